import { isPassedOver } from '../names/passed-over.ts';
import { mayHold } from '../search-index/bit-filter.ts';
import { findKey } from '../search-index/hash-table.ts';
import { pieceKey, probesFor, type PieceProbe } from '../search-index/word-pieces.ts';
import { keyOf, type Lay } from './lay-names.ts';
import type { PageBlock } from './page-block.ts';
import { hashLetters, hashWithBefore, hashWithNext } from './word-letters.ts';

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
    layPieces(block, key, probes, at, lay);
    if (!isPassedOver(key)) break;
  }
  for (let after = at + 1; after < block.row.count && after - at <= 3; after += 1) {
    const key = keyOf(block, after);
    layPieces(block, key, probes, at, lay);
    if (!isPassedOver(key)) break;
  }
}

function layPieces(
  { index: { tables } }: PageBlock,
  partner: number,
  probes: readonly PieceProbe[],
  at: number,
  lay: Lay,
): void {
  if (!mayHold(tables.page.partners, partner)) return;
  if (!isHashed) hashPieces(probes);
  const { page, pieces } = tables;
  for (let probe = 0; probe < probes.length; probe += 1) {
    const key = pieceKey(partner, probes[probe]?.slot ?? 0, HASHES[probe] ?? 0);
    if (!mayHold(page.pieces, key)) continue;
    for (let place = findKey(pieces, key); place >= 0 && pieces.keys[place] === key; place += 1)
      lay(pieces.values[place] ?? 0, at);
  }
}

/** The hashes of what is asked for one word: they are the same whichever word stands beside it. */
const HASHES: number[] = [];
let isHashed = false;

function hashPieces(probes: readonly PieceProbe[]): void {
  isHashed = true;
  HASHES.length = 0;
  for (const { at, length, exchanged } of probes) {
    if (exchanged === 'none') HASHES.push(hashLetters(at, at + length));
    else HASHES.push(exchanged === 'last' ? hashWithNext(at, at + length) : hashWithBefore(at, at + length));
  }
}
