import { hashText, spreadHash } from '../text/hash-text.ts';
import { countBuckets } from './hash-table.ts';
import type { IndexTables } from './index-tables.ts';
import { sortPairs } from './sort-pairs.ts';

type WordTables = IndexTables['words'];

/** The words of an index in the order of their spread hash. */
export interface WordSheet {
  readonly tables: WordTables;
  /** The new number of each word by the one it came with. */
  readonly numbers: Uint32Array;
}

/**
 * Orders words so that one is found by its hash, and lays their letters down in a row.
 *
 * @param rows The words of all names, to count them.
 */
export function indexWords(words: readonly string[], rows: Uint32Array): WordSheet {
  const ids = Uint32Array.from(words.keys());
  const hashes = Uint32Array.from(words, (word) => spreadHash(hashText(word)));
  const sorted = sortPairs(hashes, ids);
  const numbers = new Uint32Array(words.length);
  const starts = new Uint32Array(words.length + 1);
  // A word takes as many bytes as it has letters, or twice as many and one.
  const letters = new Uint8Array(words.reduce((sum, word) => sum + sizeOf(word), 0));
  let free = 0;
  sorted.values.forEach((id, at) => {
    numbers[id] = at;
    free = writeWord(letters, free, words[id] ?? '');
    starts[at + 1] = free;
  });
  const counts = new Uint16Array(words.length);
  for (const id of rows) {
    const at = numbers[id] ?? 0;
    counts[at] = Math.min(0xffff, (counts[at] ?? 0) + 1);
  }
  const buckets = countBuckets(sorted.keys);
  return { tables: { keys: sorted.keys, buckets, starts, letters, counts }, numbers };
}

/** Word `id` as it was folded. */
export function spellWord({ starts, letters }: Pick<WordTables, 'starts' | 'letters'>, id: number): string {
  const from = starts[id] ?? 0;
  const to = starts[id + 1] ?? from;
  if (letters[from] !== 0) return String.fromCharCode(...letters.subarray(from, to));
  let word = '';
  for (let at = from + 1; at < to; at += 2)
    word += String.fromCharCode(((letters[at] ?? 0) << 8) | (letters[at + 1] ?? 0));
  return word;
}

function sizeOf(word: string): number {
  return isNarrow(word) ? word.length : 2 * word.length + 1;
}

function writeWord(letters: Uint8Array, from: number, word: string): number {
  let free = from;
  const narrow = isNarrow(word);
  if (!narrow) letters[free++] = 0;
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (!narrow) letters[free++] = unit >> 8;
    letters[free++] = unit & 0xff;
  }
  return free;
}

function isNarrow(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 0xff) return false;
  return true;
}
