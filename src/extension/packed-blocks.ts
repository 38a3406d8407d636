import type { TextBlock } from '../core/index.ts';
import { isWholeNumber, listOf, recordOf, textUpTo } from './shape.ts';
import type { Check } from './shape.ts';

/**
 * Blocks as they cross to the background: one text and three numbers a block cost a fifth of what an object for each costs, and the page's own thread pays for it. Plain lists, which browsers
 * that send JSON keep as well.
 */
export interface PackedBlocks {
  readonly text: string;
  /** Where each block ends in the text. */
  readonly ends: readonly number[];
  /** Which blocks, counted from 0, are looked through for identifiers alone. */
  readonly identifiers: readonly number[];
}

/** Bounds of one question: honest ones carry about 25,000 characters. */
const MAX_TEXT = 4_000_000;
const MAX_BLOCKS = 20_000;

export function packBlocks(blocks: readonly Omit<TextBlock, 'id'>[]): PackedBlocks {
  let end = 0;
  return {
    text: blocks.map(({ text }) => text).join(''),
    ends: blocks.map(({ text }) => (end += text.length)),
    identifiers: blocks.flatMap(({ lookFor }, at) => (lookFor === 'identifiers' ? [at] : [])),
  };
}

/** The blocks again, with their positions for ids. */
export function unpackBlocks({ text, ends, identifiers }: PackedBlocks): readonly TextBlock[] {
  const alone = new Set(identifiers);
  return ends.map((end, id) => ({
    id,
    text: text.slice(ends[id - 1] ?? 0, end),
    lookFor: alone.has(id) ? 'identifiers' : 'everything',
  }));
}

export const isPackedBlocks: Check<PackedBlocks> = recordOf({
  text: textUpTo(MAX_TEXT),
  ends: listOf(isWholeNumber, MAX_BLOCKS),
  identifiers: listOf(isWholeNumber, MAX_BLOCKS),
});
