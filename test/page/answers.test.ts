import { expect, onTestFinished, test, vi } from 'vitest';
import { makeFakeWorld } from './fake-world.ts';
import { get, painted, setBody, settled, start } from './on-page.ts';

const KIM = { text: 'Kim Sang Man', party: 'ofac:43377' };

test('a background that does not answer is asked again, and meanwhile nothing looks clean', async () => {
  setBody('<p>Kim Sang Man</p><p>Jane Roe</p>');
  const world = makeFakeWorld([KIM]);
  world.answers = false;
  start(world, onTestFinished);
  await expect.poll(() => world.lastReport()?.state).toBe('failed');
  expect(world.lastReport()?.notChecked).toEqual(['2 pieces of text: no answer came.']);
  expect(world.reports.map(({ state }) => state)).not.toContain('done');
  world.answers = true;
  await expect.poll(() => world.lastReport()?.state).toBe('done');
  expect(world.lastReport()?.notChecked).toEqual([]);
  expect(painted()).toEqual(['Kim Sang Man']);
});

test('a background that dies keeps what stands, and is asked again when the page changes', async () => {
  setBody('<p>Kim Sang Man</p>');
  const world = makeFakeWorld([KIM]);
  start(world, onTestFinished);
  await settled(world);
  world.answers = false;
  document.body.append('Text that came later');
  await expect.poll(() => world.lastReport()?.state).toBe('failed');
  expect(painted()).toEqual(['Kim Sang Man']);
  expect(world.lastReport()?.places).toHaveLength(1);
  world.answers = true;
  await expect.poll(() => world.lastReport()?.state).toBe('done');
});

test('a late answer about text that has changed meanwhile is dropped', async () => {
  setBody('<p>Kim Sang Man</p>');
  const world = makeFakeWorld([KIM]);
  const gate = Promise.withResolvers<void>();
  const ask = vi.fn<typeof world.ask>(async (blocks) => {
    await gate.promise;
    return world.ask(blocks);
  });
  const life = start({ ...world, ask }, onTestFinished);
  await expect.poll(() => ask.mock.calls.length).toBe(1);
  get('p').prepend('Jane Roe, who is not ');
  await Promise.resolve();
  gate.resolve();
  await gate.promise;
  await Promise.resolve();
  expect(painted()).toEqual([]);
  await expect.poll(painted).toEqual(['Kim Sang Man']);
  life.abort();
});

test('each text is asked once, however often it stands in the page', async () => {
  setBody('<p>Kim Sang Man</p>'.repeat(50));
  const world = makeFakeWorld([KIM]);
  start(world, onTestFinished);
  await settled(world);
  expect(world.asked).toHaveLength(1);
  expect(world.lastReport()?.places).toHaveLength(50);
  expect(painted()).toHaveLength(50);
});

test('a large page is asked in several questions', async () => {
  const rows = Array.from(
    { length: 2000 },
    (_, at) => `<p>Row number ${at} says a sentence of some length about nobody</p>`,
  );
  setBody(rows.join('') + '<p>Kim Sang Man</p>');
  const world = makeFakeWorld([KIM]);
  const ask = vi.fn<typeof world.ask>(world.ask);
  start({ ...world, ask }, onTestFinished);
  await settled(world);
  expect(world.asked).toHaveLength(2001);
  const sizes = ask.mock.calls.map(([blocks]) => blocks.reduce((sum, { text }) => sum + text.length, 0));
  expect(sizes.length).toBeGreaterThan(3);
  expect(Math.max(...sizes)).toBeLessThan(32_768);
  expect(painted()).toEqual(['Kim Sang Man']);
});

test('reports come whole, a few times a second at most, and only when something changed', async () => {
  setBody('<main></main>');
  const world = makeFakeWorld([KIM]);
  start(world, onTestFinished);
  await settled(world);
  const before = world.reports.length;
  for (let row = 0; row < 20; row += 1) get('main').insertAdjacentHTML('beforeend', `<p>Kim Sang Man ${row}</p>`);
  await expect.poll(() => world.lastReport()?.places).toHaveLength(20);
  await settled(world);
  expect(world.reports.length - before).toBeLessThanOrEqual(3);
  get('main').className = 'changed';
  get('main').insertAdjacentHTML('beforeend', '<p>12</p>');
  const after = world.reports.length;
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(world.reports).toHaveLength(after);
});

test('what cannot be read is said', async () => {
  setBody('<p>Jane Roe</p><canvas width="400" height="200"></canvas><canvas width="16" height="16"></canvas>');
  const world = makeFakeWorld([KIM]);
  start(world, onTestFinished);
  await settled(world);
  expect(world.lastReport()?.notChecked).toEqual(['1 drawing: drawn text cannot be read.']);
});

const picture = (width: number, height: number): string =>
  `<img alt="" src="data:image/svg+xml,${encodeURIComponent(`<svg xmlns='http://www.w3.org/2000/svg' width='${width}' height='${height}'/>`)}">`;

test('large pictures are named as not read, icons are not', async () => {
  setBody(`<p>Jane Roe</p>${picture(800, 1000)}${picture(24, 24)}<div hidden>${picture(800, 1000)}</div>`);
  await expect.poll(() => Array.from(document.images).every(({ complete }) => complete)).toBe(true);
  const world = makeFakeWorld([]);
  start(world, onTestFinished);
  await settled(world);
  expect(world.lastReport()?.notChecked).toEqual(['1 picture: text in pictures cannot be read.']);
});

test('a page that is edited as a whole is not read', async () => {
  setBody('<p>Kim Sang Man</p>');
  document.designMode = 'on';
  onTestFinished(() => {
    document.designMode = 'off';
  });
  const world = makeFakeWorld([KIM]);
  start(world, onTestFinished);
  await settled(world);
  expect(world.asked).toEqual([]);
  expect(world.lastReport()?.notChecked).toEqual(['This page is being edited; what is edited is never read.']);
});
