import { isPassedOver } from '../names/passed-over.ts';
import { mayHold } from '../search-index/bit-filter.ts';
import { findKey } from '../search-index/hash-table.ts';
import type { IndexTables } from '../search-index/index-tables.ts';
import { exchangedProbes, pieceKey, probesFor, type PieceProbe } from '../search-index/word-pieces.ts';
import { keyOf, type Lay } from './lay-names.ts';
import type { PageBlock } from './page-block.ts';
import { hashLetters, LETTERS } from './word-letters.ts';

/**
 * Lays the names that a word of the block may belong to though it is misspelt. The other word of the pair must stand beside it as listed: it says which names
 * to ask for pieces of this one.
 *
 * @param length Of the word, whose letters were taken in.
 */
export function lookForMisspelt(block: PageBlock, at: number, length: number, lay: Lay): void {
  const probes = probesFor(length);
  if (probes.length === 0) return;
  for (let before = at - 1; before >= 0 && at - before <= 3; before -= 1) {
    const key = keyOf(block, before);
    layPieces(block.index.tables, key, probes, length, at, lay);
    if (!isPassedOver(key)) break;
  }
  for (let after = at + 1; after < block.row.count && after - at <= 3; after += 1) {
    const key = keyOf(block, after);
    layPieces(block.index.tables, key, probes, length, at, lay);
    if (!isPassedOver(key)) break;
  }
}

function layPieces(
  tables: IndexTables,
  partner: number,
  probes: readonly PieceProbe[],
  length: number,
  at: number,
  lay: Lay,
): void {
  if (!mayHold(tables.page.partners, partner)) return;
  for (const { slot, at: from, length: size } of probes)
    layPiece(tables, pieceKey(partner, slot, hashLetters(from, from + size)), at, lay);
  for (const { slot, hash } of exchangedProbes(LETTERS, length))
    layPiece(tables, pieceKey(partner, slot, hash), at, lay);
}

function layPiece({ page, pieces }: IndexTables, key: number, at: number, lay: Lay): void {
  if (!mayHold(page.pieces, key)) return;
  for (let place = findKey(pieces, key); place >= 0 && pieces.keys[place] === key; place += 1)
    lay(pieces.values[place] ?? 0, at);
}
