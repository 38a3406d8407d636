import type { ListedParty } from '../model/listed-party.ts';
import type { SnapshotHeader } from '../model/party-lookup.ts';
import { readUtf8 } from '../text/utf8.ts';
import { checkPart, HEAD, IndexFormatError, PARTIES_MAGIC, TABLES_MAGIC } from './index-format.ts';
import { LAYOUT, type IndexTables } from './index-tables.ts';
import { joinIndex } from './join-index.ts';
import type { SavedIndex } from './save-index.ts';
import type { SearchIndex } from './search-index.ts';
import { sumWords } from './sum-words.ts';

/**
 * Opens a saved index where it lies: nothing is copied, and an entry is read when it is asked for. The tables are checked whole; an entry is checked when it is read.
 *
 * @throws {IndexFormatError} If a part is of another version or byte order, cut off or damaged, or if the two do not belong together. `findParty` of the index throws it too,
 * for an entry that is damaged.
 */
export function openIndex({ tables, parties }: SavedIndex): SearchIndex {
  const words = checkPart(tables, TABLES_MAGIC, 'search index');
  if (sumWords(new Int32Array(tables), HEAD.stamp) !== words[HEAD.checksum])
    throw new IndexFormatError('the search index is damaged: its checksum is another than it says');
  const { partyAt, lists } = openParties(parties, words);
  return joinIndex({ tables: viewTables(tables, words), lists, partyCount: words[HEAD.count] ?? 0, partyAt });
}

function viewTables(buffer: ArrayBuffer, words: Uint32Array): IndexTables {
  let at = HEAD.length;
  const view = (kind: 'u8' | 'u16' | 'u32'): Uint8Array | Uint16Array | Uint32Array => {
    const [from = 0, length = 0] = [words[at], words[at + 1]];
    at += 2;
    return new { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array }[kind](buffer, from, length);
  };
  const groups = Object.entries(LAYOUT).map(([group, names]) => [
    group,
    Object.fromEntries(Object.entries(names).map(([name, kind]) => [name, view(kind)])),
  ]);
  // Made from the layout itself, group by group: the type says no more than the loop does.
  const tables: IndexTables = Object.fromEntries(groups);
  return tables;
}

/** The entries of a saved index, each read and checked when it is asked for. */
interface SavedParties {
  readonly partyAt: (number: number) => ListedParty | undefined;
  readonly lists: readonly SnapshotHeader[];
}

function openParties(buffer: ArrayBuffer, tables: Uint32Array): SavedParties {
  const words = checkPart(buffer, PARTIES_MAGIC, 'list of entries');
  if (words[HEAD.stamp] !== tables[HEAD.checksum] || words[HEAD.count] !== tables[HEAD.count])
    throw new IndexFormatError('the list of entries belongs to another search index: build both anew');
  const count = (words[HEAD.count] ?? 0) + 1;
  const first = HEAD.length + count * 2 + 1;
  const signed = new Int32Array(buffer);
  if (first > words.length || sumWords(signed.subarray(0, first), HEAD.stamp) !== words[HEAD.checksum])
    throw new IndexFormatError('the list of entries is damaged: its checksum is another than it says');
  const bytes = new Uint8Array(buffer);
  const read = (number: number): string => {
    const [from = 0, to = 0] = [words[HEAD.length + number], words[HEAD.length + number + 1]];
    if (sumWords(signed.subarray(from / 4, to / 4), 0) !== words[HEAD.length + count + 1 + number])
      throw new IndexFormatError(`entry ${number} of the list is damaged: build the index anew`);
    return readUtf8(bytes.subarray(from, to));
  };
  const known = new Map<number, ListedParty>();
  const partyAt = (number: number): ListedParty | undefined => {
    if (number < 0 || number >= count - 1) return undefined;
    const kept = known.get(number);
    if (kept) return kept;
    if (known.size >= MAX_KEPT) known.clear();
    // Written by `saveIndex` from a party that was read through its format, and unchanged since: the sum says so.
    const party: ListedParty = JSON.parse(read(number));
    known.set(number, party);
    return party;
  };
  const lists: readonly SnapshotHeader[] = JSON.parse(read(count - 1));
  return { partyAt, lists };
}

/** Entries that were asked for last stay in memory: a page full of names asks for the same ones again and again. */
const MAX_KEPT = 2048;
