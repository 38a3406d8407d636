import { WORD_HAS_DROPS, WORD_IS_FOREIGN } from '../text/word-row.ts';
import {
  LOOK_FOR_JOINED,
  LOOK_FOR_KOREAN,
  LOOK_FOR_MISSPELT,
  LOOK_FOR_NAME,
  LOOK_FOR_OTHERS,
  LOOK_FOR_ROW,
} from './suspect-word.ts';
import { keyOf, layWhole, type Lay } from './lay-names.ts';
import { lookForJoined } from './look-for-joined.ts';
import { lookForKorean } from './look-for-korean.ts';
import { lookForMisspelt } from './look-for-misspelt.ts';
import { lookForOtherReadings } from './look-for-other-readings.ts';
import { lookForRows } from './look-for-rows.ts';
import type { PageBlock } from './page-block.ts';
import { formsOf } from './read-words.ts';
import { spellFromText, spellFromWord } from './word-letters.ts';

/** How the names that may stand at a word are laid along the text there. */
export interface Lays {
  readonly lay: Lay;
  /** As a name with a misspelt word. */
  readonly layMisspelt: Lay;
  /** As a Korean name in another spelling. */
  readonly layKorean: Lay;
}

/**
 * Looks again at words that may be more than they look: a name by themselves, several words in one or one in several, misspelt, inflected, shortened or spelt in
 * another way. Everything here is asked by hash first; words become strings only where an index table has something.
 *
 * @param words As in `Triggers.closer`.
 */
export function lookCloser(block: PageBlock, words: readonly number[], lays: Lays): void {
  const { lay, layKorean } = lays;
  for (let next = 0; next < words.length; next += 2) {
    const [at = 0, kinds = 0] = [words[next], words[next + 1]];
    if ((kinds & LOOK_FOR_NAME) !== 0) layWhole(block, { from: at, to: at + 1 }, keyOf(block, at), lay);
    if ((kinds & LOOK_FOR_ROW) !== 0) lookForRows(block, at, lay);
    if ((kinds & LOOK_FOR_KOREAN) !== 0) lookForKorean(block, at, layKorean);
    if ((kinds & LOOK_FOR_OTHERS) !== 0) {
      lookForOtherReadings(block, at, lay);
      if (block.tokenAt(at)?.letterCase !== 'lower' && isForeign(block, at)) lookForKorean(block, at, layKorean);
    }
    if ((kinds & (LOOK_FOR_JOINED | LOOK_FOR_MISSPELT | LOOK_FOR_OTHERS)) !== 0) lookAtLetters(block, at, kinds, lays);
  }
}

function isForeign({ row }: PageBlock, at: number): boolean {
  return ((row.marks[at] ?? 0) & WORD_IS_FOREIGN) !== 0;
}

/** Several words in one, and mistakes of spelling. */
function lookAtLetters(block: PageBlock, at: number, kinds: number, { lay, layMisspelt }: Lays): void {
  const { row, text } = block;
  const look = (length: number): void => {
    if ((kinds & (LOOK_FOR_JOINED | LOOK_FOR_OTHERS)) !== 0) lookForJoined(block, at, length, lay);
    if ((kinds & (LOOK_FOR_MISSPELT | LOOK_FOR_OTHERS)) !== 0) lookForMisspelt(block, at, length, layMisspelt);
  };
  if (((row.marks[at] ?? 0) & (WORD_IS_FOREIGN | WORD_HAS_DROPS)) === 0) {
    look(spellFromText(text, row.starts[at] ?? 0, row.ends[at] ?? 0));
    return;
  }
  const token = block.tokenAt(at);
  if (token && !token.isCode && token.script !== 'Hani')
    for (const { word } of formsOf(token)) look(spellFromWord(word));
}
