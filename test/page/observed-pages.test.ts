/// <reference types="vite/client" />
import { expect, onTestFinished, test } from 'vitest';
import { builtinRules } from '../../assets/indicators/index.ts';
import { buildRuleBook, compareNames, findWallets, observePage, readRules } from '../../src/core/index.ts';
import { readPage } from '../../src/page/observe/read-page.ts';

/** What is to be seen in one demo page, frame by frame. */
interface ObservationOracle {
  readonly page: string;
  readonly frames: readonly {
    readonly role: string;
    /** By subject in the order of the page: who it is, as the page says, and the rules of its card. */
    readonly shown: readonly {
      readonly who: string;
      readonly rules: readonly string[];
      readonly words: readonly string[];
    }[];
  }[];
}

const HTML = import.meta.glob<string>('../pages/*.html', { query: '?raw', import: 'default', eager: true });
const ORACLES = import.meta.glob<ObservationOracle>('../pages/*.observations.json', { import: 'default', eager: true });

const book = buildRuleBook(readRules(builtinRules));
const settings = { profile: 'marketplace', today: '2026-11-24' } as const;
const world = { compareNames: (one: string, other: string) => compareNames(one, other, 'Person').band, findWallets };

/** The page in a frame of its own, with all frames inside it. */
async function openPage(name: string): Promise<readonly Document[]> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1200px;height:800px';
  frame.srcdoc = HTML[`../pages/${name}`] ?? '';
  onTestFinished(() => frame.remove());
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
  return documentsIn(frame);
}

function documentsIn(frame: HTMLIFrameElement): readonly Document[] {
  const page = frame.contentDocument;
  return page ? [page, ...Array.from(page.querySelectorAll('iframe')).flatMap(documentsIn)] : [];
}

function look(page: Document): ObservationOracle['frames'][number] {
  const reading = readPage(page);
  const { role, observations } = observePage(reading.page, book, settings, world);
  return {
    role,
    shown: observations
      .filter(({ observation }) => observation.shown.length > 0)
      .map(({ observation }) => {
        const subject = reading.page.subjects.find(({ id }) => id === observation.subject);
        const kinds = observation.sightings.filter(({ rule }) => observation.shown.includes(rule));
        return {
          who: subject?.facts?.names?.[0]?.text ?? '',
          rules: kinds.map(({ rule }) => rule),
          words: kinds.flatMap(({ places }) => places.map(({ text }) => text)),
        };
      }),
  };
}

test.for(Object.values(ORACLES))('$page: exactly what its oracle says', async ({ page, frames }) => {
  const documents = await openPage(page);
  expect(documents.map(look)).toEqual(frames);
});
