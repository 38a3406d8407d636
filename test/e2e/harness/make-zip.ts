import { crc32, deflateRawSync } from 'node:zlib';

/** A ZIP with one file in it. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
export function makeZip(name: string, content: Uint8Array): Buffer {
  const packed = deflateRawSync(content);
  const title = Buffer.from(name);
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(crc32(content), 0);
  sizes.writeUInt32LE(packed.length, 4);
  sizes.writeUInt32LE(content.length, 8);
  // Version 2.0, UTF-8 names, deflate, midnight of 1 January 2026.
  const method = Buffer.from('1400000808000000215c', 'hex');
  const lengths = Buffer.from([title.length, 0, 0, 0]);
  const local = Buffer.concat([Buffer.from('504b0304', 'hex'), method, sizes, lengths, title, packed]);
  const entry = Buffer.concat([Buffer.from('504b01021400', 'hex'), method, sizes, lengths, Buffer.alloc(14), title]);
  const end = Buffer.alloc(22);
  end.writeUInt32BE(0x504b0506, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}
