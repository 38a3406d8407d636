import { isPassedOver } from '../names/passed-over.ts';
import { mayHold } from '../search-index/bit-filter.ts';
import { findKey } from '../search-index/hash-table.ts';
import { formedKey, pairKey, singleKey } from '../search-index/index-pairs.ts';
import { WORD_IS_SHORT_FORM, type IndexTables } from '../search-index/index-tables.ts';
import { spreadHash } from '../text/hash-text.ts';
import { WORD_HAS_DROPS, WORD_IS_FOREIGN } from '../text/word-row.ts';
import { findFormsBeside } from './find-forms-beside.ts';
import type { PageBlock } from './page-block.ts';

/** Words `from` to `to` of a block, the end left out. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Told of a name that may stand where a word of the block stands: it is laid along the text there. */
export type Lay = (name: number, at: number) => void;

/** Lays the names that are posted under the key of a pair (or of a single word) at word `at`. */
export function layPair({ page, pairs }: IndexTables, key: number, at: number, lay: Lay): void {
  if (!mayHold(page.pairs, key)) return;
  for (let place = findKey(pairs, key); place >= 0 && pairs.keys[place] === key; place += 1)
    lay(pairs.values[place] ?? 0, at);
}

/** Lays the names that words `from` to `to` are by themselves, given their spread hash as one word; those that need a legal form only where one stands beside. */
export function layWhole(block: PageBlock, stretch: Stretch, key: number, lay: Lay): void {
  const { tables } = block.index;
  layPair(tables, singleKey(key), stretch.from, lay);
  const formed = formedKey(key);
  if (mayHold(tables.page.pairs, formed) && findFormsBeside(block, stretch).forms.length > 0)
    layPair(tables, formed, stretch.from, lay);
}

/**
 * Lays the names that have a reading's words beside each other, or its first or last word beside a neighbour of the reading.
 *
 * @param keys Spread hashes of the words of the reading.
 */
export function layReading(block: PageBlock, { from, to }: Stretch, keys: readonly number[], lay: Lay): void {
  const { tables } = block.index;
  for (let at = 1; at < keys.length; at += 1) layPair(tables, pairKey(keys[at - 1] ?? 0, keys[at] ?? 0), from, lay);
  visitLeft(block, from, true, (key) => layPair(tables, pairKey(key, keys[0] ?? 0), from, lay));
  visitRight(block, to, true, (key) => layPair(tables, pairKey(keys.at(-1) ?? 0, key), from, lay));
}

/**
 * Visits the spread hashes of what may stand just before word `at` as the last word of something: the word itself, those behind small words and titles, what they may
 * be besides themselves.
 *
 * @param withRows Also rows of words that are listed as one word.
 */
export function visitLeft(block: PageBlock, at: number, withRows: boolean, visit: (key: number) => void): void {
  for (let before = at - 1; before >= 0 && at - before <= 3; before -= 1) {
    const key = keyOf(block, before);
    visit(key);
    if (withRows || mayHaveOthers(block, before)) {
      for (let from = before; from >= Math.max(0, withRows ? before - 3 : before); from -= 1) {
        for (const { to, words } of block.readingsAt(from))
          if (to === before + 1) visit(block.index.tables.words.keys[words.at(-1) ?? 0] ?? 0);
      }
    }
    if (!isPassedOver(key)) return;
  }
}

/** The same for what may begin at word `at`. */
export function visitRight(block: PageBlock, at: number, withRows: boolean, visit: (key: number) => void): void {
  for (let after = at; after < block.row.count && after - at < 3; after += 1) {
    const key = keyOf(block, after);
    visit(key);
    if (withRows || mayHaveOthers(block, after)) {
      for (const { to, words } of block.readingsAt(after))
        if (withRows || to === after + 1) visit(block.index.tables.words.keys[words[0] ?? 0] ?? 0);
    }
    if (!isPassedOver(key)) return;
  }
}

/** The spread hash of word `at`. */
export function keyOf({ row }: PageBlock, at: number): number {
  return spreadHash(row.hashes[at] ?? 0);
}

/** Whether a word may be read as another than it is written: inflected, with a possessive, in another alphabet, shortened. */
export function mayHaveOthers(block: PageBlock, at: number): boolean {
  if (((block.row.marks[at] ?? 0) & (WORD_IS_FOREIGN | WORD_HAS_DROPS)) !== 0) return true;
  const { flags } = block.index.tables.page;
  return ((flags[keyOf(block, at) >>> (Math.clz32(flags.length) + 1)] ?? 0) & WORD_IS_SHORT_FORM) !== 0;
}
