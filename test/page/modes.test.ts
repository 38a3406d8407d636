import { expect, onTestFinished, test } from 'vitest';
import { makeFakeWorld } from './fake-world.ts';
import { get, painted, setBody, settled, start } from './on-page.ts';

const KIM = { text: 'Kim Sang Man', party: 'ofac:43377' };

/** Everything a page could see of us. */
function traces(): readonly unknown[] {
  return [
    CSS.highlights.size,
    document.adoptedStyleSheets.length,
    document.documentElement.children.length,
    document.documentElement.outerHTML,
  ];
}

test('silent mode reports and leaves no trace in the page', async () => {
  setBody('<p>Kim Sang Man</p>');
  const before = traces();
  const world = makeFakeWorld([KIM], { mode: 'silent' });
  start(world, onTestFinished);
  await settled(world);
  expect(world.lastReport()?.places).toHaveLength(1);
  get('p').dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 20, clientY: 20 }));
  expect(traces()).toEqual(before);
});

test('silent mode goes to a hit: it scrolls and selects', async () => {
  setBody('<div style="height:3000px"></div><p>It was Kim Sang Man.</p>');
  const world = makeFakeWorld([KIM], { mode: 'silent' });
  start(world, onTestFinished);
  await settled(world);
  expect(await world.command({ kind: 'next-hit' })).toBe(true);
  expect(getSelection()?.toString()).toBe('Kim Sang Man');
  expect(get('p').getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight);
  expect(document.documentElement.children).toHaveLength(2);
});

test('off reads nothing', async () => {
  setBody('<p>Kim Sang Man</p>');
  const world = makeFakeWorld([KIM], { mode: 'off' });
  start(world, onTestFinished);
  document.body.append('Kim Sang Man');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(world.asked).toEqual([]);
  expect(await world.command({ kind: 'next-hit' })).toBe(false);
});

test('modes change while the page is read', async () => {
  setBody('<p>Kim Sang Man</p>');
  const world = makeFakeWorld([KIM], { mode: 'off' });
  start(world, onTestFinished);
  const before = traces();
  world.setMode('highlight');
  await expect.poll(painted).toEqual(['Kim Sang Man']);
  world.setMode('silent');
  expect(traces()).toEqual(before);
  await expect.poll(() => world.lastReport()?.places).toHaveLength(1);
  world.setMode('highlight');
  await expect.poll(painted).toEqual(['Kim Sang Man']);
  world.setMode('off');
  expect(traces()).toEqual(before);
  expect(world.lastReport()).toEqual({ places: [], blocksRead: 0, notChecked: [], state: 'done' });
});
