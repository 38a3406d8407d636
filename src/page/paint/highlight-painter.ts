import { liveRange } from '../read/live-range.ts';
import { isShadowRoot } from '../read/node-kinds.ts';
import { FORCED_DECLARATIONS, markDeclarations } from './mark-colours.ts';
import { type MakePainter, type Mark, MARK_KINDS, type Painter } from './painter.ts';

/** One registered highlight. What it holds we note ourselves: Firefox does not let an extension go through a Highlight. */
interface Layer {
  readonly name: string;
  readonly highlight: Highlight;
}

/** https://drafts.csswg.org/css-highlight-api-1/#dom-highlightregistry-highlightsfrompoint: Chrome 140, Firefox 150. */
interface PointedRegistry {
  readonly highlightsFromPoint?: (
    x: number,
    y: number,
    options: { readonly shadowRoots: readonly ShadowRoot[] },
  ) => readonly { readonly highlight: Highlight; readonly ranges: readonly AbstractRange[] }[];
}

/** Whether this browser can paint text without touching the page's elements: Chrome 105, Firefox 140. */
export function canHighlight(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

/** Paints with the CSS Custom Highlight API: no element of the page is touched, no layout is forced. */
export const makeHighlightPainter: MakePainter = (page, { randomName }) => new HighlightPainter(page, randomName);

class HighlightPainter implements Painter {
  readonly #page: Document;
  readonly #layers = new Map<string, Layer>();
  readonly #sheet: CSSStyleSheet;
  readonly #roots = new Set<Document | ShadowRoot>();
  readonly #painted = new Map<Mark, Highlight>();
  #isRegistered = false;

  constructor(page: Document, randomName: () => string) {
    this.#page = page;
    for (const kind of MARK_KINDS) {
      this.#layers.set(keyOf(kind), { name: randomName(), highlight: new Highlight() });
    }
    this.#sheet = new CSSStyleSheet();
    this.#sheet.replaceSync(this.#rules());
    this.#roots.add(page);
  }

  paint(marks: readonly Mark[]): void {
    for (const mark of marks) {
      const layer = this.#layers.get(keyOf(mark));
      if (!layer || this.#painted.has(mark)) continue;
      layer.highlight.add(mark.range);
      this.#painted.set(mark, layer.highlight);
      const root = mark.range.startContainer.getRootNode();
      // Firefox does not apply the document's rules inside a shadow tree.
      if (isShadowRoot(root)) this.#roots.add(root);
    }
  }

  remove(marks: readonly Mark[]): void {
    for (const mark of marks) {
      this.#painted.get(mark)?.delete(mark.range);
      this.#painted.delete(mark);
    }
  }

  markAt(x: number, y: number): Mark | undefined {
    // The DOM library does not know `highlightsFromPoint` yet.
    const registry = CSS.highlights as HighlightRegistry & PointedRegistry;
    const shadowRoots = Array.from(this.#roots).filter(isShadowRoot);
    const pointed = registry.highlightsFromPoint?.(x, y, { shadowRoots });
    if (pointed) {
      const ranges = new Set(pointed.flatMap((result) => Array.from(result.ranges)));
      return Array.from(this.#painted.keys()).find(({ range }) => ranges.has(range));
    }
    const target = deepestAt(this.#page, x, y);
    return Array.from(this.#painted.keys()).find(
      (mark) => isIn(target, mark.range) && this.boxesOf(mark).some((box) => isInside(box, x, y)),
    );
  }

  boxesOf({ range }: Mark): readonly DOMRect[] {
    return Array.from(liveRange(range)?.getClientRects() ?? []);
  }

  /** Pages replace `adoptedStyleSheets` whole, and any script may clear the registry. */
  repair(): boolean {
    let wasBroken = false;
    if (this.#painted.size === 0) return wasBroken;
    for (const { name, highlight } of this.#layers.values()) {
      if (CSS.highlights.get(name) === highlight) continue;
      wasBroken ||= this.#isRegistered;
      CSS.highlights.set(name, highlight);
    }
    this.#isRegistered = true;
    for (const root of this.#roots) {
      if (!root.isConnected) this.#roots.delete(root);
      else if (!Array.from(root.adoptedStyleSheets).includes(this.#sheet)) {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
      }
    }
    return wasBroken;
  }

  dispose(): void {
    for (const { name, highlight } of this.#layers.values()) {
      highlight.clear();
      CSS.highlights.delete(name);
    }
    for (const root of this.#roots) {
      root.adoptedStyleSheets = Array.from(root.adoptedStyleSheets).filter((sheet) => sheet !== this.#sheet);
    }
    this.#painted.clear();
    this.#roots.clear();
  }

  #rules(): string {
    const rules = MARK_KINDS.flatMap((kind) => {
      const highlight = `::highlight(${CSS.escape(this.#nameOf(kind))})`;
      return [
        // Paper shows the page as it is.
        `@media screen { ${highlight} { ${markDeclarations(kind)} } }`,
        `@media screen and (forced-colors: active) { ${highlight} { ${FORCED_DECLARATIONS} } }`,
      ];
    });
    return rules.join('\n');
  }

  #nameOf(kind: Pick<Mark, 'strength' | 'ground'>): string {
    return this.#layers.get(keyOf(kind))?.name ?? '';
  }
}

const keyOf = ({ strength, ground }: Pick<Mark, 'strength' | 'ground'>): string => `${strength} ${ground}`;

/** The element under a point, also inside open shadow trees. */
function deepestAt(page: Document, x: number, y: number): Element | null {
  let element = page.elementFromPoint(x, y);
  while (element?.shadowRoot) {
    const inner = element.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}

/** Text under a point stands right inside the deepest element there, or in one it is split over. */
function isIn(element: Element | null, { startContainer, endContainer }: StaticRange): boolean {
  return (
    element !== null &&
    (element.contains(startContainer) ||
      element.contains(endContainer) ||
      isBetween(element, startContainer, endContainer))
  );
}

function isBetween(element: Element, start: Node, end: Node): boolean {
  return (
    (start.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (end.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
  );
}

const isInside = (box: DOMRect, x: number, y: number): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
