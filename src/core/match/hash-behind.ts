import { HASH_BASE } from '../text/hash-text.ts';
import { WORD_HAS_DROPS, type WordRow } from '../text/word-row.ts';

/**
 * The hash of what has a hash with word `at` of a row written behind it. Of no use for a word with dropped characters, which is shorter than it looks, or one that is longer than any
 * name: the result is then the hash of something else.
 */
export function hashBehind(hash: number, row: WordRow, at: number): number {
  return (Math.imul(hash, powerOfWord(row, at)) + (row.hashes[at] ?? 0)) | 0;
}

/** What a hash is multiplied with when word `at` is written behind its text; 0 where that cannot be told. */
export function powerOfWord({ starts, ends, marks }: WordRow, at: number): number {
  const length = (ends[at] ?? 0) - (starts[at] ?? 0);
  return ((marks[at] ?? 0) & WORD_HAS_DROPS) !== 0 ? 0 : (POWERS[length] ?? 0);
}

const POWERS: Int32Array = countPowers(64);

function countPowers(count: number): Int32Array {
  const powers = new Int32Array(count).fill(1);
  for (let at = 1; at < count; at += 1) powers[at] = Math.imul(powers[at - 1] ?? 0, HASH_BASE);
  return powers;
}
