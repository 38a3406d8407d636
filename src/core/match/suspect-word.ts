import { isKoreanSurnameKey } from '../names/korean-surnames.ts';
import { isPassedOver } from '../names/passed-over.ts';
import { mayHold } from '../search-index/bit-filter.ts';
import { findKey } from '../search-index/hash-table.ts';
import { formedKey, singleKey } from '../search-index/index-pairs.ts';
import {
  WORD_IS_COMMON,
  WORD_IS_COMMON_NAME,
  WORD_IS_KOREAN_SURNAME,
  WORD_IS_SHORT_FORM,
  type IndexTables,
} from '../search-index/index-tables.ts';
import { lengthsOfNeighbours, letterBit } from '../search-index/neighbour-sketch.ts';
import { HASH_BASE, spreadHash } from '../text/hash-text.ts';
import { CASE_IS_CAPITAL, CASE_IS_SMALL, CASES, UNITS } from '../text/unit-table.ts';
import {
  LONG_WORD,
  MARKS_OF_LETTERS,
  WORD_HAS_DROPS,
  WORD_IS_BEFORE_HYPHEN,
  WORD_IS_CAPITAL,
  WORD_IS_FOREIGN,
  WORD_IS_GLUED,
  type WordRow,
} from '../text/word-row.ts';
import { powerOfWord } from './hash-behind.ts';

/** A listed name by itself. */
export const LOOK_FOR_NAME = 1;
/** One listed word together with the words after it. */
export const LOOK_FOR_ROW = 2;
/** Several words of a name in one. */
export const LOOK_FOR_JOINED = 4;
export const LOOK_FOR_MISSPELT = 8;
/** A Korean surname beside what may be given names. */
export const LOOK_FOR_KOREAN = 16;
/** Inflected, possessive, shortened, in another script: all of the above, read in full. */
export const LOOK_FOR_OTHERS = 32;

/** Only long words in small letters may be several in one; shorter ones are made of syllables that every language has. */
const SHORT_WORD = 4;
/** One letter less than the shortest word that mistakes are looked for in. */
export const MIN_MISSPELT = 5;

/**
 * Decides what to look for in a word that is not written as ordinary ones are: with a capital, after a hyphen, long, with something dropped, in another script.
 *
 * @param last The last word before it that is not passed over; -1 where there is none.
 * @param flag Of the word, from `page.flags`.
 * @param closer As in `Triggers`.
 */
export function suspectWord(
  text: string,
  row: WordRow,
  tables: IndexTables,
  at: number,
  last: number,
  flag: number,
  closer: number[],
): void {
  const mark = row.marks[at] ?? 0;
  const start = row.starts[at] ?? 0;
  const length = (row.ends[at] ?? 0) - start;
  const key = keyAt(row, at);
  const isUpright = isUprightAt(text, row, at);
  // What stands before decides whether a small word may be part of a name: only a hyphen lets it.
  const isJoined = isJoinedAt(row, at);
  let kinds = 0;
  if ((mark & WORD_IS_FOREIGN) !== 0) kinds = LOOK_FOR_OTHERS | LOOK_FOR_ROW;
  else {
    const mayBeJoined = length >= (isUpright ? SHORT_WORD : LONG_WORD) && mayHold(tables.page.joined, key);
    if (mayBeJoined && ((flag & WORD_IS_COMMON) === 0 || findKey(tables.common, key) < 0)) kinds = LOOK_FOR_JOINED;
    if ((mark & WORD_HAS_DROPS) !== 0 && mayBeOther(row, tables, at, last)) kinds |= LOOK_FOR_OTHERS;
    if ((flag & WORD_IS_SHORT_FORM) !== 0 && mayBeShortForm(text, start, length)) kinds |= LOOK_FOR_OTHERS;
  }
  if ((mark & WORD_IS_CAPITAL) !== 0 && (flag & WORD_IS_COMMON_NAME) !== 0 && isPair(tables, singleKey(key)))
    kinds |= LOOK_FOR_NAME;
  if (isJoined || (isUpright && at > 0 && isUprightAt(text, row, at - 1) && gapBefore(row, at) <= 2)) {
    if ((flag & WORD_IS_KOREAN_SURNAME) !== 0 && isUpright && isKoreanSurnameKey(key)) kinds |= LOOK_FOR_KOREAN;
    if (isKoreanSurnameKey(keyAt(row, at - 1)) && isUprightAt(text, row, at - 1)) closer.push(at - 1, LOOK_FOR_KOREAN);
    lookForRowsBack(text, row, tables, at, closer);
  }
  if (kinds !== 0) closer.push(at, kinds);
}

/**
 * Decides whether to look for mistakes of spelling in a word that stands beside the other word of a pair.
 *
 * @param partner Spread hash of the other word.
 * @returns Whether to: the word need not be asked about again.
 */
export function suspectSpelling(
  text: string,
  row: WordRow,
  tables: IndexTables,
  at: number,
  partner: number,
  closer: number[],
): boolean {
  if (((row.marks[at] ?? 0) & WORD_IS_FOREIGN) !== 0) return false;
  if (!isUprightAt(text, row, at) && !isJoinedAt(row, at)) return false;
  if (!isLikeNeighbour(text, row, tables, at, partner) || findKey(tables.common, keyAt(row, at)) >= 0) return false;
  closer.push(at, LOOK_FOR_MISSPELT);
  return true;
}

/** Whether word `at` is like what stands beside another in names. One with a dropped character may be looked for without its last letters, and is taken for anything. */
function isLikeNeighbour(
  text: string,
  { marks, starts, ends }: WordRow,
  { page }: IndexTables,
  at: number,
  partner: number,
): boolean {
  if (((marks[at] ?? 0) & WORD_HAS_DROPS) !== 0) return true;
  const [from, to] = [starts[at] ?? 0, ends[at] ?? 0];
  let bits = 0;
  for (let place = from; place < to; place += 1) bits |= letterBit(UNITS[text.charCodeAt(place)] ?? 0);
  return lengthsOfNeighbours(page, partner, bits, to - from) !== 0;
}

function keyAt({ hashes }: WordRow, at: number): number {
  return spreadHash(hashes[at] ?? 0);
}

function gapBefore({ starts, ends }: WordRow, at: number): number {
  return (starts[at] ?? 0) - (ends[at - 1] ?? 0);
}

/** Written with a capital, or in a script that has none. */
function isUprightAt(text: string, { marks, starts }: WordRow, at: number): boolean {
  const mark = marks[at] ?? 0;
  if ((mark & WORD_IS_CAPITAL) !== 0) return true;
  return (mark & MARKS_OF_LETTERS) !== 0 && CASES[text.charCodeAt(starts[at] ?? 0)] !== CASE_IS_SMALL;
}

/** Right after the word before, or with nothing but a hyphen between. */
function isJoinedAt(row: WordRow, at: number): boolean {
  if (((row.marks[at] ?? 0) & WORD_IS_GLUED) !== 0) return true;
  return at > 0 && ((row.marks[at - 1] ?? 0) & WORD_IS_BEFORE_HYPHEN) !== 0 && gapBefore(row, at) <= 2;
}

/** `IT` may stand for two words, `It` begins a sentence; longer short forms (`Intl`) need one capital. */
function mayBeShortForm(text: string, start: number, length: number): boolean {
  const needed = length > 3 ? start : start + 1;
  return CASES[text.charCodeAt(needed)] === CASE_IS_CAPITAL;
}

/** Whether a pair of words, or a name of one, has a key. */
export function isPair({ page, pairs }: IndexTables, key: number): boolean {
  return mayHold(page.pairs, key) && findKey(pairs, key) >= 0;
}

/** Asks for the word at `at` and up to three before it, written as one, whether that is a listed word. */
function lookForRowsBack(text: string, row: WordRow, { page, words }: IndexTables, at: number, closer: number[]): void {
  const { hashes, starts, ends, marks } = row;
  let hash = hashes[at] ?? 0;
  let power = powerOfWord(row, at);
  for (let from = at - 1; from >= 0 && from > at - 4; from -= 1) {
    if (((marks[from] ?? 0) & WORD_IS_FOREIGN) !== 0) return;
    hash = (Math.imul(hashes[from] ?? 0, power) + hash) | 0;
    power = Math.imul(power, powerOfWord(row, from));
    const key = spreadHash(hash);
    if (mayHold(page.words, key) && findKey(words, key) >= 0) closer.push(from, LOOK_FOR_ROW);
    const isSpaced =
      (starts[from] ?? 0) - (ends[from - 1] ?? 0) === 1 && !isSmall(text, row, from) && !isSmall(text, row, from - 1);
    if (!isSpaced && !isJoinedAt(row, from)) return;
  }
}

function isSmall(text: string, { starts }: WordRow, at: number): boolean {
  return CASES[text.charCodeAt(starts[at] ?? 0)] === CASE_IS_SMALL;
}

/**
 * Whether a word with a dropped character is, without a possessive `s` at its end, one of a pair, or a name by itself, or several words in one. Its neighbour in the pair
 * may have lost an `s` as well.
 */
function mayBeOther(row: WordRow, tables: IndexTables, at: number, last: number): boolean {
  const stem = stemAt(row, at);
  if (last >= 0) {
    if (isPair(tables, spreadHash(stem + keyAt(row, last)))) return true;
    const hasDrops = ((row.marks[last] ?? 0) & WORD_HAS_DROPS) !== 0;
    if (hasDrops && isPair(tables, spreadHash(stem + stemAt(row, last)))) return true;
  }
  if (isPair(tables, singleKey(stem)) || isPair(tables, formedKey(stem)) || mayHold(tables.page.joined, stem))
    return true;
  for (let after = at + 1; after < row.count && after - at <= 3; after += 1) {
    const key = keyAt(row, after);
    if (isPair(tables, spreadHash(stem + key))) return true;
    if (!isPassedOver(key)) break;
  }
  return false;
}

/** The spread hash of a word without its last letter, given that it is an `s`. */
function stemAt({ hashes }: WordRow, at: number): number {
  return spreadHash(Math.imul((hashes[at] ?? 0) - 0x73, INVERSE_BASE));
}

/** `HASH_BASE` times this is 1, in 32 bits: it takes the last letter off a hash. */
const INVERSE_BASE: number = invert(HASH_BASE);

/** By Newton's method: each step doubles the bits that are right. */
function invert(odd: number): number {
  let inverse = odd;
  for (let step = 0; step < 5; step += 1) inverse = Math.imul(inverse, 2 - Math.imul(odd, inverse));
  return inverse;
}
