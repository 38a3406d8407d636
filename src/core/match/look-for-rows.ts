import { findKey } from '../search-index/hash-table.ts';
import { HASH_BASE, spreadHash } from '../text/hash-text.ts';
import { CASES, CASE_IS_SMALL, UNIT_DROPS, UNITS } from '../text/unit-table.ts';
import { WORD_HAS_DROPS, WORD_IS_FOREIGN } from '../text/word-row.ts';
import { layReading, layWhole, type Lay } from './lay-names.ts';
import { lookForOtherReadings } from './look-for-other-readings.ts';
import type { PageBlock } from './page-block.ts';
import { MAX_JOINED, mayJoin } from './read-words.ts';

/** Lays the names in which a word of the block and those after it are one word: `Sang-man`, `Sang Man` for `Sangman`. */
export function lookForRows(block: PageBlock, at: number, lay: Lay): void {
  const { row, index } = block;
  let hash = row.hashes[at] ?? 0;
  for (let to = at + 1; to < row.count && to - at < MAX_JOINED && standTogether(block, to - 1, to); to += 1) {
    if (((row.marks[to] ?? 0) & (WORD_IS_FOREIGN | WORD_HAS_DROPS)) !== 0) {
      // The last word may have an ending: read what begins here in full.
      lookForOtherReadings(block, at, lay);
      return;
    }
    hash = appendWord(hash, block.text, row.starts[to] ?? 0, row.ends[to] ?? 0);
    const key = spreadHash(hash);
    if (findKey(index.tables.words, key) < 0) continue;
    const stretch = { from: at, to: to + 1 };
    layWhole(block, stretch, key, lay);
    layReading(block, stretch, [key], lay);
  }
}

/** `mayJoin`, from the characters where they are plain. */
function standTogether(block: PageBlock, before: number, at: number): boolean {
  const { text, row } = block;
  const from = row.ends[before] ?? 0;
  const to = row.starts[at] ?? 0;
  const unit = text.charCodeAt(from);
  if (to - from === 1 && unit === 0x20) return !isSmall(block, before) && !isSmall(block, at);
  // Punctuation that is neither a hyphen nor a blank parts words for sure.
  if (to > from && unit < 0x80 && unit !== 0x2d && unit > 0x20) return false;
  const [first, second] = [block.tokenAt(before), block.tokenAt(at)];
  return first !== undefined && second !== undefined && mayJoin(first, second);
}

function isSmall({ text, row }: PageBlock, at: number): boolean {
  return CASES[text.charCodeAt(row.starts[at] ?? 0)] === CASE_IS_SMALL;
}

/** The hash of a word with another one written after it. */
function appendWord(start: number, text: string, from: number, to: number): number {
  let hash = start;
  for (let at = from; at < to; at += 1) {
    const unit = UNITS[text.charCodeAt(at)] ?? 0;
    if (unit > UNIT_DROPS) hash = (Math.imul(hash, HASH_BASE) + unit) | 0;
  }
  return hash;
}
