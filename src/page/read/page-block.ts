import type { TextBlock } from '../../core/index.ts';

/**
 * A run of text as it stands in a page, with the way back from its characters to the nodes they came from.
 *
 * `text` is what the nodes say, character for character, so that an offset needs no translation inside a node. Only a visual gap without
 * white space (`<b>PRO</b><span style="margin-left:4px">Kim`) adds a space that belongs to no node.
 */
export interface PageBlock {
  readonly text: string;
  readonly lookFor: TextBlock['lookFor'];
  readonly owner: OwnerReading;
  readonly source: BlockSource;
}

/**
 * One reading of an owner: the block-level element, document or shadow root whose own text a block is.
 *
 * When anything of that text changes, the reading is stale and so is every answer about its blocks; the owner is then read anew.
 */
export interface OwnerReading {
  readonly node: Node;
  isStale: boolean;
}

/** Where a block's text stands: in text nodes, in an attribute of one element, or in the page's title or description. */
export type BlockSource =
  | { readonly kind: 'text'; readonly pieces: readonly TextPiece[] }
  | { readonly kind: 'attribute'; readonly element: Element; readonly name: string }
  | { readonly kind: 'head' };

/** `text.slice(start, end)` of the block stands in `node`, beginning at its character `nodeStart`. */
export interface TextPiece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
  readonly nodeStart: number;
}
