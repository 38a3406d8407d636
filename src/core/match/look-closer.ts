import { findKey } from '../search-index/hash-table.ts';
import {
  WORD_IS_A_NAME,
  WORD_IS_COMMON_NAME,
  WORD_IS_KOREAN_SURNAME,
  WORD_IS_SHORT_FORM,
} from '../search-index/index-tables.ts';
import { singleKey } from '../search-index/index-pairs.ts';
import { spreadHash } from '../text/hash-text.ts';
import { CASES, CASE_IS_SMALL } from '../text/unit-table.ts';
import { WORD_HAS_DROPS, WORD_IS_CAPITAL, WORD_IS_FOREIGN } from '../text/word-row.ts';
import { MIN_JOINED, MIN_JOINED_SMALL, MIN_MISSPELT } from './fit-token.ts';
import type { PageBlock } from './page-block.ts';
import { layPair, type Lay } from './lay-names.ts';
import { lookForJoined } from './look-for-joined.ts';
import { lookForKorean } from './look-for-korean.ts';
import { lookForMisspelt } from './look-for-misspelt.ts';
import { lookForOtherReadings } from './look-for-other-readings.ts';
import { lookForRows } from './look-for-rows.ts';
import { formsOf } from './read-words.ts';
import { spellFromText, spellFromWord } from './word-letters.ts';

/**
 * Looks again at words that may be more than they look: a name by themselves, several words in one or one in several, misspelt, inflected, shortened or spelt in
 * another way. Everything here is asked by hash first; words become strings only where an index table has something.
 */
export function lookCloser(block: PageBlock, words: readonly number[], lay: Lay, layKorean: Lay): void {
  const { row, index, text } = block;
  const { flags } = index.tables.page;
  const flagShift = Math.clz32(flags.length) + 1;
  for (const at of words) {
    const marks = row.marks[at] ?? 0;
    const key = spreadHash(row.hashes[at] ?? 0);
    const flag = flags[key >>> flagShift] ?? 0;
    const isCapital = (marks & WORD_IS_CAPITAL) !== 0;
    if ((flag & (isCapital ? WORD_IS_A_NAME | WORD_IS_COMMON_NAME : WORD_IS_A_NAME)) !== 0)
      layPair(index.tables, singleKey(key), at, lay);
    lookForRows(block, at, lay);
    const isSmall = !isCapital && CASES[text.charCodeAt(row.starts[at] ?? 0)] === CASE_IS_SMALL;
    if (!isSmall && (flag & WORD_IS_KOREAN_SURNAME) !== 0) lookForKorean(block, at, layKorean);
    const mayHaveOthers =
      (marks & (WORD_IS_FOREIGN | WORD_HAS_DROPS)) !== 0 || (!isSmall && (flag & WORD_IS_SHORT_FORM) !== 0);
    if (mayHaveOthers) {
      lookForOtherReadings(block, at, lay);
      if ((marks & WORD_IS_FOREIGN) !== 0 && !isSmall) lookForKorean(block, at, layKorean);
    }
    if (findKey(index.tables.common, key) < 0) lookAtLetters(block, at, isSmall, lay);
  }
}

/** Several words in one, and mistakes of spelling. English words are neither. */
function lookAtLetters(block: PageBlock, at: number, isSmall: boolean, lay: Lay): void {
  const { row, text } = block;
  const marks = row.marks[at] ?? 0;
  // After a hyphen a small letter is as good as a capital.
  const mayErr = !isSmall || (at > 0 && block.text.charCodeAt((row.starts[at] ?? 0) - 1) !== 0x20);
  const look = (length: number): void => {
    if (length >= (isSmall ? MIN_JOINED_SMALL : MIN_JOINED)) lookForJoined(block, at, length, lay);
    if (mayErr && length >= MIN_MISSPELT) lookForMisspelt(block, at, length, lay);
  };
  if ((marks & (WORD_IS_FOREIGN | WORD_HAS_DROPS)) === 0) {
    look(spellFromText(text, row.starts[at] ?? 0, row.ends[at] ?? 0));
    return;
  }
  const token = block.tokenAt(at);
  if (token && !token.isCode && token.script !== 'Hani')
    for (const { word } of formsOf(token)) look(spellFromWord(word));
}
