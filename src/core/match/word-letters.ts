import { letterBit } from '../search-index/neighbour-sketch.ts';
import { HASH_BASE, stepHash } from '../text/hash-text.ts';
import { UNIT_DROPS, UNITS } from '../text/unit-table.ts';
import { MAX_WORD } from './read-words.ts';

/** The folded letters of the word that is being looked at, and the hash of each of its beginnings. One word at a time: pages have too many for objects. */
const LETTERS = new Uint16Array(MAX_WORD);
const BEGINNINGS: Int32Array = new Int32Array(MAX_WORD + 1);
const POWERS: Int32Array = countPowers();

function countPowers(): Int32Array {
  const powers = new Int32Array(MAX_WORD + 1).fill(1);
  for (let at = 1; at < powers.length; at += 1) powers[at] = Math.imul(powers[at - 1] ?? 0, HASH_BASE);
  return powers;
}

/** Takes in the word at `from` to `to` of a text; returns how many letters it has, 0 when it is longer than any name's. */
export function spellFromText(text: string, from: number, to: number): number {
  let length = 0;
  for (let at = from; at < to; at += 1) {
    const unit = UNITS[text.charCodeAt(at)] ?? 0;
    if (unit <= UNIT_DROPS) continue;
    if (length === MAX_WORD) return 0;
    addLetter(length, unit);
    length += 1;
  }
  return length;
}

/** Takes in a folded word. */
export function spellFromWord(word: string): number {
  if (word.length > MAX_WORD) return 0;
  for (let at = 0; at < word.length; at += 1) addLetter(at, word.charCodeAt(at));
  return word.length;
}

function addLetter(at: number, unit: number): void {
  LETTERS[at] = unit;
  BEGINNINGS[at + 1] = (Math.imul(BEGINNINGS[at] ?? 0, HASH_BASE) + unit) | 0;
}

/** The first `length` letters as a word. */
export function wordOfLetters(length: number): string {
  return String.fromCharCode(...LETTERS.subarray(0, length));
}

/** The `letterBit`s of the first `length` letters. */
export function letterBits(length: number): number {
  let bits = 0;
  for (let at = 0; at < length; at += 1) bits |= letterBit(LETTERS[at] ?? 0);
  return bits;
}

/** The hash of letters `from` to `to`, the last of them exchanged for the one after. */
export function hashWithNext(from: number, to: number): number {
  return stepHash(hashLetters(from, to - 1), LETTERS[to] ?? 0);
}

/** The hash of letters `from` to `to`, the first of them exchanged for the one before. */
export function hashWithBefore(from: number, to: number): number {
  return (Math.imul(LETTERS[from - 1] ?? 0, POWERS[to - from - 1] ?? 0) + hashLetters(from + 1, to)) | 0;
}

/** The hash of letters `from` to `to`. */
export function hashLetters(from: number, to: number): number {
  return ((BEGINNINGS[to] ?? 0) - Math.imul(BEGINNINGS[from] ?? 0, POWERS[to - from] ?? 0)) | 0;
}
