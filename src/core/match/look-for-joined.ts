import { mayHold } from '../search-index/bit-filter.ts';
import { MIN_JOINED_PART } from '../search-index/index-joined.ts';
import { pairKey } from '../search-index/index-pairs.ts';
import { spreadHash } from '../text/hash-text.ts';
import { layPair, visitLeft, visitRight, type Lay } from './lay-names.ts';
import type { PageBlock } from './page-block.ts';
import { hashLetters } from './word-letters.ts';

/**
 * Lays the names two or three of whose words a word of the block may be, written as one.
 *
 * @param length Of the word, whose letters were taken in.
 */
export function lookForJoined(block: PageBlock, at: number, length: number, lay: Lay): void {
  const { tables } = block.index;
  for (let cut = MIN_JOINED_PART; cut <= length - MIN_JOINED_PART; cut += 1) {
    const head = spreadHash(hashLetters(0, cut));
    const tail = spreadHash(hashLetters(cut, length));
    const isHead = mayHold(tables.page.words, head);
    const isTail = mayHold(tables.page.words, tail);
    if (isHead && isTail) layPair(tables, pairKey(head, tail), at, lay);
    // The word may be a part of the name, and the pair that the name waits at lie between it and a neighbour.
    if (isHead) visitLeft(block, at, false, (key) => layPair(tables, pairKey(key, head), at, lay));
    if (isTail) visitRight(block, at + 1, false, (key) => layPair(tables, pairKey(tail, key), at, lay));
    if (isHead) cutInThree(block, at, cut, length, head, lay);
  }
}

function cutInThree(block: PageBlock, at: number, cut: number, length: number, head: number, lay: Lay): void {
  const { tables } = block.index;
  for (let second = cut + MIN_JOINED_PART; second <= length - MIN_JOINED_PART; second += 1) {
    const middle = spreadHash(hashLetters(cut, second));
    if (!mayHold(tables.page.words, middle)) continue;
    const tail = spreadHash(hashLetters(second, length));
    if (!mayHold(tables.page.words, tail)) continue;
    layPair(tables, pairKey(head, middle), at, lay);
    layPair(tables, pairKey(middle, tail), at, lay);
  }
}
