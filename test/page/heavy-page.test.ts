import { expect, onTestFinished, test } from 'vitest';
import { makeFakeWorld } from './fake-world.ts';
import { get, ranges, setBody, settled, start } from './on-page.ts';

const KIM = { text: 'Kim Sang Man', party: 'ofac:43377' };

test('a name fifty thousand times: the first two thousand are shown, and that is said', async () => {
  const line = 'Kim Sang Man and a few other words. ';
  setBody(`<pre style="white-space: pre-wrap">${line.repeat(25_000)}</pre>${`<p>${line}</p>`.repeat(25_000)}`);
  const world = makeFakeWorld([KIM]);
  start(world, onTestFinished);
  await expect.poll(() => world.lastReport()?.state, { timeout: 20_000 }).toBe('done');
  expect(world.lastReport()?.places).toHaveLength(2000);
  expect(world.lastReport()?.notChecked).toEqual(['48,000 more places with a name: only the first 2,000 are shown.']);
  expect(ranges()).toHaveLength(2000);
}, 30_000);

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
  await expect.poll(() => world.lastReport()?.state, { timeout: 20_000 }).toBe('done');
  expect(world.lastReport()?.places).toHaveLength(1);
}, 30_000);

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
