import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeZip } from '../../../tools/package/write-zip.ts';

/** Reads what the central directory names: the way every program opens an archive. */
function readZip(zip: Uint8Array): ReadonlyMap<string, Buffer> {
  const bytes = Buffer.from(zip);
  const end = bytes.length - 22;
  expect(bytes.readUInt32LE(end)).toBe(0x06054b50);
  const files = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, packed, whole] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 24),
    ];
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const body = bytes.subarray(start, start + packed);
    const file = method === 8 ? inflateRawSync(body) : Buffer.from(body);
    expect(file.length).toBe(whole);
    files.set(bytes.subarray(at + 46, at + 46 + nameLength).toString('utf8'), file);
    at += 46 + nameLength;
  }
  return files;
}

const anyFiles = fc.uniqueArray(
  fc.record({
    path: fc.stringMatching(/^[a-zé한0-9./_-]{1,30}$/u),
    bytes: fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.constant(Buffer.alloc(5000, 'a'))),
  }),
  { selector: ({ path }) => path, maxLength: 12 },
);

test('what was put in comes out', () => {
  fc.assert(
    fc.property(anyFiles, (files) => {
      const read = readZip(writeZip(files));
      expect(read.size).toBe(files.length);
      for (const { path, bytes } of files) expect(read.get(path)?.equals(bytes)).toBe(true);
    }),
  );
});

test('the order in which files are given makes no difference, and neither does the time', () => {
  fc.assert(fc.property(anyFiles, (files) => Buffer.from(writeZip(files)).equals(writeZip(files.toReversed()))));
});

test('a path that stands there twice is a mistake', () => {
  const file = { path: 'a', bytes: Buffer.from('1') };
  expect(() => writeZip([file, file])).toThrow('a stands in the archive twice');
});
