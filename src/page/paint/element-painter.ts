import { wrapText } from '../../ui/mark-words.ts';
import { isElement } from '../read/node-kinds.ts';
import { textNodesOf } from '../read/text-nodes-of.ts';
import { FORCED_DECLARATIONS, markDeclarations } from './mark-colours.ts';
import { type MakePainter, type Mark, MARK_KINDS, type Painter } from './painter.ts';

/** What was done to one text node: it kept the text before the mark (`left`), what came behind it stands in `added`. */
interface Wrapping {
  readonly node: Text;
  readonly left: string;
  readonly added: readonly ChildNode[];
}

/**
 * Paints with `<mark>` elements made by mark.js, for browsers without the Highlight API (Firefox 128 to 139). The page's own text nodes stay where they are and get
 * their text back when a mark goes. (The way back that mark.js offers merges them, and a page built with React then breaks.)
 */
export const makeElementPainter: MakePainter = (page, { randomName, quietly }) =>
  new ElementPainter(page, randomName(), quietly);

class ElementPainter implements Painter {
  readonly #page: Document;
  readonly #className: string;
  readonly #quietly: (work: () => void) => void;
  readonly #sheet = new CSSStyleSheet();
  readonly #wrappings = new Map<Mark, readonly Wrapping[]>();
  readonly #marks = new WeakMap<Element, Mark>();

  constructor(page: Document, className: string, quietly: (work: () => void) => void) {
    this.#page = page;
    this.#className = className;
    this.#quietly = quietly;
    this.#sheet.replaceSync(this.#rules());
  }

  paint(marks: readonly Mark[]): void {
    this.#change(
      [],
      marks.filter((mark) => !this.#wrappings.has(mark)),
    );
  }

  remove(marks: readonly Mark[]): void {
    this.#change(
      marks.filter((mark) => this.#wrappings.has(mark)),
      [],
    );
  }

  markAt(x: number, y: number): Mark | undefined {
    const wrapped = this.#page.elementFromPoint(x, y)?.closest('mark');
    return wrapped ? this.#marks.get(wrapped) : undefined;
  }

  boxesOf(mark: Mark): readonly DOMRect[] {
    return (this.#wrappings.get(mark) ?? [])
      .flatMap(({ added }) => added)
      .filter(isElement)
      .flatMap((element) => (element.isConnected ? Array.from(element.getClientRects()) : []));
  }

  repair(): boolean {
    const sheets = Array.from(this.#page.adoptedStyleSheets);
    if (!sheets.includes(this.#sheet)) this.#page.adoptedStyleSheets = [...sheets, this.#sheet];
    return false;
  }

  dispose(): void {
    this.remove(Array.from(this.#wrappings.keys()));
    const others = Array.from(this.#page.adoptedStyleSheets).filter((sheet) => sheet !== this.#sheet);
    this.#page.adoptedStyleSheets = others;
  }

  /** Nodes that hold several marks are made whole before any of them goes or comes: ranges count in a node's whole text. */
  #change(removed: readonly Mark[], added: readonly Mark[]): void {
    const nodes = new Set(added.flatMap(({ range }) => textNodesOf(range).map(({ node }) => node)));
    for (const mark of removed) for (const { node } of this.#wrappings.get(mark) ?? []) nodes.add(node);
    const undone = Array.from(this.#wrappings.keys())
      .filter((mark) => this.#wrappings.get(mark)?.some(({ node }) => nodes.has(node)))
      .toSorted(firstFirst);
    this.#quietly(() => {
      for (const mark of undone) {
        for (const wrapping of this.#wrappings.get(mark) ?? []) unwrap(wrapping);
        this.#wrappings.delete(mark);
      }
      const again = [...undone.filter((mark) => !removed.includes(mark)), ...added].toSorted(firstFirst);
      // Wrapping a stretch moves only what stands behind it.
      for (const mark of again.toReversed()) this.#wrappings.set(mark, this.#wrap(mark));
    });
  }

  #wrap(mark: Mark): readonly Wrapping[] {
    const { range, strength, ground } = mark;
    return textNodesOf(range).flatMap(({ node, start, end }) => {
      const added = wrapText(node, start, end, `${this.#className} ${strength} ${ground}`);
      for (const each of added) if (isElement(each)) this.#marks.set(each, mark);
      return added.length > 0 ? [{ node, left: node.data, added }] : [];
    });
  }

  #rules(): string {
    const mark = `mark.${CSS.escape(this.#className)}`;
    return [
      `${mark} { all: unset; }`,
      ...MARK_KINDS.map(
        (kind) => `@media screen { ${mark}.${kind.strength}.${kind.ground} { ${markDeclarations(kind)} } }`,
      ),
      `@media screen and (forced-colors: active) { ${mark} { ${FORCED_DECLARATIONS} } }`,
    ].join('\n');
  }
}

/** Gives the node its whole text back. Where the page has since given it another or taken it away, what was added belonged to the old text and goes. */
function unwrap({ node, left, added }: Wrapping): void {
  const rest = added.map(({ textContent }) => textContent ?? '').join('');
  for (const each of added) each.remove();
  if (node.isConnected && node.data === left) node.appendData(rest);
}

function firstFirst({ range: a }: Mark, { range: b }: Mark): number {
  if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
  const position = a.startContainer.compareDocumentPosition(b.startContainer);
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
