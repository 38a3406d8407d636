import { mayHold, type BitFilter } from '../search-index/bit-filter.ts';
import { spreadHash } from '../text/hash-text.ts';
import { WORD_HAS_DIGIT, WORD_HAS_DROPS, WORD_IS_FOREIGN, WORD_IS_MIXED, type WordRow } from '../text/word-row.ts';
import { hashBehind } from './hash-behind.ts';

/**
 * Whether some word of a text, alone or with up to three words after it, may be the number of a listed document. Asked of every word with a digit, by hash, so that
 * the numbers of a page are read only where one of them may matter.
 *
 * @param numbers Filter of the listed numbers in small letters.
 */
export function hasListedNumber(row: WordRow, numbers: BitFilter): boolean {
  const { hashes, marks, starts, ends, count } = row;
  for (let at = 0; at < count; at += 1) {
    const mark = marks[at] ?? 0;
    if ((mark & WORD_HAS_DIGIT) === 0) continue;
    // A word in which other letters and digits meet is several runs of characters, and each may be a number.
    if ((mark & (WORD_IS_FOREIGN | WORD_IS_MIXED | WORD_HAS_DROPS)) !== 0) return true;
    for (let from = at; from >= 0 && from >= at - 1; from -= 1) {
      let hash = hashes[from] ?? 0;
      if (mayHold(numbers, spreadHash(hash))) return true;
      for (let next = from + 1; next < count && next <= from + 3; next += 1) {
        if ((starts[next] ?? 0) - (ends[next - 1] ?? 0) !== 1) break;
        hash = hashBehind(hash, row, next);
        if (mayHold(numbers, spreadHash(hash))) return true;
      }
    }
  }
  return false;
}
