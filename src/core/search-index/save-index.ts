import { countUtf8, writeUtf8 } from '../text/utf8.ts';
import { BYTE_ORDER, HEAD, INDEX_VERSION, PARTIES_MAGIC, TABLES_MAGIC } from './index-format.ts';
import { LAYOUT } from './index-tables.ts';
import type { SearchIndex } from './search-index.ts';
import { sumWords } from './sum-words.ts';

/** An index as it is kept: two buffers that belong together, and to no others. */
export interface SavedIndex {
  /** Every array that screening asks. Opened without copying: the index lives in this very buffer. */
  readonly tables: ArrayBuffer;
  /** The entries themselves, read one by one for hits. */
  readonly parties: ArrayBuffer;
}

/**
 * Lays an index down in two buffers, for `openIndex`. The same lists give the same bytes on machines of one byte order.
 *
 * @throws {Error} If the index was opened and its parties are damaged.
 */
export function saveIndex(index: SearchIndex): SavedIndex {
  const tables = saveTables(index);
  const words = new Uint32Array(tables);
  const parties = saveParties(index, words[HEAD.checksum] ?? 0);
  return { tables, parties };
}

function saveTables({ tables, partyCount }: SearchIndex): ArrayBuffer {
  const groups: Readonly<Record<string, Readonly<Record<string, Uint8Array | Uint16Array | Uint32Array>>>> = tables;
  const sections = Object.entries(LAYOUT).flatMap(([group, names]) =>
    Object.keys(names).map((name) => groups[group]?.[name] ?? new Uint8Array()),
  );
  const first = alignTo8((HEAD.length + sections.length * 2) * 4);
  const size = sections.reduce((sum, section) => sum + alignTo8(section.byteLength), first);
  const buffer = new ArrayBuffer(size);
  const words = new Uint32Array(buffer);
  const bytes = new Uint8Array(buffer);
  let at = first;
  sections.forEach((section, number) => {
    words[HEAD.length + number * 2] = at;
    words[HEAD.length + number * 2 + 1] = section.length;
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += alignTo8(section.byteLength);
  });
  writeHead(words, TABLES_MAGIC, partyCount);
  return buffer;
}

/** @param stamp The checksum of the tables, by which the two parts know each other. */
function saveParties({ partyCount, partyAt, lists }: SearchIndex, stamp: number): ArrayBuffer {
  const texts = Array.from({ length: partyCount }, (_, number) => JSON.stringify(partyAt(number) ?? null));
  texts.push(JSON.stringify(lists));
  // Each text begins at a multiple of four bytes and is filled up with blanks, so that it can be summed as words; blanks end no JSON.
  const sizes = texts.map((text) => (countUtf8(text) + 3) & ~3);
  const first = (HEAD.length + texts.length * 2 + 1) * 4;
  const size = alignTo8(sizes.reduce((sum, each) => sum + each, first));
  const buffer = new ArrayBuffer(size);
  const words = new Uint32Array(buffer);
  const signed = new Int32Array(buffer);
  const bytes = new Uint8Array(buffer);
  let at = first;
  texts.forEach((text, number) => {
    const end = at + (sizes[number] ?? 0);
    bytes.fill(0x20, writeUtf8(bytes, at, text), end);
    words[HEAD.length + number] = at;
    words[HEAD.length + texts.length + 1 + number] = sumWords(signed.subarray(at / 4, end / 4), 0);
    at = end;
  });
  words[HEAD.length + texts.length] = at;
  words[HEAD.stamp] = stamp;
  writeHead(words, PARTIES_MAGIC, partyCount);
  // What is read at once is checked at once: the head and its two rows. Each text has a sum of its own.
  words[HEAD.checksum] = sumWords(signed.subarray(0, first / 4), HEAD.stamp);
  return buffer;
}

function writeHead(words: Uint32Array, magic: number, count: number): void {
  words[HEAD.magic] = magic;
  words[HEAD.version] = INDEX_VERSION;
  words[HEAD.order] = BYTE_ORDER;
  words[HEAD.bytes] = words.byteLength;
  words[HEAD.count] = count;
  words[HEAD.checksum] = sumWords(new Int32Array(words.buffer), HEAD.stamp);
}

function alignTo8(bytes: number): number {
  return (bytes + 7) & ~7;
}
