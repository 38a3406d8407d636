/** Whether a character leaves no mark on the screen: zero-width, joiners, fillers, direction marks, variation selectors. */
export function isInvisible(character: string): boolean {
  return INVISIBLE.test(character);
}

/** Whether a character is one of the apostrophes, primes and modifier letters that writers use inside names (`Ch'o'l`, `O’Brien`). */
export function isApostrophe(character: string): boolean {
  return APOSTROPHES.includes(character);
}

/** The soft hyphen is ordinary typesetting; anything else invisible inside a word hides the word. */
export const SOFT_HYPHEN = '\u00ad';

/** Format characters, and all that Unicode says a renderer may leave out: joiners, Hangul fillers, variation selectors. */
const INVISIBLE = /^[\p{Cf}\p{Default_Ignorable_Code_Point}]$/u;

const APOSTROPHES = "'`´‘’‛′ʹʻʼʽʾʿˈ＇՚׳";
