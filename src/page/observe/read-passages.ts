import { BlockReader } from '../read/block-reader.ts';
import { isElement, isShadowRoot } from '../read/node-kinds.ts';
import type { PageBlock } from '../read/page-block.ts';
import type { PageItem } from './find-items.ts';

/** A run of text and where in the page's structure it stands. */
export interface ObservedBlock {
  readonly block: PageBlock;
  /** The element whose own text it is. */
  readonly element: Element;
  /** The innermost thing of a list that it is part of. */
  readonly item?: PageItem;
  /** Navigation, footers and the like are nobody's words. */
  readonly isFrame: boolean;
}

/** Text beyond this is left unread, in UTF-16 code units: it belongs to a page of many people's words. */
const MOST_TEXT = 1_000_000;

const FRAME = 'nav, footer, [role=navigation], [role=contentinfo], [role=search], [role=banner], [aria-hidden=true]';

/** Reads the text of a page, block by block, also inside open shadow trees; fields are never read. */
export function readPassages(page: Document, items: readonly PageItem[]): readonly ObservedBlock[] {
  const itemOf = new Map(items.map((item) => [item.element, item]));
  const found: ObservedBlock[] = [];
  const roots: (Document | ShadowRoot)[] = [page];
  let length = 0;
  // Roots that are met on the way are read after the one they were met in.
  for (const root of roots) {
    const reader = new BlockReader(root, {
      isKnown: () => false,
      isFresh: () => false,
      // Pictures, frames and players have no text of their own.
      onObject: () => {},
      onOwner: (node) => ({ node, isStale: false }),
      onElement: ({ shadowRoot }) => void (shadowRoot && roots.push(shadowRoot)),
      onBlock: (block) => {
        if (block.source.kind !== 'text' || block.text.trim() === '' || length > MOST_TEXT) return;
        length += block.text.length;
        const element = elementOf(block.owner.node);
        if (element) found.push(placeIn(block, element, itemOf));
      },
    });
    reader.read(() => false);
  }
  return found;
}

function placeIn(block: PageBlock, element: Element, itemOf: ReadonlyMap<Element, PageItem>): ObservedBlock {
  let isFrame = false;
  for (let around: Element | undefined = element; around; around = outside(around)) {
    const item = itemOf.get(around);
    if (item) return { block, element, item, isFrame };
    isFrame ||= around.matches(FRAME) || isPageHeader(around);
  }
  return { block, element, isFrame };
}

/** A `header` of the page itself; that of a section belongs to the section. */
function isPageHeader(element: Element): boolean {
  return element.localName === 'header' && element.parentElement?.localName === 'body';
}

function outside(element: Element): Element | undefined {
  const parent = element.parentNode;
  return isShadowRoot(parent) ? parent.host : isElement(parent) ? parent : undefined;
}

function elementOf(node: Node): Element | undefined {
  if (isElement(node)) return node;
  return isShadowRoot(node) ? node.host : undefined;
}
