import { expect, onTestFinished, test } from 'vitest';
import type { PageMode } from '../../src/core/index.ts';
import { makePageShow } from '../../src/page/make-page-show.ts';
import type { MakePageShow } from '../../src/page/page-show.ts';
import { makeFakeWorld } from './fake-world.ts';
import { get, painted, setBody, settled, start } from './on-page.ts';

const KIM = { text: 'Kim Sang Man', party: 'ofac:43377' };
const NOT_SHOWN = 'Names are listed here but not marked in the page: the browser lets no marks in.';

/** A page whose marks come when the test says so. */
async function screen(html: string, mode: PageMode = 'highlight') {
  setBody(html);
  let script = Promise.withResolvers<MakePageShow>();
  let loads = 0;
  const world = {
    ...makeFakeWorld([KIM], { mode }),
    loadShow: async () => {
      loads += 1;
      return script.promise;
    },
  };
  start(world, onTestFinished);
  await settled(world);
  return {
    world,
    loads: () => loads,
    arrive: () => script.resolve(makePageShow),
    fail: () => {
      script.reject(new Error('Cannot access contents of the page.'));
      script = Promise.withResolvers();
    },
  };
}

test('a page where nobody is named never loads the marks', async () => {
  const { world, loads } = await screen('<p>Jane Roe</p>');
  expect(loads()).toBe(0);
  expect(await world.command({ kind: 'next-hit' })).toBe(false);
  expect(loads()).toBe(0);
});

test('the first name brings the marks, once, and what they meet is what stands there when they come', async () => {
  const { world, loads, arrive } = await screen('<p>Kim Sang Man</p><p>Jane Roe</p>');
  get('p').textContent = 'John Doe';
  get('p + p').textContent = 'It was Kim Sang Man.';
  await expect.poll(() => world.asked.at(-1)?.text).toBe('It was Kim Sang Man.');
  expect(painted()).toEqual([]);
  arrive();
  await expect.poll(painted).toEqual(['Kim Sang Man']);
  expect(loads()).toBe(1);
});

test('silent mode loads nothing until the reader asks to go to a name', async () => {
  const { world, loads, arrive } = await screen('<p>Kim Sang Man</p>', 'silent');
  expect(loads()).toBe(0);
  const went = world.command({ kind: 'next-hit' });
  expect(loads()).toBe(1);
  arrive();
  expect(await went).toBe(true);
  expect(getSelection()?.toString()).toBe('Kim Sang Man');
});

test('where the marks cannot come, that is said, the keyboard leads outside, and the next change tries again', async () => {
  const { world, arrive, fail } = await screen('<p>Kim Sang Man</p>');
  const went = world.command({ kind: 'next-hit' });
  fail();
  expect(await went).toBe(true);
  expect(world.opened).toEqual(['ofac:43377']);
  await expect.poll(() => world.lastReport()?.notChecked).toEqual([NOT_SHOWN]);
  arrive();
  get('p').after('Kim Sang Man');
  await expect.poll(painted).toEqual(['Kim Sang Man', 'Kim Sang Man']);
  await expect.poll(() => world.lastReport()?.notChecked).toEqual([]);
});
