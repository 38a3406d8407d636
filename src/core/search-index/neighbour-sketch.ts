import {
  lengthBit,
  MAX_FOR_MISTAKES,
  MIN_FOR_ONE_MISTAKE,
  MIN_FOR_TWO_MISTAKES,
  mistakesAllowed,
} from './word-pieces.ts';

/**
 * For each word, what the words are like that stand beside it in listed names and may be misspelt: which letters they have and how long they are, all of them taken together. By the top
 * bits of the word's spread hash; words that share a place share what stands there. Most words of a page that stand beside a listed one are nothing like its neighbours, and two
 * memory accesses say so.
 */
export interface NeighbourSketches {
  /** A bit for each letter, by its low five bits. */
  readonly letters: Uint32Array;
  /** The `lengthBit`s. */
  readonly lengths: Uint16Array;
}

/**
 * Sketches the neighbours of words.
 *
 * @param partners Spread hashes of words, each as often as it has neighbours.
 * @param neighbours The words beside them, in the same order.
 * @param count How many different words there are among `partners`.
 */
export function sketchNeighbours(
  partners: Uint32Array,
  neighbours: readonly string[],
  count: number,
): NeighbourSketches {
  const places = 1 << Math.max(5, 32 - Math.clz32(count));
  const [letters, lengths] = [new Uint32Array(places), new Uint16Array(places)];
  const shift = Math.clz32(places) + 1;
  partners.forEach((partner, at) => {
    const word = neighbours[at] ?? '';
    const place = partner >>> shift;
    letters[place] = (letters[place] ?? 0) | bitsOf(word);
    lengths[place] = (lengths[place] ?? 0) | lengthBit(word.length);
  });
  return { letters, lengths };
}

function bitsOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= letterBit(word.charCodeAt(at));
  return bits;
}

/** The bit of a folded letter in a sketch. */
export function letterBit(unit: number): number {
  return 1 << (unit & 31);
}

/**
 * Which lengths the neighbour of a word may have that a word of a page is with mistakes: such that mistakes can make the page's of it, if the page's has no more letters that no
 * neighbour has than there may be mistakes.
 *
 * @param partner Spread hash of the word that has the neighbours.
 * @param bits The `letterBit`s of the page's word.
 * @param length How many letters it has.
 * @returns Bits as in `lengths`; 0 when it is no misspelt neighbour.
 */
export function lengthsOfNeighbours(
  { letters, lengths }: NeighbourSketches,
  partner: number,
  bits: number,
  length: number,
): number {
  const place = partner >>> (Math.clz32(letters.length) + 1);
  const near = (lengths[place] ?? 0) & (LENGTHS_NEAR[length] ?? 0);
  if (near === 0) return 0;
  let others = bits & ~(letters[place] ?? 0);
  others &= others - 1;
  // What is left of them is one letter too many for one mistake.
  if (others === 0) return near;
  others &= others - 1;
  return others === 0 ? near & -WITH_TWO_MISTAKES : 0;
}

/** The lowest of the lengths with two mistakes. */
const WITH_TWO_MISTAKES: number = lengthBit(MIN_FOR_TWO_MISTAKES);

/** The lengths of listed words that a word of each length may be with mistakes. */
const LENGTHS_NEAR: Uint16Array = Uint16Array.from({ length: MAX_FOR_MISTAKES + 3 }, (_, length) => {
  let near = 0;
  for (let listed = MIN_FOR_ONE_MISTAKE; listed <= MAX_FOR_MISTAKES; listed += 1)
    if (Math.abs(listed - length) <= mistakesAllowed(listed)) near |= lengthBit(listed);
  return near;
});
