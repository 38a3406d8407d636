import type { ObservationCard } from '../../core/index.ts';
import { groundBehind } from '../places/ground-behind.ts';
import { liveRange } from '../read/live-range.ts';
import { isElement, isShadowRoot } from '../read/node-kinds.ts';
import type { PageBlock } from '../read/page-block.ts';
import { rangeOfSpan } from '../read/range-of-span.ts';

/** Words of an observation, where they stand. */
export interface ObservationMark {
  readonly card: ObservationCard;
  readonly range: StaticRange;
  readonly element: Element;
}

/**
 * The colours of an observation: a line of dots and no tint, so that nothing looks like a name's. Brown is 6.4:1 on white, sand 8.9:1 on #1b1f24; between both and the
 * blue of names lies more than any colour blindness takes away, and the dots tell without colour.
 */
const COLOURS = { light: '#7a5200', dark: '#e0b050' } as const;

type Ground = keyof typeof COLOURS;

/** Finds the words of the cards in the page. Words that are no longer there have no mark; a subject without words has none at all. */
export function findMarks(
  cards: readonly ObservationCard[],
  blocks: ReadonlyMap<number, PageBlock>,
): readonly ObservationMark[] {
  return cards
    .filter(({ dismissed }) => dismissed === undefined)
    .flatMap((card) =>
      card.view.kinds.flatMap(({ places }) =>
        places.flatMap((place): ObservationMark | [] => {
          const block = blocks.get(place.passage);
          if (block?.source.kind !== 'text') return [];
          const range = rangeOfSpan(block.text, block.source.pieces, place);
          const element = range?.startContainer.parentElement;
          return range && element ? { card, range, element } : [];
        }),
      ),
    );
}

/** Draws dotted lines under words with the CSS Custom Highlight API: no element of the page is touched. Ends with `signal` and leaves nothing behind. */
export class ObservationPainter {
  readonly #page: Document;
  readonly #sheet = new CSSStyleSheet();
  readonly #layers: Readonly<Record<Ground, { readonly name: string; readonly highlight: Highlight }>>;
  readonly #roots = new Set<Document | ShadowRoot>();
  #marks: readonly ObservationMark[] = [];

  constructor(page: Document, randomName: () => string, signal: AbortSignal) {
    this.#page = page;
    this.#layers = {
      light: { name: randomName(), highlight: new Highlight() },
      dark: { name: randomName(), highlight: new Highlight() },
    };
    this.#sheet.replaceSync(
      (['light', 'dark'] as const)
        .map((ground) => {
          const selector = `::highlight(${CSS.escape(this.#layers[ground].name)})`;
          const line = `text-decoration: underline 2px dotted ${COLOURS[ground]}; text-underline-offset: 3px;`;
          return `@media screen { ${selector} { ${line} } }
@media screen and (forced-colors: active) { ${selector} { text-decoration: underline 2px dotted CanvasText; } }`;
        })
        .join('\n'),
    );
    signal.addEventListener('abort', () => this.#dispose(), { once: true });
  }

  /** These are marked from now on, and no others. */
  paint(marks: readonly ObservationMark[]): void {
    for (const { highlight } of Object.values(this.#layers)) highlight.clear();
    this.#marks = marks;
    for (const { range, element } of marks) {
      this.#layers[groundBehind(element)].highlight.add(range);
      const root = element.getRootNode();
      // Firefox does not apply the document's rules inside a shadow tree.
      this.#adopt(isShadowRoot(root) ? root : this.#page);
    }
    for (const { name, highlight } of Object.values(this.#layers)) {
      if (marks.length > 0) CSS.highlights.set(name, highlight);
      else CSS.highlights.delete(name);
    }
    if (marks.length === 0) this.#shed();
  }

  /** The mark whose words stand at a point of the viewport. */
  markAt(x: number, y: number): ObservationMark | undefined {
    return this.#marks.find((mark) =>
      boxesOf(mark).some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom),
    );
  }

  #adopt(root: Document | ShadowRoot): void {
    this.#roots.add(root);
    const sheets = Array.from(root.adoptedStyleSheets);
    if (!sheets.includes(this.#sheet)) root.adoptedStyleSheets = [...sheets, this.#sheet];
  }

  #shed(): void {
    for (const root of this.#roots)
      root.adoptedStyleSheets = Array.from(root.adoptedStyleSheets).filter((sheet) => sheet !== this.#sheet);
    this.#roots.clear();
  }

  #dispose(): void {
    this.paint([]);
    this.#shed();
  }
}

/** Where a mark stands in the viewport, one box a line; empty when its text is gone. */
export function boxesOf({ range }: ObservationMark): readonly DOMRect[] {
  return Array.from(liveRange(range)?.getClientRects() ?? []);
}

/** The element of a mark that can be scrolled to. */
export function elementOf({ range, element }: ObservationMark): Element {
  const { startContainer } = range;
  return isElement(startContainer) ? startContainer : element;
}
