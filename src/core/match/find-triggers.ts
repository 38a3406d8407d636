import { isPassedOver } from '../names/passed-over.ts';
import { filterShift, type BitFilter } from '../search-index/bit-filter.ts';
import { findKey } from '../search-index/hash-table.ts';
import { formedKey, singleKey } from '../search-index/index-pairs.ts';
import {
  WORD_IS_A_FORMED_NAME,
  WORD_IS_A_NAME,
  WORD_IS_COMMON_NAME,
  WORD_IS_KOREAN_SURNAME,
  WORD_IS_OF_CONTACT,
  WORD_IS_OF_FORM,
  WORD_IS_PASSED_OVER,
  WORD_IS_SHORT_FORM,
  type IndexTables,
} from '../search-index/index-tables.ts';
import { spreadHash } from '../text/hash-text.ts';
import {
  MARKS_OF_LETTERS,
  WORD_HAS_DIGIT,
  WORD_HAS_DROPS,
  WORD_IS_BEFORE_HYPHEN,
  WORD_IS_FOREIGN,
  WORD_IS_GLUED,
  WORD_IS_MIXED,
  type WordRow,
} from '../text/word-row.ts';
import { powerOfWord } from './hash-behind.ts';
import { mayBeListedNumber } from './may-be-listed-number.ts';
import { isPair, LOOK_FOR_NAME, MIN_MISSPELT, suspectSpelling, suspectWord } from './suspect-word.ts';

/** What a first pass over the words of a block has found. */
export interface Triggers {
  /** Words that stand beside each other and are a pair of a listed name: the place of the first, the place of the second, and so on. */
  readonly pairs: number[];
  /** Words that may be more than they look: the place of each, then the `LOOK_` bits of what for. A word may come twice. */
  readonly closer: number[];
}

/** What else a block may have, besides names. */
export interface BlockSigns {
  /** A word as long as an address. */
  readonly hasLongWord: boolean;
  /** What may be the number of a listed document. */
  readonly hasNumber: boolean;
  /** A word that tells of a listed host or mailbox. */
  readonly hasContact: boolean;
}

/** The shortest address of any chain has 25 characters. */
const ADDRESS_LENGTH = 25;

/** A word that only begins with a capital, or only is long, is nothing more unless a filter says so. */
const MARKS_OF_SUSPECTS: number = WORD_HAS_DROPS | WORD_IS_FOREIGN | WORD_IS_MIXED | WORD_IS_GLUED;
const FLAGS_OF_SUSPECTS: number = WORD_IS_SHORT_FORM | WORD_IS_COMMON_NAME | WORD_IS_KOREAN_SURNAME;

/**
 * Asks for each word whether any listed name has it beside the word before it, or beside the last one before small words and titles. Everything is asked by hash,
 * one memory access a question, and with as few branches as can be, because a wrongly foreseen branch costs more than all the arithmetic: this is the loop that the time for a
 * page depends on. A word that is not written as ordinary ones are may be part of a name in other ways as well; `suspectWord` and `suspectSpelling` are called where the
 * filters leave that open.
 */
export function findTriggers(text: string, row: WordRow, tables: IndexTables, triggers: Triggers): BlockSigns {
  const { hashes, starts, ends, marks, count } = row;
  const { flags, pairs: pairFilter, joined, partners, words } = tables.page;
  const { pairs, closer } = triggers;
  const flagShift = Math.clz32(flags.length) + 1;
  const pairShift = filterShift(pairFilter);
  const joinedShift = filterShift(joined);
  const partnerShift = filterShift(partners);
  const wordShift = filterShift(words);
  let longest = 0;
  let hasNumber = false;
  let allFlags = 0;
  // The word right before, and the last one that was not passed over: often the same. Of each, whether the other word of a misspelt one's pair may be it (1 or 0),
  // and whether it may be misspelt itself.
  let nearHash = 0;
  let nearKey = 0;
  let nearMark = 0;
  let nearFlag = 0;
  let nearIsPartner = 0;
  let nearMayErr = 0;
  // Hashes of the word right before and one or two more before that, written as one.
  let nearTwo = 0;
  let nearThree = 0;
  let last = -1;
  let lastKey = 0;
  let lastIsPartner = 0;
  let lastMayErr = 0;
  for (let at = 0; at < count; at += 1) {
    const hash = hashes[at] ?? 0;
    const mark = marks[at] ?? 0;
    // `spreadHash`, written out as everything in this loop is.
    let key = Math.imul(hash ^ (hash >>> 15), 0x85eb_ca6b);
    key ^= key >>> 13;
    // `mayHold` of the filter, for `pairKey` of the word and each of the two before it.
    let near = (key + nearKey) | 0;
    near = Math.imul(near ^ (near >>> 15), 0x85eb_ca6b);
    near ^= near >>> 13;
    let far = (key + lastKey) | 0;
    far = Math.imul(far ^ (far >>> 15), 0x85eb_ca6b);
    far ^= far >>> 13;
    const heldNear = pairFilter[near >>> pairShift] ?? 0;
    const heldFar = pairFilter[far >>> pairShift] ?? 0;
    const mayBePair =
      ((heldNear >>> (near & 31)) & (heldNear >>> ((near >>> 5) & 31))) |
      ((heldFar >>> (far & 31)) & (heldFar >>> ((far >>> 5) & 31)));
    if ((mayBePair & 1) !== 0 && at > 0) {
      if (last >= 0 && findKey(tables.pairs, far >>> 0) >= 0) pairs.push(last, at);
      if (last !== at - 1 && findKey(tables.pairs, near >>> 0) >= 0) pairs.push(at - 1, at);
    }
    // A foreign word may look like the letters of a legal form.
    const flag = (flags[key >>> flagShift] ?? 0) | ((mark & WORD_IS_FOREIGN) << FOREIGN_TO_FORM);
    allFlags |= flag;
    const hasForm = ((nearFlag << FORMED_TO_FORM) & flag) | ((flag << FORMED_TO_FORM) & nearFlag);
    if (((flag & WORD_IS_A_NAME) | (hasForm & WORD_IS_OF_FORM)) !== 0) {
      if ((flag & WORD_IS_A_NAME) !== 0 && isPair(tables, singleKey(key))) closer.push(at, LOOK_FOR_NAME);
      if ((flag & WORD_IS_OF_FORM) !== 0 && isPair(tables, formedKey(nearKey))) closer.push(at - 1, LOOK_FOR_NAME);
      if ((nearFlag & WORD_IS_OF_FORM) !== 0 && isPair(tables, formedKey(key))) closer.push(at, LOOK_FOR_NAME);
    }
    const heldPartner = partners[key >>> partnerShift] ?? 0;
    const isPartner = (heldPartner >>> (key & 31)) & (heldPartner >>> ((key >>> 5) & 31)) & 1;
    if ((isPartner & (nearMayErr | lastMayErr)) !== 0) {
      if (nearMayErr !== 0 && suspectSpelling(text, row, tables, at - 1, key, closer) && last === at - 1)
        lastMayErr = 0;
      if (lastMayErr !== 0 && last !== at - 1 && suspectSpelling(text, row, tables, last, key, closer)) lastMayErr = 0;
    }
    let mayErr = 0;
    let two = 0;
    let three = 0;
    if (((mark & ~WORD_IS_BEFORE_HYPHEN) | (nearMark & WORD_IS_BEFORE_HYPHEN)) !== 0) {
      const length = (ends[at] ?? 0) - (starts[at] ?? 0);
      if (length > longest) longest = length;
      if ((mark & WORD_HAS_DIGIT) !== 0) hasNumber ||= mayBeListedNumber(row, at, tables.page.numbers);
      const heldJoined = joined[key >>> joinedShift] ?? 0;
      let suspicion =
        ((heldJoined >>> (key & 31)) & (heldJoined >>> ((key >>> 5) & 31)) & 1) |
        (mark & MARKS_OF_SUSPECTS) |
        (nearMark & WORD_IS_BEFORE_HYPHEN);
      if ((mark & MARKS_OF_LETTERS) !== 0) {
        suspicion |= flag & FLAGS_OF_SUSPECTS;
        if ((nearMark & MARKS_OF_LETTERS) !== 0) {
          // Up to four words that are written as names are may be one listed word: `mayHold` of the filter of words for each row of them.
          const power = powerOfWord(row, at);
          two = (Math.imul(nearHash, power) + hash) | 0;
          three = (Math.imul(nearTwo, power) + hash) | 0;
          const four = (Math.imul(nearThree, power) + hash) | 0;
          suspicion |=
            (nearFlag & WORD_IS_KOREAN_SURNAME) |
            bitOf(words, wordShift, two) |
            (nearTwo === 0 ? 0 : bitOf(words, wordShift, three)) |
            (nearThree === 0 ? 0 : bitOf(words, wordShift, four));
        }
      }
      mayErr = length < MIN_MISSPELT ? 0 : 1;
      if ((mayErr & (nearIsPartner | lastIsPartner)) !== 0) {
        const isLike =
          (nearIsPartner !== 0 && suspectSpelling(text, row, tables, at, nearKey, closer)) ||
          (lastIsPartner !== 0 && last !== at - 1 && suspectSpelling(text, row, tables, at, lastKey, closer));
        if (isLike) mayErr = 0;
      }
      if (suspicion !== 0) suspectWord(text, row, tables, at, last, flag, closer);
    }
    nearHash = hash;
    nearKey = key;
    nearMark = mark;
    nearFlag = flag;
    nearIsPartner = isPartner;
    nearMayErr = mayErr;
    nearTwo = two;
    nearThree = three;
    if ((flag & WORD_IS_PASSED_OVER) === 0 || !isPassedOver(key)) {
      last = at;
      lastKey = key;
      lastIsPartner = isPartner;
      lastMayErr = mayErr;
    }
  }
  const hasLongWord = longest >= ADDRESS_LENGTH;
  const hasContact = (allFlags & WORD_IS_OF_CONTACT) !== 0;
  return hasLongWord || hasNumber || hasContact ? { hasLongWord, hasNumber, hasContact } : NO_SIGNS;
}

const NO_SIGNS: BlockSigns = { hasLongWord: false, hasNumber: false, hasContact: false };

/** How far one bit is shifted to stand where the other does. */
const FOREIGN_TO_FORM: number = Math.log2(WORD_IS_OF_FORM / WORD_IS_FOREIGN);
const FORMED_TO_FORM: number = Math.log2(WORD_IS_OF_FORM / WORD_IS_A_FORMED_NAME);

/** `mayHold` for the spread hash of a text's hash: 1 or 0. */
function bitOf(filter: BitFilter, shift: number, hash: number): number {
  const key = spreadHash(hash);
  const held = filter[key >>> shift] ?? 0;
  return (held >>> (key & 31)) & (held >>> ((key >>> 5) & 31)) & 1;
}
