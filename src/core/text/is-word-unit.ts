/**
 * Whether a folded unit is part of a word: letters, digits, the marks that the fold kept, and `&`, which is a word. Judged once for each unit that is met.
 */
export function isWordUnit(unit: number): boolean {
  const page = (PAGES[unit >> 8] ??= []);
  return (page[unit & 0xff] ??= judgeUnit(unit));
}
const PAGES: boolean[][] = [];

export const AMPERSAND = 0x26;

/** Of the surrogate pairs only those of Han (U+20000 and on) are letters here: emoji are not, and names are not written in the rest. */
function judgeUnit(unit: number): boolean {
  if (unit >= 0xd800 && unit <= 0xdfff) return unit >= 0xd840 && unit <= 0xd8bf;
  return unit === AMPERSAND || WORD.test(String.fromCharCode(unit));
}
const WORD = /^[\p{L}\p{N}\p{M}]$/u;
