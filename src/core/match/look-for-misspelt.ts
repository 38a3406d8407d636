import { isPassedOver } from '../names/passed-over.ts';
import { mayHold } from '../search-index/bit-filter.ts';
import { findKey } from '../search-index/hash-table.ts';
import type { IndexTables } from '../search-index/index-tables.ts';
import { mistakesAllowed, pieceKey, probesFor, type PieceProbe } from '../search-index/word-pieces.ts';
import { keyOf, type Lay } from './lay-names.ts';
import type { PageBlock } from './page-block.ts';
import { hashLetters, hashWithBefore, hashWithNext, letterBits } from './word-letters.ts';

/**
 * Lays the names that a word of the block may belong to though it is misspelt. The other word of the pair must stand beside it as listed: it says which names
 * to ask for pieces of this one.
 *
 * @param length Of the word, whose letters were taken in.
 */
export function lookForMisspelt(block: PageBlock, at: number, length: number, lay: Lay): void {
  const probes = probesFor(length);
  if (probes.length === 0) return;
  isHashed = false;
  for (let before = at - 1; before >= 0 && at - before <= 3; before -= 1) {
    const key = keyOf(block, before);
    layPieces(block, key, probes, length, at, lay);
    if (!isPassedOver(key)) break;
  }
  for (let after = at + 1; after < block.row.count && after - at <= 3; after += 1) {
    const key = keyOf(block, after);
    layPieces(block, key, probes, length, at, lay);
    if (!isPassedOver(key)) break;
  }
}

function layPieces(
  { index: { tables } }: PageBlock,
  partner: number,
  probes: readonly PieceProbe[],
  length: number,
  at: number,
  lay: Lay,
): void {
  if (!mayHold(tables.page.partners, partner)) return;
  if (!isHashed) {
    isHashed = true;
    lettersSeen = letterBits(length);
    hashPieces(probes);
  }
  const { page, pieces } = tables;
  for (let probe = 0; probe < probes.length; probe += 1) {
    const key = pieceKey(partner, probes[probe]?.slot ?? 0, HASHES[probe] ?? 0);
    if (!mayHold(page.pieces, key)) continue;
    for (let place = findKey(pieces, key); place >= 0 && pieces.keys[place] === key; place += 1) {
      const name = pieces.values[place] ?? 0;
      if (hasLikeWord(tables, name, length)) lay(name, at);
    }
  }
}

/** The hashes of what is asked for one word: they are the same whichever word stands beside it. */
const HASHES: number[] = [];
let isHashed = false;
/** A bit for each letter of the word, by the low bits of the letter. */
let lettersSeen = 0;

function hashPieces(probes: readonly PieceProbe[]): void {
  HASHES.length = 0;
  for (const { at, length, exchanged } of probes) {
    if (exchanged === 'none') HASHES.push(hashLetters(at, at + length));
    else HASHES.push(exchanged === 'last' ? hashWithNext(at, at + length) : hashWithBefore(at, at + length));
  }
}

/**
 * Whether some word of a name is about as long as the page's and has about its letters: a mistake adds one of the 32 bits and takes one away. Most names that share a piece with
 * a word share no more, and to lay them along the text costs a hundred times as much.
 */
function hasLikeWord({ names, words }: IndexTables, name: number, length: number): boolean {
  const end = names.starts[name + 1] ?? 0;
  for (let at = names.starts[name] ?? 0; at < end; at += 1) {
    const word = names.words[at] ?? 0;
    const [from, to] = [words.starts[word] ?? 0, words.starts[word + 1] ?? 0];
    // Letters of two bytes are not counted here.
    if (words.letters[from] === 0) return true;
    const mistakes = mistakesAllowed(to - from);
    if (mistakes === 0 || Math.abs(to - from - length) > mistakes) continue;
    let bits = 0;
    for (let letter = from; letter < to; letter += 1) bits |= 1 << ((words.letters[letter] ?? 0) & 31);
    if (countBits(bits ^ lettersSeen) <= 2 * mistakes) return true;
  }
  return false;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
