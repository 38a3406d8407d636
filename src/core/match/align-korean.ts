import { isKoreanSurname } from '../names/korean-surnames.ts';
import type { Pattern } from '../search-index/pattern-table.ts';
import { mayBeSameSyllable, readKoreanShapes, type SyllableShape } from '../text/korean-shapes.ts';
import { combineShapes } from '../text/korean-keys.ts';
import type { Gap } from '../text/tokens.ts';
import { readKoreanWord, type KoreanReading } from './korean-words.ts';
import type { PageBlock } from './page-block.ts';
import type { Reading } from './read-words.ts';

/**
 * Readings of the words from `at` on as a Korean name in another spelling: each syllable may be the same Hangul as the listed one. `Jeong Seong-hwa` is `Jong
 * Song Hwa`; `Kim Sang Min` is not `Kim Sang Man`.
 */
export function alignKorean(block: PageBlock, pattern: Pattern, at: number): readonly Reading[] | undefined {
  if (!pattern.isPerson) return undefined;
  const surname = isKoreanSurname(pattern.spelt[0] ?? '') ? 'first' : 'last';
  for (const listed of combineShapes(pattern.spelt.map(readKoreanShapes))) {
    const row = readOn({ block, pattern, listed, surnameAt: surname === 'first' ? 0 : listed.length - 1 }, at, 0);
    if (row) return describe(block, pattern, at, row);
  }
  return undefined;
}

/** What stays the same while one reading of a listed name is laid along a text. */
interface Course {
  readonly block: PageBlock;
  readonly pattern: Pattern;
  readonly listed: readonly SyllableShape[];
  readonly surnameAt: number;
}

/** The words from `at` on as the listed syllables from `from` on; undefined when they are not those. */
function readOn(course: Course, at: number, from: number): readonly KoreanReading[] | undefined {
  const { block, listed } = course;
  if (from === listed.length) return [];
  const token = block.tokenAt(at);
  if (!token || (token.letterCase === 'lower' && token.gap !== 'hyphen')) return undefined;
  if (from > 0 && !mayFollow(token.gap, from === 1 && course.pattern.commaAt > 0)) return undefined;
  for (const reading of readKoreanWord(token)) {
    if (!agree(reading.shapes, course, from)) continue;
    const rest = readOn(course, at + 1, from + reading.shapes.length);
    if (rest) return [reading, ...rest];
  }
  return undefined;
}

function agree(seen: readonly SyllableShape[], { listed, surnameAt }: Course, from: number): boolean {
  return seen.every((shape, index) => {
    const other = listed[from + index];
    return other !== undefined && mayBeSameSyllable(other, shape, from + index === surnameAt);
  });
}

function mayFollow(gap: Gap, mayHaveComma: boolean): boolean {
  return gap === 'space' || gap === 'hyphen' || gap === 'none' || (gap === 'comma' && mayHaveComma);
}

/** Word by word where there are as many as listed, as a whole otherwise. */
function describe(block: PageBlock, pattern: Pattern, at: number, row: readonly KoreanReading[]): readonly Reading[] {
  const isRussian = block.tokenAt(at)?.script === 'Cyrl';
  const how = isRussian ? 'transliteration' : 'spelling-variant';
  const system = isRussian ? 'korean-in-russian' : 'korean-romanisation';
  if (row.length !== pattern.words.length) {
    const end = row.at(-1)?.end ?? 0;
    return [{ from: at, to: at + row.length, words: pattern.words, how, system, end }];
  }
  return row.map(({ word, end }, index) => ({
    from: at + index,
    to: at + index + 1,
    words: pattern.words.slice(index, index + 1),
    ...(word === pattern.spelt[index] ? { how: 'same' as const } : { how, system }),
    end,
  }));
}
