import { spreadHash, stepHash } from '../text/hash-text.ts';

/**
 * How a misspelt word is found without comparing it with every word there is. A listed word is cut into one piece more than it may have mistakes, so that one
 * piece is always written as listed; a word of a page is asked for every piece that may stand where. The cuts and the places where a piece may have moved to follow
 * Li, Deng, Wang and Feng, "Pass-Join" (VLDB 2011, https://doi.org/10.14778/2078331.2078340). Two letters exchanged across a cut would spoil two
 * pieces by one mistake, so the outer pieces are asked for with their inner letter exchanged too.
 */
export interface PieceProbe {
  /** Which piece of a word of which length, as one number. */
  readonly slot: number;
  /** The `lengthBit` of the word. */
  readonly lengths: number;
  /** Where in the page's word the piece would begin, and its length. */
  readonly at: number;
  readonly length: number;
  /** A letter stands on the other side of the cut: the last one is then the one after the piece, or the first one that before it. */
  readonly exchanged: 'none' | 'last' | 'first';
}

/** One mistake from this many letters on, two from that many. Words of digits, and scripts that write syllables, are never misspelt. */
export const MIN_FOR_ONE_MISTAKE = 6;
export const MIN_FOR_TWO_MISTAKES = 9;
/** None in longer ones. */
export const MAX_FOR_MISTAKES = 32;

/** How many mistakes a listed word of a length may have in a page. */
export function mistakesAllowed(length: number): number {
  return length < MIN_FOR_ONE_MISTAKE || length > MAX_FOR_MISTAKES ? 0 : length < MIN_FOR_TWO_MISTAKES ? 1 : 2;
}

/** A length of listed words as a bit of sixteen: the lowest for the shortest that may be misspelt, the highest for all that are too long for a bit of their own. */
export function lengthBit(length: number): number {
  return 1 << Math.min(length - MIN_FOR_ONE_MISTAKE, 15);
}

/** The pieces of a listed word under which it is posted: `slot` and the hash of the letters. */
export function cutWord(word: string): readonly { readonly slot: number; readonly hash: number }[] {
  if (!isSpelt(word)) return [];
  return Array.from({ length: mistakesAllowed(word.length) + 1 }, (_, piece) => {
    const [from, to] = [cutAt(word.length, piece), cutAt(word.length, piece + 1)];
    return { slot: slotOf(word.length, piece), hash: hashUnits(word, from, to) };
  });
}

/** Whether mistakes are looked for in a word at all: long enough, and nothing but letters of an alphabet. */
export function isSpelt(word: string): boolean {
  if (mistakesAllowed(word.length) === 0) return false;
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    // Digits are below, Hangul and everything of East Asia above.
    if (unit < 0x61 || unit >= 0x1100) return false;
  }
  return true;
}

/** The key of a piece of one word of a pair, given the other word's spread hash. */
export function pieceKey(partner: number, slot: number, hash: number): number {
  return spreadHash((Math.imul(hash, 0x9e37_79b1) ^ partner) + Math.imul(slot, 0x632b_e5ab));
}

/** What to ask for a word of a page that has `length` letters; nothing for a word no listed one can be mistaken for. */
export function probesFor(length: number): readonly PieceProbe[] {
  return (PROBES[length] ??= listProbes(length));
}
const PROBES: (readonly PieceProbe[])[] = [];

function listProbes(length: number): readonly PieceProbe[] {
  const probes: PieceProbe[] = [];
  for (let listed = length - 2; listed <= length + 2; listed += 1) {
    const mistakes = mistakesAllowed(listed);
    const shift = length - listed;
    if (Math.abs(shift) > mistakes || mistakes === 0) continue;
    for (let piece = 0; piece <= mistakes; piece += 1) {
      const from = cutAt(listed, piece);
      const size = cutAt(listed, piece + 1) - from;
      const first = Math.max(0, from - piece, from + shift - (mistakes - piece));
      const last = Math.min(length - size, from + piece, from + shift + (mistakes - piece));
      for (let at = first; at <= last; at += 1)
        probes.push({ slot: slotOf(listed, piece), lengths: lengthBit(listed), at, length: size, exchanged: 'none' });
    }
  }
  return [...probes, ...listExchanged(length)];
}

/** The outer pieces as they were before two letters changed places across the cut. */
function listExchanged(length: number): readonly PieceProbe[] {
  const probes: PieceProbe[] = [];
  for (let listed = length - 1; listed <= length + 1; listed += 1) {
    const mistakes = mistakesAllowed(listed);
    if (mistakes === 0 || (mistakes === 1 && listed !== length)) continue;
    probes.push({
      slot: slotOf(listed, 0),
      lengths: lengthBit(listed),
      at: 0,
      length: cutAt(listed, 1),
      exchanged: 'last',
    });
    if (mistakes === 1) continue;
    const at = cutAt(listed, 2) + length - listed;
    probes.push({ slot: slotOf(listed, 2), lengths: lengthBit(listed), at, length: length - at, exchanged: 'first' });
  }
  return probes;
}

/** The hash of a word's letters `from` to `to`. */
function hashUnits(word: string, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = stepHash(hash, word.charCodeAt(at));
  return hash;
}

/** Where piece `piece` of a word begins. */
function cutAt(length: number, piece: number): number {
  return Math.floor((piece * length) / (mistakesAllowed(length) + 1));
}

function slotOf(length: number, piece: number): number {
  return length * 4 + piece;
}
