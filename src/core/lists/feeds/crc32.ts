import { lazily } from '../../text/lazily.ts';

/**
 * CRC-32 as ZIP files have it, eight bytes at a time. https://www.rfc-editor.org/rfc/rfc1952#section-8
 *
 * @param crc The result for the bytes before; 0 at the start.
 */
export function crc32(bytes: Uint8Array, crc = 0): number {
  let value = ~crc;
  let at = 0;
  const table = tables();
  const end = bytes.length - (bytes.length % 8);
  for (; at < end; at += 8) {
    const one =
      value ^
      (byte(bytes, at) | (byte(bytes, at + 1) << 8) | (byte(bytes, at + 2) << 16) | (byte(bytes, at + 3) << 24));
    value =
      entry(table, 7, one & 0xff) ^
      entry(table, 6, (one >>> 8) & 0xff) ^
      entry(table, 5, (one >>> 16) & 0xff) ^
      entry(table, 4, one >>> 24) ^
      entry(table, 3, byte(bytes, at + 4)) ^
      entry(table, 2, byte(bytes, at + 5)) ^
      entry(table, 1, byte(bytes, at + 6)) ^
      entry(table, 0, byte(bytes, at + 7));
  }
  for (; at < bytes.length; at += 1) value = entry(table, 0, (value ^ byte(bytes, at)) & 0xff) ^ (value >>> 8);
  return ~value >>> 0;
}

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

function entry(table: Uint32Array, row: number, column: number): number {
  return table[row * 256 + column] ?? 0;
}

/** Eight tables of 256; each follows from the one before. */
const tables: () => Uint32Array = lazily(makeTables);

function makeTables(): Uint32Array {
  const table = new Uint32Array(8 * 256);
  for (let column = 0; column < 256; column += 1) {
    let value = column;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    table[column] = value;
  }
  for (let at = 256; at < table.length; at += 1) {
    const before = table[at - 256] ?? 0;
    table[at] = (before >>> 8) ^ (table[before & 0xff] ?? 0);
  }
  return table;
}
