import { foldCharacter, foldUnit } from './fold-table.ts';
import { isInvisible, SOFT_HYPHEN } from './invisible.ts';

/** Folded text whose every unit knows its place in the original. */
export interface FoldedText {
  readonly text: string;
  /** Original offset at which the character behind folded unit `i` begins. */
  readonly starts: readonly number[];
  /** Original offset just after it, marks included. */
  readonly ends: readonly number[];
  /** Original offsets of invisible characters that were dropped, ascending. Soft hyphens are not among them: they are typesetting. */
  readonly hidden: readonly number[];
}

/**
 * The one normaliser. Case, diacritics, compatibility forms (full width, ligatures, mathematical letters), apostrophes and
 * invisible characters go; spaces become blanks, joining dashes hyphens; Hangul is composed. Folding twice is folding once.
 *
 * @example fold('ＫＩＭ, Sang‑mán').text // 'kim, sang-man'
 */
export function fold(text: string): FoldedText {
  const units: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const hidden: number[] = [];
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    const isPair = unit >= 0xd800 && unit <= 0xdbff && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
    const end = at + (isPair ? 2 : 1);
    const folded = isPair ? foldCharacter(text.slice(at, end)) : foldUnit(unit);
    if (folded === '') dropCharacter(text.slice(at, end), at, end, units, ends, hidden);
    for (let index = 0; index < folded.length; index += 1) {
      const next = folded.charCodeAt(index);
      const last = units.length - 1;
      const composed = last < 0 ? 0 : composeHangul(units[last] ?? 0, next);
      if (composed > 0) {
        units[last] = composed;
        ends[last] = end;
      } else {
        units.push(next);
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return { text: textOf(units), starts, ends, hidden };
}

/** The folded text alone, for names and words whose offsets nobody asks for. */
export function foldToText(text: string): string {
  return fold(text).text;
}

/** A mark belongs to the letter before it (and may make another letter of it: и + breve is й); an invisible character is noted. */
function dropCharacter(
  character: string,
  at: number,
  end: number,
  units: number[],
  ends: number[],
  hidden: number[],
): void {
  if (isInvisible(character)) {
    if (character !== SOFT_HYPHEN) hidden.push(at);
    return;
  }
  const last = units.length - 1;
  const base = units[last];
  if (base === undefined || ends[last] !== at || !MAKES_A_LETTER.test(character)) return;
  ends[last] = end;
  const joined = (String.fromCharCode(base) + character).normalize('NFC');
  if (joined.length === 1 && foldUnit(joined.charCodeAt(0)) === joined) units[last] = joined.charCodeAt(0);
}

const MAKES_A_LETTER = /^[\u0300-\u036f\u3099\u309a]$/u;

/** Leading + vowel jamo, or open syllable + trailing jamo, as one syllable; 0 when the two do not combine. Unicode 3.12. */
function composeHangul(before: number, after: number): number {
  if (before >= 0x1100 && before <= 0x1112 && after >= 0x1161 && after <= 0x1175) {
    return 0xac00 + ((before - 0x1100) * 21 + (after - 0x1161)) * 28;
  }
  if (before >= 0xac00 && before <= 0xd7a3 && (before - 0xac00) % 28 === 0 && after >= 0x11a8 && after <= 0x11c2) {
    return before + (after - 0x11a7);
  }
  return 0;
}

function textOf(units: readonly number[]): string {
  let text = '';
  // String.fromCharCode takes its units as arguments, and engines bound how many there may be.
  for (let at = 0; at < units.length; at += 4096) text += String.fromCharCode(...units.slice(at, at + 4096));
  return text;
}
