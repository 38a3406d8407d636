import { mayHold, type BitFilter } from '../search-index/bit-filter.ts';
import { spreadHash } from '../text/hash-text.ts';
import { WORD_HAS_DROPS, WORD_IS_FOREIGN, WORD_IS_MIXED, type WordRow } from '../text/word-row.ts';
import { hashBehind } from './hash-behind.ts';

/**
 * Whether a word with a digit, alone, with the word before it or with up to three words after, may be the number of a listed document. Asked by hash, so that the numbers of a
 * page are read only where one of them may matter.
 *
 * @param numbers Filter of the listed numbers in small letters.
 */
export function mayBeListedNumber(row: WordRow, at: number, numbers: BitFilter): boolean {
  const { hashes, marks, starts, ends, count } = row;
  // A word in which other letters and digits meet is several runs of characters, and each may be a number.
  if (((marks[at] ?? 0) & (WORD_IS_FOREIGN | WORD_IS_MIXED | WORD_HAS_DROPS)) !== 0) return true;
  for (let from = at; from >= 0 && from >= at - 1; from -= 1) {
    let hash = hashes[from] ?? 0;
    if (mayHold(numbers, spreadHash(hash))) return true;
    for (let next = from + 1; next < count && next <= from + 3; next += 1) {
      if ((starts[next] ?? 0) - (ends[next - 1] ?? 0) !== 1) break;
      hash = hashBehind(hash, row, next);
      if (mayHold(numbers, spreadHash(hash))) return true;
    }
  }
  return false;
}
