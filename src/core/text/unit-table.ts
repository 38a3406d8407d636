import { foldUnit } from './fold-table.ts';
import { AMPERSAND, isWordUnit } from './is-word-unit.ts';

/**
 * What the scan of a text does with each UTF-16 unit, as a number: one of the four below, or the unit that it folds to, which is part of a word. Zero until the unit is
 * met: `learnUnit` then fills 32 at once, so that the first page pays for the letters it has. 128 KB, so that a page is folded without a regular expression, a call or an object per character.
 */
export const UNITS: Uint16Array = new Uint16Array(0x1_0000);

/** Ends a word. */
export const UNIT_ENDS = 1;
/** Leaves no trace in the folded word: apostrophes, invisible characters, diacritics on their own. */
export const UNIT_DROPS = 2;
/** Cannot be folded by itself: half a surrogate pair, a ligature, a jamo or a mark that makes another letter of the one before, `&`. */
export const UNIT_IS_HARD = 3;

/** The case of each unit that `UNITS` knows: 0 none, 1 capital, 2 small. */
export const CASES: Uint8Array = new Uint8Array(0x1_0000);
export const CASE_IS_CAPITAL = 1;
export const CASE_IS_SMALL = 2;

/** What `UNITS` holds for a unit, learnt if need be. */
export function learnUnit(unit: number): number {
  if (UNITS[unit] === 0) {
    const first = unit & 0xffe0;
    for (let each = first; each < first + 0x20; each += 1) {
      UNITS[each] = judge(each);
      CASES[each] = caseOf(each);
    }
  }
  return UNITS[unit] ?? UNIT_ENDS;
}

function judge(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return UNIT_IS_HARD;
  const folded = foldUnit(unit);
  if (folded === '') return MAKES_LETTERS.has(unit) ? UNIT_IS_HARD : UNIT_DROPS;
  const first = folded.charCodeAt(0);
  if (folded.length > 1)
    return Array.from(folded).some((each) => isWordUnit(each.charCodeAt(0))) ? UNIT_IS_HARD : UNIT_ENDS;
  if (!isWordUnit(first)) return UNIT_ENDS;
  return first === AMPERSAND || joinsJamo(first) ? UNIT_IS_HARD : first;
}

/** Breve and diaeresis make й, ї and ў, voicing marks make kana: `fold` joins them with the letter before. */
const MAKES_LETTERS: ReadonlySet<number> = new Set([0x306, 0x308, 0x3099, 0x309a]);

/** Vowels and finals of Hangul that stand on their own. */
function joinsJamo(unit: number): boolean {
  return (unit >= 0x1161 && unit <= 0x1175) || (unit >= 0x11a8 && unit <= 0x11c2);
}

function caseOf(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return 0;
  const character = String.fromCharCode(unit);
  if (character !== character.toLowerCase()) return CASE_IS_CAPITAL;
  return character === character.toUpperCase() ? 0 : CASE_IS_SMALL;
}
