import { isKoreanSurnameKey } from '../names/korean-surnames.ts';
import { isPassedOver } from '../names/passed-over.ts';
import { filterShift, mayHold } from '../search-index/bit-filter.ts';
import { findKey } from '../search-index/hash-table.ts';
import { formedKey, singleKey } from '../search-index/index-pairs.ts';
import {
  WORD_IS_A_FORMED_NAME,
  WORD_IS_A_NAME,
  WORD_IS_COMMON,
  WORD_IS_COMMON_NAME,
  WORD_IS_KOREAN_SURNAME,
  WORD_IS_OF_CONTACT,
  WORD_IS_OF_FORM,
  WORD_IS_PASSED_OVER,
  WORD_IS_SHORT_FORM,
  type IndexTables,
} from '../search-index/index-tables.ts';
import { HASH_BASE, spreadHash } from '../text/hash-text.ts';
import { CASES, CASE_IS_CAPITAL, CASE_IS_SMALL } from '../text/unit-table.ts';
import { WORD_HAS_DIGIT, WORD_HAS_DROPS, WORD_IS_CAPITAL, WORD_IS_FOREIGN, type WordRow } from '../text/word-row.ts';

import { hasListedNumber } from './has-listed-number.ts';
import { powerOfWord } from './hash-behind.ts';

/** What a first pass over the words of a block has found. */
export interface Triggers {
  /** Words that stand beside each other and are a pair of a listed name: the place of the first, the place of the second, and so on. */
  readonly pairs: number[];
  /** Words that may be more than they look: the place of each, then the `LOOK_` bits of what for. A word may come twice. */
  readonly closer: number[];
}

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

/** What else a block may have, besides names. */
export interface BlockSigns {
  /** A word as long as an address. */
  readonly hasLongWord: boolean;
  /** What may be the number of a listed document. */
  readonly hasNumber: boolean;
  /** A word that tells of a listed host or mailbox. */
  readonly hasContact: boolean;
}

/** Long words in small letters may be several in one; shorter ones are made of syllables that every language has. */
const LONG_WORD = 10;
const SHORT_WORD = 4;
/** One letter less than the shortest word that mistakes are looked for in. */
const MIN_MISSPELT = 5;
/** The shortest address of any chain has 25 characters. */
const ADDRESS_LENGTH = 25;

/**
 * Asks for each two neighbouring words whether any listed name has them beside each other, and for each word written as names are whether it may be part of one in another
 * way. Small words and titles are passed over, and asked as well. Everything is asked by hash, one memory access a question: this is the loop that the time for
 * a page depends on, and for nearly every block of nearly every page it is all that is done.
 */
export function findTriggers(text: string, row: WordRow, tables: IndexTables, triggers: Triggers): BlockSigns {
  const { hashes, starts, ends, marks, count } = row;
  const { flags, pairs: pairFilter, joined, partners } = tables.page;
  const partnerShift = filterShift(partners);
  const { pairs, closer } = triggers;
  const flagShift = Math.clz32(flags.length) + 1;
  const pairShift = filterShift(pairFilter);
  let all = 0;
  let longest = 0;
  let allFlags = 0;
  // The last word that was not passed over, and the one just before if it was.
  let last = -1;
  let lastKey = 0;
  let lastMayErr = false;
  let lastIsPartner = false;
  /** The last word without a possessive `s`, where it may have one. */
  let lastStem: number | undefined;
  let passed = -1;
  let passedKey = 0;
  /** What is known of the word right before. */
  let keyBefore = 0;
  let flagBefore = 0;
  let mayBeFormBefore = false;
  let wasUpright = false;
  let wasSurname = false;
  for (let at = 0; at < count; at += 1) {
    const hash = hashes[at] ?? 0;
    const mark = marks[at] ?? 0;
    const start = starts[at] ?? 0;
    const length = (ends[at] ?? 0) - start;
    let key = Math.imul(hash ^ (hash >>> 15), 0x85eb_ca6b);
    key ^= key >>> 13;
    all |= mark;
    if (length > longest) longest = length;
    // The pair with the word before: `mayHold(pairFilter, pairKey(key, lastKey))`.
    let sum = (key + lastKey) | 0;
    sum = Math.imul(sum ^ (sum >>> 15), 0x85eb_ca6b);
    sum ^= sum >>> 13;
    let held = pairFilter[sum >>> pairShift] ?? 0;
    if (((held >>> (sum & 31)) & (held >>> ((sum >>> 5) & 31)) & 1) !== 0 && last >= 0)
      addPair(tables, sum, last, at, pairs);
    if (passed >= 0) {
      sum = (key + passedKey) | 0;
      sum = Math.imul(sum ^ (sum >>> 15), 0x85eb_ca6b);
      sum ^= sum >>> 13;
      held = pairFilter[sum >>> pairShift] ?? 0;
      if (((held >>> (sum & 31)) & (held >>> ((sum >>> 5) & 31)) & 1) !== 0) addPair(tables, sum, passed, at, pairs);
    }
    const flag = flags[key >>> flagShift] ?? 0;
    allFlags |= flag;
    const isCapital = (mark & WORD_IS_CAPITAL) !== 0;
    const isUpright = isCapital || (mark !== 0 && CASES[text.charCodeAt(start)] !== CASE_IS_SMALL);
    // What stands before decides whether a small word may be part of a name: only a hyphen lets it.
    const gap = at === 0 ? 0 : start - (ends[at - 1] ?? 0);
    const isJoined = at > 0 && gap <= 2 && (gap === 0 || isHyphen(text.charCodeAt(start - gap)));
    let kinds = 0;
    let mayErr = false;
    if (mark !== 0 || isJoined || length >= LONG_WORD) {
      const isCommon = (flag & WORD_IS_COMMON) !== 0 && findKey(tables.common, key >>> 0) >= 0;
      if ((mark & WORD_IS_FOREIGN) !== 0) kinds = LOOK_FOR_OTHERS | LOOK_FOR_ROW;
      else {
        if (!isCommon && length >= (isUpright ? SHORT_WORD : LONG_WORD) && mayHold(joined, key))
          kinds |= LOOK_FOR_JOINED;
        mayErr = !isCommon && (isUpright || isJoined) && length >= MIN_MISSPELT;
        if ((mark & WORD_HAS_DROPS) !== 0 && mayBeOther(tables, hash, lastKey, lastStem)) kinds |= LOOK_FOR_OTHERS;
        if ((flag & WORD_IS_SHORT_FORM) !== 0 && mayBeShortForm(text, start, length)) kinds |= LOOK_FOR_OTHERS;
      }
    }
    if (
      (flag & (isCapital ? WORD_IS_A_NAME | WORD_IS_COMMON_NAME : WORD_IS_A_NAME)) !== 0 &&
      isPair(tables, singleKey(key))
    )
      kinds |= LOOK_FOR_NAME;
    // A foreign word may look like the letters of a form.
    const mayBeForm = (flag & WORD_IS_OF_FORM) !== 0 || (mark & WORD_IS_FOREIGN) !== 0;
    if (mayBeForm && (flagBefore & WORD_IS_A_FORMED_NAME) !== 0 && isPair(tables, formedKey(keyBefore)))
      closer.push(at - 1, LOOK_FOR_NAME);
    if (mayBeFormBefore && (flag & WORD_IS_A_FORMED_NAME) !== 0 && isPair(tables, formedKey(key)))
      kinds |= LOOK_FOR_NAME;
    keyBefore = key;
    flagBefore = flag;
    mayBeFormBefore = mayBeForm;
    const isSurname = isUpright && (flag & WORD_IS_KOREAN_SURNAME) !== 0 && isKoreanSurnameKey(key);
    if (at > 0 && ((isUpright && wasUpright && gap <= 2) || isJoined)) {
      if (isSurname) kinds |= LOOK_FOR_KOREAN;
      if (wasSurname) closer.push(at - 1, LOOK_FOR_KOREAN);
      lookForRowsBack(text, row, tables, at, closer);
    }
    if (lastStem !== undefined && isPair(tables, spreadHash(lastStem + key))) closer.push(last, LOOK_FOR_OTHERS);
    // One of two neighbours may be misspelt where the other is as listed.
    held = partners[key >>> partnerShift] ?? 0;
    const isPartner = ((held >>> (key & 31)) & (held >>> ((key >>> 5) & 31)) & 1) !== 0;
    if (mayErr && ((lastIsPartner && last >= 0) || (passed >= 0 && mayHold(partners, passedKey))))
      kinds |= LOOK_FOR_MISSPELT;
    if (lastMayErr && isPartner) closer.push(last, LOOK_FOR_MISSPELT);
    if (kinds !== 0) closer.push(at, kinds);
    wasUpright = isUpright;
    wasSurname = isSurname;
    if ((flag & WORD_IS_PASSED_OVER) !== 0 && isPassedOver(key >>> 0)) {
      passed = at;
      passedKey = key;
    } else {
      last = at;
      lastKey = key;
      lastMayErr = mayErr;
      lastIsPartner = isPartner;
      lastStem = (mark & WORD_HAS_DROPS) === 0 ? undefined : stemOf(hash);
      passed = -1;
    }
  }
  return {
    hasLongWord: longest >= ADDRESS_LENGTH,
    hasNumber: (all & WORD_HAS_DIGIT) !== 0 && hasListedNumber(row, tables.page.numbers),
    hasContact: (allFlags & WORD_IS_OF_CONTACT) !== 0,
  };
}

/** `IT` may stand for two words, `It` begins a sentence; longer short forms (`Intl`) need one capital. */
function mayBeShortForm(text: string, start: number, length: number): boolean {
  const needed = length > 3 ? start : start + 1;
  return CASES[text.charCodeAt(needed)] === CASE_IS_CAPITAL;
}

function isPair({ page, pairs }: IndexTables, key: number): boolean {
  return mayHold(page.pairs, key) && findKey(pairs, key) >= 0;
}

function addPair(tables: IndexTables, key: number, first: number, second: number, pairs: number[]): void {
  if (findKey(tables.pairs, key >>> 0) >= 0) pairs.push(first, second);
}

/** The hyphen-minus and the dashes that join words. */
function isHyphen(unit: number): boolean {
  return unit === 0x2d || (unit >= 0x2010 && unit <= 0x2013);
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
    const gap = (starts[from] ?? 0) - (ends[from - 1] ?? 0);
    const isNear = gap === 0 || (gap <= 2 && isHyphen(text.charCodeAt(ends[from - 1] ?? 0)));
    const isSpaced = gap === 1 && !isSmall(text, row, from) && !isSmall(text, row, from - 1);
    if (!isNear && !isSpaced) return;
  }
}

function isSmall(text: string, { starts }: WordRow, at: number): boolean {
  return CASES[text.charCodeAt(starts[at] ?? 0)] === CASE_IS_SMALL;
}

/** Whether a word with a dropped character is, without a possessive `s` at its end, the last of a pair, or a name by itself, or several words in one. */
function mayBeOther(tables: IndexTables, hash: number, lastKey: number, lastStem: number | undefined): boolean {
  const stem = stemOf(hash);
  return (
    isPair(tables, spreadHash(stem + lastKey)) ||
    (lastStem !== undefined && isPair(tables, spreadHash(stem + lastStem))) ||
    isPair(tables, singleKey(stem)) ||
    isPair(tables, formedKey(stem)) ||
    mayHold(tables.page.joined, stem)
  );
}

/** The spread hash of a word without its last letter, given that it is an `s`. */
function stemOf(hash: number): number {
  return spreadHash(Math.imul(hash - 0x73, INVERSE_BASE));
}

/** `HASH_BASE` times this is 1, in 32 bits: it takes the last letter off a hash. */
const INVERSE_BASE: number = invert(HASH_BASE);

/** By Newton's method: each step doubles the bits that are right. */
function invert(odd: number): number {
  let inverse = odd;
  for (let step = 0; step < 5; step += 1) inverse = Math.imul(inverse, 2 - Math.imul(odd, inverse));
  return inverse;
}
