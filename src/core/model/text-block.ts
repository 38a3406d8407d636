import type { Hit } from './hit.ts';

/**
 * A run of text that a reader takes as one: a paragraph, a table cell, a chat message, or one attribute of an element.
 *
 * Blocks are screened one by one: a hit never depends on what stands in another block, so a block that was screened need never be
 * screened again.
 */
export interface TextBlock {
  /** Chosen by the asker, unique within one question. */
  readonly id: number;
  readonly text: string;
  /** `identifiers` for text that nobody reads as words (`href`, `data-*`): only wallet addresses and numbers are looked for there. */
  readonly lookFor: 'everything' | 'identifiers';
}

/** What was found in one block, in the order of the text; equal spans are one place that may name several parties, best first. */
export interface BlockHits {
  readonly id: number;
  readonly hits: readonly Hit[];
}
