import type { BlockHits, TextBlock } from '../model/text-block.ts';
import type { SearchIndex } from '../search-index/search-index.ts';
import { screenText } from './screen-text.ts';

/** Screens blocks one by one; one answer for each, in the order asked. */
export function screenBlocks(blocks: readonly TextBlock[], index: SearchIndex): readonly BlockHits[] {
  return blocks.map(({ id, text, lookFor }) => ({ id, hits: screenText(text, index, { lookFor }) }));
}
