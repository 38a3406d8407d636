import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { personAt, startPeopleFeed } from '../pages/people-feed.tsx';
import { makeFakeWorld } from './fake-world.ts';
import { get, painted, ranges, setBody, settled, start, textOf } from './on-page.ts';

const WANTED = [
  { text: 'Sang Man Kim', party: 'ofac:43377' },
  { text: 'Kim Sangman', party: 'ofac:43377' },
  { text: 'Yanbian Silver Star', party: 'ofac:24977' },
];

async function screenFeed() {
  await page.viewport(1000, 800);
  // The class hides the copies of names for screen readers, as people-feed.html does.
  setBody(
    '<style>.for-screen-readers{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}' +
      '.feed{position:relative}.row{position:absolute;height:96px}</style><main id="root"></main>',
  );
  const errors: string[] = [];
  const onError = (event: ErrorEvent): number => errors.push(event.message);
  addEventListener('error', onError);
  onTestFinished(() => removeEventListener('error', onError));
  const stop = startPeopleFeed(get('#root'));
  onTestFinished(stop);
  const world = makeFakeWorld(WANTED);
  start(world, onTestFinished);
  await settled(world);
  return { world, errors };
}

/** What the feed has to say in the rows `first` to `first + 11`, by React's own account. */
function textOfRows(first: number): string[] {
  const people = Array.from({ length: 12 }, (_, at) => personAt(first + at));
  return people.map(({ name, headline }) => `${name}${name}${headline}`).toSorted();
}

const shownRows = (): string[] =>
  Array.from(document.querySelectorAll('.about'), (about) =>
    ['.name', '.headline'].map((part) => about.querySelector(part)?.textContent).join(''),
  ).toSorted();

test('a React page stays right through 200 re-renders', async () => {
  const { world, errors } = await screenFeed();
  expect(painted()).toEqual(['Sang Man Kim', 'Yanbian Silver Star']);
  for (let batch = 0; batch < 20; batch += 1) {
    peopleFeed.rerender(10);
    await Promise.resolve();
    expect(ranges().every((range) => WANTED.some(({ text }) => text === textOf(range)))).toBe(true);
  }
  await expect.poll(painted).toEqual(['Sang Man Kim', 'Yanbian Silver Star']);
  expect(shownRows()).toEqual(textOfRows(0));
  await expect.poll(() => world.lastReport()?.places).toHaveLength(2);
  expect(errors).toEqual([]);
});

test('recycled rows carry no mark over to the next person', async () => {
  const { errors } = await screenFeed();
  for (const first of [0, 1, 5, 7, 30, 33, 5, 0, 36]) {
    peopleFeed.show(first);
    await Promise.resolve();
    expect(ranges().every((range) => WANTED.some(({ text }) => text === textOf(range)))).toBe(true);
    const rows = textOfRows(first);
    const expected = WANTED.map(({ text }) => text).filter((text) => rows.some((row) => row.includes(text)));
    await expect.poll(painted).toEqual(expected.toSorted());
    expect(shownRows()).toEqual(rows);
  }
  expect(errors).toEqual([]);
});

test('the copy of a name for screen readers is not counted', async () => {
  const { world } = await screenFeed();
  expect(world.lastReport()?.places.map((hits) => hits[0]?.text)).toEqual(['Sang Man Kim', 'Yanbian Silver Star']);
});
