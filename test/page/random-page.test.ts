import fc from 'fast-check';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { PageScreening } from '../../src/page/page-screening.ts';
import type { SeenPlace } from '../../src/page/places/look-at.ts';
import { makeFakeWorld } from './fake-world.ts';
import { ranges, start, textOf } from './on-page.ts';

const NAME = 'Kim Sang Man';
const LINE = `Said ${NAME} today`;

/** A piece of a page: text, or an element with children. `tag` is a block or an inline element. */
type Piece = string | { readonly tag: string; readonly children: readonly Piece[] };

const INLINE = ['b', 'i', 'span', 'a', 'em', 'code', 'sup', 'x-inline'];
const BLOCK = ['div', 'p', 'li', 'section', 'td', 'h2'];
const WORDS = ['Jane Roe ', ' said', ' that ', '1,234 ', '\n  ', ' und Müller', '은 ', 'Kim ', ' Sang ', 'Man.'];

const words = fc.constantFrom(...WORDS);

/** Random text around a name that stands whole in one line of reading, cut at random places by random inline elements. */
const namedLine: fc.Arbitrary<Piece> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: NAME.length - 1 }), { maxLength: 4 }),
    fc.array(fc.constantFrom(...INLINE.filter((tag) => tag !== 'sup')), { minLength: 5, maxLength: 5 }),
    fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
  )
  .map(([cuts, tags, isWrapped]) => {
    const ends = [...cuts.toSorted((a, b) => a - b), NAME.length];
    const pieces = ends.map((end, at) => NAME.slice(ends[at - 1] ?? 0, end));
    const wrapped = pieces.map((text, at): Piece =>
      isWrapped[at] ? { tag: tags[at] ?? 'b', children: [text] } : text,
    );
    return { tag: 'p', children: ['Said ', ...wrapped, ' today'] };
  });

const { piece } = fc.letrec<{ piece: Piece }>((tie) => ({
  piece: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    { weight: 3, arbitrary: words },
    { weight: 1, arbitrary: namedLine },
    {
      weight: 2,
      arbitrary: fc.record({
        tag: fc.constantFrom(...INLINE, ...BLOCK),
        children: fc.array(tie('piece'), { maxLength: 4 }),
      }),
    },
  ),
}));

function build(each: Piece): Node {
  if (typeof each === 'string') return document.createTextNode(each);
  const element = document.createElement(each.tag);
  element.append(...each.children.map(build));
  return element;
}

/** Everything that is waiting to be read is read and answered. */
async function catchUp(): Promise<void> {
  await vi.advanceTimersByTimeAsync(1000);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
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
    waits: fc.constantFrom(0, 0, 50, 250),
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
          apply(main, each);
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
}, 60_000);

function screenSilently(signal: AbortSignal): PageScreening {
  const screening = new PageScreening(document, makeFakeWorld([{ text: NAME, party: 'ofac:43377' }]), signal);
  screening.start();
  return screening;
}

interface Change {
  readonly kind: 'text' | 'remove' | 'insert' | 'move' | 'clear' | 'hide';
  readonly at: number;
  readonly to: number;
  readonly piece: Piece;
}

/** What a page may do to itself. */
function apply(main: Element, { kind, at, to, piece: added }: Change): void {
  const nodes = nodesIn(main);
  const node = nodes[at % nodes.length];
  const target = nodes[to % nodes.length];
  if (!node || !target) return;
  switch (kind) {
    case 'text':
      node.textContent = at % 2 === 0 ? NAME : 'Jane Roe';
      break;
    case 'remove':
      node.parentNode?.removeChild(node);
      break;
    case 'insert':
      node.parentNode?.insertBefore(build(added), node);
      break;
    case 'move':
      if (!node.contains(target)) target.parentNode?.insertBefore(node, target);
      break;
    case 'clear':
      node.textContent = '';
      break;
    case 'hide':
      if (node instanceof HTMLElement) node.hidden = !node.hidden;
  }
}

function nodesIn(main: Element): Node[] {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const nodes = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  return nodes;
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
