/*
 * Random pages in a real browser, thousands of them: bundled by run-random-pages.ts and loaded into a page of its own. Time is ours here, so that nobody waits 200 ms for each change.
 */
import fc from 'fast-check';
import { startPage } from '../../src/page/start-page.ts';
import { makeFakeWorld } from '../page/fake-world.ts';
import { ranges } from '../page/painted-ranges.ts';
import { readObviously } from './obvious-reading.ts';
import { applyChange, build, NAME, nodesIn, piece } from './random-piece.ts';

type Task = () => void;

const waiting = new Map<number, Task>();
let timers = 0;
// Everything the page layer puts off waits here until it is asked for.
Object.assign(window, {
  setTimeout: (task: Task) => {
    waiting.set((timers += 1), task);
    return timers;
  },
  clearTimeout: (timer: number) => waiting.delete(timer),
});

/** Lets promises, observers and whatever yields to the page run. */
async function turn(): Promise<void> {
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener(
      'message',
      () => {
        port1.close();
        resolve();
      },
      { once: true },
    );
    port1.start();
    port2.postMessage(null);
  });
}

/** Everything that waits is done, and what comes of it. */
async function catchUp(): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet = waiting.size > 0 ? 0 : quiet + 1) {
    await turn();
    const due = Array.from(waiting);
    for (const [timer, task] of due) if (waiting.delete(timer)) task();
  }
}

const change = fc.record({
  kind: fc.constantFrom('text' as const, 'remove' as const, 'insert' as const, 'move' as const, 'clear' as const),
  at: fc.nat(),
  to: fc.nat(),
  piece,
  waits: fc.boolean(),
});

/** What is painted, as its two ends. */
function painted(positionOf: (node: Node) => number): readonly string[] {
  return ranges().map(
    ({ startContainer, startOffset, endContainer, endOffset }) =>
      `${positionOf(startContainer)}:${startOffset}-${positionOf(endContainer)}:${endOffset}`,
  );
}

/** Builds `count` random pages, changes them at random, and compares what is painted with the obvious reading after each change that was waited for. */
async function runRandomPages(
  seed: number,
  count: number,
): Promise<{ readonly comparisons: number; readonly names: number; readonly failure?: string }> {
  const world = makeFakeWorld([{ text: NAME, party: 'ofac:43377' }]);
  const main = document.body.appendChild(document.createElement('main'));
  const life = new AbortController();
  startPage(world, document, life.signal);
  let comparisons = 0;
  let names = 0;
  const compare = async (): Promise<void> => {
    await catchUp();
    const nodes = nodesIn(main);
    const positionOf = (node: Node): number => nodes.indexOf(node);
    const expected = readObviously(main, NAME, positionOf).toSorted();
    const actual = painted(positionOf).toSorted();
    comparisons += 1;
    names += expected.length;
    if (expected.join() !== actual.join()) {
      throw new Error(`painted ${actual.join(' ')}, should be ${expected.join(' ')} in ${main.innerHTML}`);
    }
  };
  const details = await fc.check(
    fc.asyncProperty(
      fc.array(piece, { minLength: 1, maxLength: 6 }),
      fc.array(change, { maxLength: 6 }),
      async (pieces, changes) => {
        main.replaceChildren(...pieces.map(build));
        await compare();
        for (const each of changes) {
          applyChange(main, each);
          if (each.waits) await compare();
          else await turn();
        }
        await compare();
      },
    ),
    { seed, numRuns: count, endOnFailure: true },
  );
  life.abort();
  main.remove();
  return { comparisons, names, ...(details.failed && { failure: String(details.errorInstance) }) };
}

declare global {
  interface Window {
    runRandomPages: typeof runRandomPages;
  }
}

window.runRandomPages = runRandomPages;
