import { crc32, deflateRawSync } from 'node:zlib';

/** One file of an archive. The path has no leading slash. */
export interface ZipEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** 1 January 1980, the first day that the format knows: an archive must not tell when it was made. */
const DOS_DATE = 0x0021;

/** “Stored” and “deflated”, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.4.5. */
const STORED = 0;
const DEFLATED = 8;

/** Names in UTF-8 (4.4.4, bit 11). */
const UTF8 = 0x0800;

/**
 * A ZIP archive of files: the same bytes for the same files, whenever and wherever it is made. Sorted by path, one date for all, no
 * attributes of any machine.
 *
 * @throws {RangeError} If a path stands there twice.
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const sorted = entries.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  let last = '';
  for (const { path, bytes } of sorted) {
    if (path === last) throw new RangeError(`${path} stands in the archive twice`);
    last = path;
    const name = Buffer.from(path, 'utf8');
    const packed = deflateRawSync(bytes, { level: 9 });
    const isSmaller = packed.length < bytes.length;
    const body = isSmaller ? packed : Buffer.from(bytes);
    // Version needed, flags, method, time, date, checksum, both sizes, length of the name, no extra field.
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(UTF8, 2);
    facts.writeUInt16LE(isSmaller ? DEFLATED : STORED, 4);
    facts.writeUInt16LE(DOS_DATE, 8);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(body.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), facts, name, body]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const madeBy = Buffer.from([20, 0]);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), madeBy, facts, place, name]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(sorted.length, 4);
  end.writeUInt16LE(sorted.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, central, Buffer.from('PK\u0005\u0006', 'latin1'), end]);
}
