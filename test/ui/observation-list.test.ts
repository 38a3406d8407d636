import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/ui/own-pages.css';
import type { TabObservations } from '../../src/core/index.ts';
import { makeObservationList, type ObservationListEvents } from '../../src/ui/observation-list.ts';
import { makeObservationCard } from '../../src/ui/observation-card.ts';
import { findFaintText } from './find-faint-text.ts';
import { makeObservation } from './observation-view.ts';

const NONE: TabObservations = { shown: [], setAside: [], others: [] };
const RENT = 'I want to rent your Upwork account.';
const VIDEO = 'Sorry, no video calls please.';

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.style.colorScheme = '';
});

function show(observations: Partial<TabObservations>) {
  const events = {
    onShowObservation: vi.fn<ObservationListEvents['onShowObservation']>(),
    onSetAside: vi.fn<ObservationListEvents['onSetAside']>(),
  };
  document.body.className = 'is-popup';
  document.body.append(...makeObservationList({ ...NONE, ...observations }, events));
  return events;
}

test('nothing was seen: nothing is said', () => {
  show({});
  expect(document.querySelector('.observations')).toBeNull();
});

describe('one that is shown', () => {
  const shown = [{ frame: 3, card: makeObservation([RENT]) }];

  test('says what, why, honest reasons, what to ask, another way to verify, and the source with its date', () => {
    show({ shown });
    for (const words of [
      '1 observation',
      'Honest reasons are common',
      '“rent your Upwork account”',
      'Why it matters',
      'Honest reasons',
      'What to ask',
      'Another way to verify',
      '16 May 2022',
    ])
      expect(document.body.textContent).toContain(words);
    const links = Array.from(document.querySelectorAll('a'), ({ href, rel }) => [new URL(href).protocol, rel]);
    expect(links).not.toEqual([]);
    for (const link of links) expect(link).toEqual(['https:', 'noopener noreferrer']);
  });

  test('no number, rank or verdict about a person', () => {
    show({ shown });
    expect(document.querySelector('.observation')?.textContent).not.toMatch(
      /\d\s?%|score|rank|suspect|fake|north korean/i,
    );
  });

  test('leads to its words, and can be set aside with a reason', async () => {
    const events = show({ shown });
    await page.getByRole('button', { name: 'Show in the page' }).click();
    expect(events.onShowObservation).toHaveBeenCalledWith(shown[0]);
    await page.getByText('Set aside until the text changes').click();
    await page.getByRole('button', { name: 'There is an honest reason' }).click();
    expect(events.onSetAside).toHaveBeenCalledWith('0123456789abcdef', 'honest-reason');
  });

  test('text of the page stays text', () => {
    const card = makeObservation([RENT]);
    const [kind] = card.view.kinds;
    if (!kind) throw new Error('no kind');
    const hostile = { ...card, view: { ...card.view, kinds: [{ ...kind, seen: ['<img src=x onerror=alert(1)>'] }] } };
    show({ shown: [{ frame: 0, card: hostile }] });
    expect(document.querySelector('img')).toBeNull();
    expect(document.body.textContent).toContain('<img src=x');
  });
});

test('what was set aside says why and comes back', async () => {
  const events = show({ setAside: [{ frame: 0, card: { ...makeObservation([RENT]), dismissed: 'verified' } }] });
  expect(document.querySelector('h2')?.textContent).toBe('No observation is shown');
  await page.getByText('Set aside until the text changes (1)').click();
  expect(document.body.textContent).toContain('Verified another way');
  await page.getByRole('button', { name: 'Bring back' }).click();
  expect(events.onSetAside).toHaveBeenCalledWith('0123456789abcdef', null);
});

test('what is too little by itself stands folded under all observations', () => {
  show({ others: [{ frame: 0, card: makeObservation([VIDEO]) }] });
  expect(document.querySelector('h2')?.textContent).toBe('No observation is shown');
  expect(document.querySelector('details.more')?.hasAttribute('open')).toBe(false);
  expect(document.querySelector('details.more')?.textContent).toContain('Declines camera or video');
});

test.for(['light', 'dark'])('every text can be read, %s', (scheme) => {
  document.documentElement.style.colorScheme = scheme;
  show({ shown: [{ frame: 0, card: makeObservation([RENT, VIDEO]) }] });
  for (const details of document.querySelectorAll('details')) details.open = true;
  expect(findFaintText(document.body)).toEqual([]);
});

test.for([
  ['ko', '정당한 이유'],
  ['ru', 'Честные причины'],
  ['zh', '正当理由'],
] as const)('the card in %s', ([language, words]) => {
  const card = makeObservationCard(makeObservation([RENT], language), { onClose: () => {}, onDismiss: () => {} });
  document.body.append(...card);
  expect(document.body.textContent).toContain(words);
  expect(document.querySelector('details')?.lang).toBe(language);
});
