import { isApostrophe, isInvisible } from './invisible.ts';
import { LETTER_FOLDS } from './letter-folds.ts';

/**
 * What one UTF-16 unit becomes when text is folded: lower case, no diacritics, compatibility forms resolved, every space a
 * blank, every joining dash a hyphen. Empty for what disappears. A surrogate without its other half becomes U+FFFD.
 *
 * The table is filled as units are met, in pages of 256: a text pays for the characters it has and not for all 65,536.
 */
export function foldUnit(unit: number): string {
  const page = (PAGES[unit >> 8] ??= []);
  return (page[unit & 0xff] ??= unit >= 0xd800 && unit <= 0xdfff ? '\ufffd' : computeFold(String.fromCharCode(unit)));
}

/** The same for one character of any plane: mathematical and enclosed letters are ordinary letters in disguise. */
export function foldCharacter(character: string): string {
  if (character.length === 1) return foldUnit(character.charCodeAt(0));
  let folded = ASTRAL.get(character);
  if (folded === undefined) {
    folded = computeFold(character);
    // Bounded, so that a page made of every character there is cannot fill the memory.
    if (ASTRAL.size < 10_000) ASTRAL.set(character, folded);
  }
  return folded;
}

const PAGES: string[][] = [];
const ASTRAL = new Map<string, string>();

/** Folds until nothing changes: a compatibility form may resolve to characters that have folds of their own. */
function computeFold(character: string): string {
  let folded = character;
  for (let round = 0; round < 4; round += 1) {
    const next = Array.from(folded, foldOnce).join('');
    if (next === folded) break;
    folded = next;
  }
  return folded;
}

function foldOnce(character: string): string {
  if (isApostrophe(character) || isInvisible(character)) return '';
  const listed = LETTER_FOLDS.get(character);
  if (listed !== undefined) return listed;
  if (DIGIT.test(character)) return digitValue(character);
  if (SPACE.test(character)) return ' ';
  const lower = character.normalize('NFKC').toLowerCase();
  if (LETTER_FOLDS.has(lower)) return LETTER_FOLDS.get(lower) ?? '';
  return withoutMarks(lower.normalize('NFKD')).normalize('NFC');
}

const DIGIT = /^\p{Nd}$/u;
const SPACE = /^[\s\u0085\u180e\u2028\u2029]$/u;

function withoutMarks(text: string): string {
  return Array.from(text)
    .filter((character) => !isDroppedMark(character.codePointAt(0) ?? 0))
    .join('');
}

function isDroppedMark(code: number): boolean {
  return code >= 0x300 && DROPPED_MARKS.some(([first, last]) => code >= first && code <= last);
}

/**
 * Marks that change how a letter looks or is stressed, and not which letter it is, in the scripts that use them so. Signs of
 * Indic, Thai and other scripts are vowels: those stay.
 */
const DROPPED_MARKS: readonly (readonly [number, number])[] = [
  [0x300, 0x36f],
  [0x483, 0x489],
  // Hebrew points without maqaf (U+05BE), paseq and sof pasuq.
  [0x591, 0x5bd],
  [0x5bf, 0x5bf],
  [0x5c1, 0x5c2],
  [0x5c4, 0x5c5],
  [0x5c7, 0x5c7],
  // Arabic points and Koranic signs.
  [0x610, 0x61a],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6dc],
  [0x6df, 0x6e4],
  [0x6e7, 0x6e8],
  [0x6ea, 0x6ed],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe20, 0xfe2f],
];

/** Decimal digits stand in runs of ten that begin at their zero. */
function digitValue(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character;
  let zero = code;
  while (code - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
