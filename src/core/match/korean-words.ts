import { isKoreanSurname } from '../names/korean-surnames.ts';
import { koreanFromRussian } from '../text/korean-from-russian.ts';
import { readKoreanShapes, type SyllableShape } from '../text/korean-shapes.ts';
import type { Token } from '../text/tokens.ts';
import { formsOf } from './read-words.ts';

/** One way to read a word as Korean syllables. */
export interface KoreanReading {
  readonly shapes: readonly SyllableShape[];
  /** Where the name ends, before a particle. */
  readonly end: number;
  /** What the word is without its ending. */
  readonly word: string;
}

/** The ways to read a word of a page as Korean syllables: Latin in any romanisation, Cyrillic in any case, Hangul with any particle. */
export function readKoreanWord(token: Token): readonly KoreanReading[] {
  if (token.isCode || token.key.length > MAX_KOREAN) return [];
  return formsOf(token).flatMap(({ word, end }) => shapesOf(word, token).map((shapes) => ({ shapes, end, word })));
}

/** Four syllables of six letters. */
const MAX_KOREAN = 24;

function shapesOf(word: string, { script }: Token): readonly (readonly SyllableShape[])[] {
  if (script !== 'Latn' && script !== 'Cyrl' && script !== 'Hang') return [];
  let shapes = KNOWN.get(word);
  if (!shapes) {
    shapes = script === 'Cyrl' ? koreanFromRussian(word).flatMap(readKoreanShapes) : readKoreanShapes(word);
    if (KNOWN.size >= MAX_KNOWN) KNOWN.clear();
    KNOWN.set(word, shapes);
  }
  return shapes;
}

/** The same words come again and again on a page. */
const KNOWN = new Map<string, readonly (readonly SyllableShape[])[]>();
const MAX_KNOWN = 5000;

/** Whether a word may be a Korean surname by itself. Russian spellings are not listed: any one syllable will do, the names decide. */
export function mayBeSurname(token: Token): boolean {
  if (token.script === 'Cyrl') return readKoreanWord(token).some(({ shapes }) => shapes.length === 1);
  return isKoreanSurname(token.key);
}
