/**
 * A 32-bit hash of a text: a polynomial over its UTF-16 units, so that the hash of a row of words written as one follows from the hashes of the words
 * (`appendHash`). Made for tables that are asked again by the very strings they were made of; whoever needs certainty compares the strings as well.
 *
 * @returns An unsigned integer.
 */
export function hashText(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = stepHash(hash, text.charCodeAt(at));
  return hash >>> 0;
}

/** The hash of a text with one more unit at its end. The result is signed: `>>> 0` makes it what `hashText` gives. */
export function stepHash(hash: number, unit: number): number {
  return (Math.imul(hash, HASH_BASE) + unit) | 0;
}

/** Odd, so that no unit is ever multiplied out of the 32 bits; otherwise of no special kind. */
export const HASH_BASE = 0x2545_f491;

/** Spreads a hash over all 32 bits: the low bits of a polynomial depend on the last units alone. Unsigned. */
export function spreadHash(hash: number): number {
  const folded = Math.imul(hash ^ (hash >>> 15), 0x85eb_ca6b);
  return (folded ^ (folded >>> 13)) >>> 0;
}
