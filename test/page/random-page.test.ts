import fc from 'fast-check';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { PageScreening } from '../../src/page/page-screening.ts';
import type { SeenPlace } from '../../src/page/places/look-at.ts';
import { makeFakeWorld } from './fake-world.ts';
import { applyChange, build, NAME, nodesIn, piece } from '../random-pages/random-piece.ts';
import { ranges, start, textOf } from './on-page.ts';

const LINE = `Said ${NAME} today`;

/** Everything that is waiting to be read is read and answered. */
async function catchUp(): Promise<void> {
  await vi.advanceTimersByTimeAsync(5000);
}

/**
 * Time is the test's own: every look at the clock takes half a millisecond, so that readings pause every few nodes, and what the page does
 * meanwhile comes at the same point on every machine.
 */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 0.5));
  vi.stubGlobal('scheduler', { yield: async () => new Promise<void>((resolve) => void setTimeout(resolve, 1)) });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

test('a planted name is found however it is split, and what is painted is the name', async () => {
  const world = makeFakeWorld([{ text: NAME, party: 'ofac:43377' }]);
  start(world, onTestFinished);
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 6 }), async (pieces) => {
      const main = document.createElement('main');
      main.append(...pieces.map(build));
      document.body.replaceChildren(main);
      await catchUp();
      const planted = Array.from(main.querySelectorAll('p')).filter(({ textContent }) => textContent === LINE);
      const unpainted = planted.filter((line) => !ranges().some(({ startContainer }) => line.contains(startContainer)));
      expect(unpainted).toEqual([]);
      expect(ranges().map(textOf)).toEqual(ranges().map(() => NAME));
    }),
    { numRuns: 100 },
  );
});

test('after random changes the page is known as a fresh reading would know it', async () => {
  const change = fc.record({
    kind: fc.constantFrom('text', 'remove', 'insert', 'move', 'clear', 'hide'),
    at: fc.nat(),
    to: fc.nat(),
    piece,
    waits: fc.constantFrom(0, 0, 2, 50, 202, 250),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { minLength: 2, maxLength: 6 }),
      fc.array(change, { maxLength: 8 }),
      async (pieces, changes) => {
        const main = document.createElement('main');
        main.append(...pieces.map(build));
        document.body.replaceChildren(main);
        const life = new AbortController();
        const followed = screenSilently(life.signal);
        for (const each of changes) {
          applyChange(main, each);
          await vi.advanceTimersByTimeAsync(each.waits);
        }
        await catchUp();
        const fresh = screenSilently(life.signal);
        await catchUp();
        expect(followed.places.map(keyOf)).toEqual(fresh.places.map(keyOf));
        life.abort();
      },
    ),
    { numRuns: 100 },
  );
});

function screenSilently(signal: AbortSignal): PageScreening {
  const screening = new PageScreening(document, makeFakeWorld([{ text: NAME, party: 'ofac:43377' }]), signal);
  screening.start();
  return screening;
}

/** Where a place stands: its text, and which nodes it begins and ends in. */
function keyOf({ place: { range }, visibility }: SeenPlace): string {
  const nodes = nodesIn(document.body);
  const position = (node: Node | undefined): number => (node ? nodes.indexOf(node) : -1);
  return [
    range && textOf(range),
    position(range?.startContainer),
    range?.startOffset,
    position(range?.endContainer),
    range?.endOffset,
    visibility,
  ].join(' ');
}
