import { findKey } from '../search-index/hash-table.ts';
import { keysOfShapes } from '../text/korean-keys.ts';
import type { SyllableShape } from '../text/korean-shapes.ts';
import { mayBeSurname, readKoreanWord } from './korean-words.ts';
import type { Lay } from './lay-names.ts';
import type { PageBlock } from './page-block.ts';

/**
 * Lays the Korean names that a surname and the words around it may spell: given names after it or before it, in one word, two or three.
 *
 * @param at A word that may be a surname, or in Hangul a whole name.
 */
export function lookForKorean(block: PageBlock, at: number, layKorean: Lay): void {
  const token = block.tokenAt(at);
  if (!token) return;
  const own = readKoreanWord(token).map(({ shapes }) => shapes);
  if (own.length === 0) return;
  if (token.script === 'Hang') layShapes(block, own, at, layKorean);
  if (!mayBeSurname(token)) return;
  const surnames = own.filter(({ length }) => length <= 2);
  let after: readonly (readonly SyllableShape[])[] = surnames;
  for (let next = at + 1; next <= at + 3; next += 1) {
    after = extend(block, after, next, false);
    if (after.length === 0) break;
    layShapes(block, after, at, layKorean);
  }
  let given: readonly (readonly SyllableShape[])[] = [[]];
  for (let from = at - 1; from >= Math.max(0, at - 3); from -= 1) {
    given = extend(block, given, from, true);
    if (given.length === 0) break;
    layShapes(
      block,
      surnames.flatMap((surname) => given.map((row) => [...surname, ...row])),
      from,
      layKorean,
    );
  }
}

/** The rows of syllables with one more word of the block after them, or before them. */
function extend(
  block: PageBlock,
  rows: readonly (readonly SyllableShape[])[],
  at: number,
  isBefore: boolean,
): readonly (readonly SyllableShape[])[] {
  const token = block.tokenAt(at);
  const gap = block.tokenAt(isBefore ? at + 1 : at)?.gap;
  if (!token || (gap !== 'space' && gap !== 'hyphen' && gap !== 'none' && (gap !== 'comma' || isBefore))) return [];
  if (token.letterCase === 'lower' && token.gap !== 'hyphen') return [];
  const readings = readKoreanWord(token);
  return rows
    .flatMap((row) => readings.map(({ shapes }) => (isBefore ? [...shapes, ...row] : [...row, ...shapes])))
    .filter(({ length }) => length <= 4)
    .slice(0, 24);
}

function layShapes(
  { index }: PageBlock,
  rows: readonly (readonly SyllableShape[])[],
  at: number,
  layKorean: Lay,
): void {
  const { korean } = index.tables;
  for (const key of keysOfShapes(rows.filter(({ length }) => length >= 2))) {
    for (let place = findKey(korean, key); place >= 0 && korean.keys[place] === key; place += 1)
      layKorean(korean.values[place] ?? 0, at);
  }
}
