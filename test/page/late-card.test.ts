import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makePageCard } from '../../src/page/card/make-page-card.ts';
import type { MakePageCard } from '../../src/page/card/page-card.ts';
import { makeFakeWorld } from './fake-world.ts';
import { get, painted, rememberClosedRoots, setBody, settled, start } from './on-page.ts';

const KIM = { text: 'Kim Sang Man', party: 'ofac:43377' };
const NO_CARD = 'Names are marked in the page but cannot be explained there: the browser lets no card in.';

let roots: ShadowRoot[] = [];
const isOpen = (): boolean => roots.at(-1)?.querySelector(':popover-open') !== null && roots.length > 0;

beforeEach(async () => {
  await page.viewport(1200, 800);
  roots = rememberClosedRoots();
});

afterEach(async () => {
  vi.restoreAllMocks();
  // The pointer stays where the last test left it.
  await userEvent.unhover(document.body);
});

/** A page whose card comes when the test says so. */
async function screen(html: string) {
  setBody(html);
  const script = Promise.withResolvers<MakePageCard>();
  let loads = 0;
  const world = {
    ...makeFakeWorld([KIM]),
    loadCard: async () => {
      loads += 1;
      return script.promise;
    },
  };
  start(world, onTestFinished);
  await settled(world);
  return {
    world,
    loads: () => loads,
    arrive: () => script.resolve(makePageCard),
    fail: () => script.reject(new Error('Cannot access contents of the page.')),
  };
}

test('a page where nothing is found never loads the card', async () => {
  const { loads } = await screen('<p>Jane Roe</p>');
  expect(loads()).toBe(0);
});

test('the first name brings the card, once', async () => {
  const { world, loads, arrive } = await screen('<p>Kim Sang Man</p>');
  arrive();
  get('p').after('Kim Sang Man');
  await expect.poll(() => world.lastReport()?.places).toHaveLength(2);
  expect(loads()).toBe(1);
  expect(document.documentElement.children).toHaveLength(3);
});

test('a click before the card is there opens it when it is', async () => {
  const { arrive } = await screen('<p><b>Kim Sang Man</b></p>');
  await userEvent.click(get('b'));
  expect(isOpen()).toBe(false);
  arrive();
  await expect.poll(isOpen).toBe(true);
});

test('a pointer that rests on a mark before the card is there needs not move again', async () => {
  const { arrive } = await screen('<p><b>Kim Sang Man</b></p>');
  await userEvent.hover(document.body);
  await userEvent.hover(get('b'));
  arrive();
  await expect.poll(isOpen).toBe(true);
});

test('where the card cannot come, that is said, marks stay, and the keyboard leads outside', async () => {
  const { world, fail } = await screen('<p>Kim Sang Man</p>');
  expect(await world.command({ kind: 'next-hit' })).toBe(true);
  fail();
  await expect.poll(() => world.opened).toEqual(['ofac:43377']);
  await expect.poll(() => world.lastReport()?.notChecked).toEqual([NO_CARD]);
  expect(painted()).toEqual(['Kim Sang Man']);
});
