import fc from 'fast-check';

/** The name that is planted. */
export const NAME = 'Kim Sang Man';

/** A piece of a page: text, or an element with children. `tag` is a block or an inline element. */
export type Piece = string | { readonly tag: string; readonly children: readonly Piece[] };

/** Elements that belong to a line. */
export const INLINE: readonly string[] = ['b', 'i', 'span', 'a', 'em', 'code', 'sup', 'x-inline'];

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

/** Any piece: text, a line with the name, or elements in elements. */
export const piece: fc.Arbitrary<Piece> = fc.letrec<{ piece: Piece }>((tie) => ({
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
})).piece;

/** The nodes of a piece. */
export function build(each: Piece): Node {
  if (typeof each === 'string') return document.createTextNode(each);
  const element = document.createElement(each.tag);
  element.append(...each.children.map(build));
  return element;
}

/** What a page may do to itself. */
export interface Change {
  readonly kind: 'text' | 'remove' | 'insert' | 'move' | 'clear' | 'hide';
  readonly at: number;
  readonly to: number;
  readonly piece: Piece;
}

/** Does it, somewhere below `main`. */
export function applyChange(main: Element, { kind, at, to, piece: added }: Change): void {
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

/** Every element and text below `main`, in the order of the page. */
export function nodesIn(main: Element): Node[] {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const nodes = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  return nodes;
}
