import { isPassedOver } from '../names/passed-over.ts';
import { filterShift } from '../search-index/bit-filter.ts';
import {
  WORD_IS_A_NAME,
  WORD_IS_OF_CONTACT,
  WORD_IS_PASSED_OVER,
  type IndexTables,
} from '../search-index/index-tables.ts';
import type { WordRow } from '../text/word-row.ts';

/** What a first pass over the words of a block has found. */
export interface Triggers {
  /** Words that stand beside each other and may be a pair of a listed name: the place of the first, the place of the second, and so on. */
  readonly pairs: number[];
  /** Words that may be more than they look: written with a capital, with digits or apostrophes, in another script, long, before a hyphen, or special to the index. */
  readonly closer: number[];
}

/** What the index knows of a word that is worth a look even where it is written small. */
const IN_ANY_CASE = WORD_IS_A_NAME | WORD_IS_OF_CONTACT;

/** Long words may be several in one, whatever their case. */
export const LONG_WORD = 10;

/**
 * Asks for each two neighbouring words whether any listed name has them beside each other. Small words and titles are passed over, and asked as well. One
 * memory access for a word and one for a pair: the loop that the time for a page depends on.
 */
export function findTriggers(text: string, row: WordRow, { page }: IndexTables, triggers: Triggers): void {
  const { hashes, starts, ends, marks, count } = row;
  const { flags, pairs: filter } = page;
  const { pairs, closer } = triggers;
  const flagShift = Math.clz32(flags.length) + 1;
  const shift = filterShift(filter);
  // The last word that was not passed over, and the one just before if it was.
  let last = -1;
  let lastKey = 0;
  let passed = -1;
  let passedKey = 0;
  for (let at = 0; at < count; at += 1) {
    const hash = hashes[at] ?? 0;
    let key = Math.imul(hash ^ (hash >>> 15), 0x85eb_ca6b);
    key ^= key >>> 13;
    let sum = (key + lastKey) | 0;
    sum = Math.imul(sum ^ (sum >>> 15), 0x85eb_ca6b);
    sum ^= sum >>> 13;
    let held = filter[sum >>> shift] ?? 0;
    if (((held >>> (sum & 31)) & (held >>> ((sum >>> 5) & 31)) & 1) !== 0 && last >= 0) pairs.push(last, at);
    if (passed >= 0) {
      sum = (key + passedKey) | 0;
      sum = Math.imul(sum ^ (sum >>> 15), 0x85eb_ca6b);
      sum ^= sum >>> 13;
      held = filter[sum >>> shift] ?? 0;
      if (((held >>> (sum & 31)) & (held >>> ((sum >>> 5) & 31)) & 1) !== 0) pairs.push(passed, at);
    }
    const flag = flags[key >>> flagShift] ?? 0;
    const end = ends[at] ?? 0;
    if (
      (marks[at] ?? 0) !== 0 ||
      (flag & IN_ANY_CASE) !== 0 ||
      end - (starts[at] ?? 0) >= LONG_WORD ||
      isHyphen(text.charCodeAt(end))
    )
      closer.push(at);
    if ((flag & WORD_IS_PASSED_OVER) !== 0 && isPassedOver(key >>> 0)) {
      passed = at;
      passedKey = key;
    } else {
      last = at;
      lastKey = key;
      passed = -1;
    }
  }
}

/** The hyphen-minus and the dashes that join words. */
function isHyphen(unit: number): boolean {
  return unit === 0x2d || (unit >= 0x2010 && unit <= 0x2013);
}
