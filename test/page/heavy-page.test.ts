import { expect, onTestFinished, test } from 'vitest';
import { makeFakeWorld } from './fake-world.ts';
import { get, ranges, setBody, settled, start } from './on-page.ts';

const KIM = { text: 'Kim Sang Man', party: 'ofac:43377' };

test('a name fifty thousand times: the first two thousand are listed, and that is said', async () => {
  const line = 'Kim Sang Man and a few other words. ';
  setBody(`<pre style="white-space: pre-wrap">${line.repeat(25_000)}</pre>${`<p>${line}</p>`.repeat(25_000)}`);
  const world = makeFakeWorld([KIM]);
  start(world, onTestFinished);
  await expect.poll(() => world.lastReport()?.state).toBe('done');
  expect(world.lastReport()?.places).toHaveLength(2000);
  expect(world.lastReport()?.notChecked).toEqual(['48,000 more places with a name: only the first 2,000 are shown.']);
  expect(ranges()).toHaveLength(1000);
});

test('a party that is named once is listed beside one that is named five thousand times', async () => {
  setBody(`${'<p>Kim Sang Man</p>'.repeat(5000)}<p id="last">Chinyong</p>`);
  const world = makeFakeWorld([KIM, { text: 'Chinyong', party: 'ofac:43379' }]);
  start(world, onTestFinished);
  await settled(world);
  expect(world.lastReport()?.places).toHaveLength(2000);
  expect(world.lastReport()?.places.at(-1)?.[0]?.party).toBe('ofac:43379');
});

test('two hundred thousand nodes in one line, and a name split at its end', async () => {
  const line = document.createElement('p');
  for (let at = 0; at < 100_000; at += 1) {
    const word = document.createElement('i');
    word.textContent = 'a ';
    line.append(word, 'b ');
  }
  line.insertAdjacentHTML('beforeend', '<b>Kim</b> Sang Man');
  setBody('');
  document.body.append(line);
  const world = makeFakeWorld([KIM]);
  start(world, onTestFinished);
  await expect.poll(() => world.lastReport()?.state).toBe('done');
  expect(world.lastReport()?.places).toHaveLength(1);
});

test('elements nested five hundred deep', async () => {
  setBody(`${'<div><span>'.repeat(250)}Kim Sang Man`);
  const world = makeFakeWorld([KIM]);
  start(world, onTestFinished);
  await settled(world);
  expect(world.lastReport()?.places).toHaveLength(1);
});

test('a page that changes a thousand times a second loses nothing', async () => {
  setBody('<ul></ul><p>0</p>');
  const world = makeFakeWorld([KIM]);
  start(world, onTestFinished);
  await settled(world);
  for (let round = 0; round < 50; round += 1) {
    for (let at = 0; at < 20; at += 1) get('p').firstChild!.nodeValue = `price ${round * 20 + at}`;
    get('ul').insertAdjacentHTML('beforeend', `<li>Kim Sang Man ${round}</li>`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await expect.poll(() => world.lastReport()?.places).toHaveLength(50);
  expect(ranges()).toHaveLength(50);
});

test('one unwrapped line of nine hundred thousand characters: what is marked in it does not stop the page', async () => {
  setBody(
    `<pre style="white-space: pre">${'Kim Sang Man and a few other words. '.repeat(25_000)}</pre><p>Kim Sang Man</p>`,
  );
  const world = makeFakeWorld([KIM]);
  start(world, onTestFinished);
  await expect.poll(() => world.lastReport()?.state, { timeout: 20_000 }).toBe('done');
  expect(world.lastReport()?.places).toHaveLength(2000);
  expect(ranges().length).toBeLessThan(10);
  await expect.poll(() => world.lastReport()?.notChecked.join()).toMatch(/lines too long to paint in/);
});

const isPainted = (id: string): boolean => ranges().some(({ startContainer }) => get(id).contains(startContainer));

test('with more names than are painted at once, those near the viewport are', async () => {
  setBody(Array.from({ length: 1500 }, (_, at) => `<p id="n${at}">Kim Sang Man ${at}</p>`).join(''));
  const world = makeFakeWorld([KIM]);
  start(world, onTestFinished);
  await settled(world);
  expect(world.lastReport()?.places).toHaveLength(1500);
  expect(ranges()).toHaveLength(1000);
  expect([isPainted('#n0'), isPainted('#n1499')]).toEqual([true, false]);
  get('#n1499').scrollIntoView();
  await expect.poll(() => [isPainted('#n0'), isPainted('#n1499')]).toEqual([false, true]);
  expect(ranges()).toHaveLength(1000);
});
