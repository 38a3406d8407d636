import { isPassedOver } from '../names/passed-over.ts';
import { mayHold } from '../search-index/bit-filter.ts';
import { findKey } from '../search-index/hash-table.ts';
import type { IndexTables } from '../search-index/index-tables.ts';
import { spellWord } from '../search-index/index-words.ts';
import { lengthsOfNeighbours } from '../search-index/neighbour-sketch.ts';
import { mistakesAllowed, pieceKey, probesFor, type PieceProbe } from '../search-index/word-pieces.ts';
import { countEdits } from '../text/count-edits.ts';
import { keyOf, type Lay } from './lay-names.ts';
import type { PageBlock } from './page-block.ts';
import { hashLetters, hashWithBefore, hashWithNext, letterBits, wordOfLetters } from './word-letters.ts';

/**
 * Lays the names that a word of the block may belong to though it is misspelt. The other word of the pair must stand beside it as listed: it says which names
 * to ask for pieces of this one.
 *
 * @param length Of the word, whose letters were taken in.
 */
export function lookForMisspelt(block: PageBlock, at: number, length: number, lay: Lay): void {
  const probes = probesFor(length);
  if (probes.length === 0) return;
  const seen: WordSeen = { at, length, bits: letterBits(length), word: undefined, likeness: undefined };
  for (let before = at - 1; before >= 0 && at - before <= 3; before -= 1) {
    const key = keyOf(block, before);
    layPieces(block.index.tables, key, probes, seen, lay);
    if (!isPassedOver(key)) break;
  }
  for (let after = at + 1; after < block.row.count && after - at <= 3; after += 1) {
    const key = keyOf(block, after);
    layPieces(block.index.tables, key, probes, seen, lay);
    if (!isPassedOver(key)) break;
  }
}

/** The word of the page that is asked about. */
interface WordSeen {
  readonly at: number;
  readonly length: number;
  /** A bit for each of its letters. */
  readonly bits: number;
  /** As a string, once it is asked for. */
  word: string | undefined;
  /** Listed words that it was compared with, and whether it may be each of them with mistakes. */
  likeness: Map<number, boolean> | undefined;
}

function layPieces(
  tables: IndexTables,
  partner: number,
  probes: readonly PieceProbe[],
  seen: WordSeen,
  lay: Lay,
): void {
  const lengths = lengthsOfNeighbours(tables.page, partner, seen.bits, seen.length);
  if (lengths === 0) return;
  const { page, pieces } = tables;
  for (const probe of probes) {
    if ((probe.lengths & lengths) === 0) continue;
    const key = pieceKey(partner, probe.slot, hashPiece(probe));
    if (!mayHold(page.pieces, key)) continue;
    for (let place = findKey(pieces, key); place >= 0 && pieces.keys[place] === key; place += 1) {
      const name = pieces.values[place] ?? 0;
      if (hasLikeWord(tables, name, seen)) lay(name, seen.at);
    }
  }
}

function hashPiece({ at, length, exchanged }: PieceProbe): number {
  if (exchanged === 'none') return hashLetters(at, at + length);
  return exchanged === 'last' ? hashWithNext(at, at + length) : hashWithBefore(at, at + length);
}

/**
 * Whether some word of a name is the page's but for the mistakes that it may have. Most names that share a piece with a word share no more, and to lay them along the text costs
 * a hundred times as much.
 */
function hasLikeWord({ names, words }: IndexTables, name: number, seen: WordSeen): boolean {
  const end = names.starts[name + 1] ?? 0;
  for (let at = names.starts[name] ?? 0; at < end; at += 1) {
    const word = names.words[at] ?? 0;
    const known = (seen.likeness ??= new Map()).get(word);
    const isLike = known ?? isMisspelt(words, word, seen);
    if (known === undefined) seen.likeness.set(word, isLike);
    if (isLike) return true;
  }
  return false;
}

function isMisspelt(words: IndexTables['words'], word: number, seen: WordSeen): boolean {
  const [from, to] = [words.starts[word] ?? 0, words.starts[word + 1] ?? 0];
  // Letters of two bytes are compared when the name is laid.
  if (words.letters[from] === 0) return true;
  const mistakes = mistakesAllowed(to - from);
  if (mistakes === 0 || Math.abs(to - from - seen.length) > mistakes) return false;
  seen.word ??= wordOfLetters(seen.length);
  // A word that is written as listed waits at a pair.
  return (countEdits(seen.word, spellWord(words, word), mistakes) ?? 0) > 0;
}
