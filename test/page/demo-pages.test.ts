/// <reference types="vite/client" />
import { expect, onTestFinished, test } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import { builtinList } from '../../assets/builtin-list/index.ts';
import { buildIndex, readSnapshot, screenBlocks } from '../../src/core/index.ts';
import { PageScreening } from '../../src/page/page-screening.ts';
import { isShown, type Place } from '../../src/page/places/place.ts';
import { liveRange } from '../../src/page/read/live-range.ts';
import type { ExpectedMark, PageOracle } from '../pages/page-oracle.ts';
import { makeFakeWorld } from './fake-world.ts';

const HTML = import.meta.glob<string>('../pages/*.html', { query: '?raw', import: 'default', eager: true });
const ORACLES = import.meta.glob<PageOracle>('../pages/*.hits.json', { import: 'default', eager: true });

const index = buildIndex([readSnapshot(builtinList)]);

/**
 * people-feed.html needs its bundle beside it: react-feed.test.ts runs the feed itself. A page with frames is read by a content script in each. The tests of the built extension run both.
 */
const oracles = Object.values(ORACLES).filter(
  ({ page }) => page !== 'people-feed.html' && HTML[`../pages/${page}`]?.includes('<iframe') === false,
);

/** The page in a frame of its own, screened with the real matcher and the built-in list. */
async function screenPage(name: string) {
  await browserPage.viewport(1280, 900);
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1200px;height:800px';
  frame.srcdoc = HTML[`../pages/${name}`] ?? '';
  const life = new AbortController();
  onTestFinished(() => {
    life.abort();
    frame.remove();
  });
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
  const world = {
    ...makeFakeWorld([]),
    ask: async (blocks: Parameters<typeof screenBlocks>[0]) => screenBlocks(blocks, index),
  };
  if (!frame.contentDocument) throw new Error(`${name} has no document.`);
  const screening = new PageScreening(frame.contentDocument, world, life.signal);
  screening.start();
  return { screening, text: () => frame.contentDocument?.body.textContent ?? '' };
}

/** A place as an oracle says it, with the party the oracle expects where it is among those named. */
function markOf({ hits, range }: Place, expected: ExpectedMark | undefined): ExpectedMark {
  const text = (range && liveRange(range)?.toString()) ?? '';
  const [best] = hits;
  const named = hits.find(({ party }) => party === expected?.party) ?? best;
  return {
    text,
    ...(best && best.text !== text && { hit: best.text }),
    party: named?.party ?? '',
    band: best?.band ?? 'context',
  };
}

test.for(oracles)('$page: exactly what its oracle says is marked', async ({ page, marks, unmarked }) => {
  const { screening, text } = await screenPage(page);
  const marked = (): ExpectedMark[] =>
    screening.places
      .map(({ place }) => place)
      .filter((place) => place.range !== undefined && isShown(place, 'possible'))
      .map((place, at) => markOf(place, marks[at]));
  await expect.poll(marked).toEqual(marks);
  for (const words of unmarked) expect(text()).toContain(words);
});
