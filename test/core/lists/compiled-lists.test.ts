import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodePlatform } from '../../../src/cli/lists/node-platform.ts';
import {
  compileLists,
  isCompiled,
  ListFormatError,
  readCompiled,
  readCompiledHeader,
  readSection,
} from '../../../src/core/index.ts';
import { FIVE_PARTIES } from '../five-parties.ts';
import { anySnapshot } from './any-snapshot.ts';

const compiled = await compileLists([FIVE_PARTIES], nodePlatform);

/** The file with another header, whose checksum is right. */
function withHeader(change: (header: string) => string): Buffer {
  const bytes = Buffer.from(compiled);
  const length = bytes.readUInt32LE(8);
  const header = Buffer.from(change(bytes.toString('utf8', 16, 16 + length)));
  const sizes = Buffer.alloc(8);
  sizes.writeUInt32LE(header.length, 0);
  sizes.writeUInt32LE(crc32(header), 4);
  return Buffer.concat([bytes.subarray(0, 8), sizes, header, bytes.subarray(16 + length)]);
}

test('what was packed is read again as it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(anySnapshot, { minLength: 1, maxLength: 3, selector: ({ list }) => list }),
      async (snapshots) => {
        const bytes = await compileLists(snapshots, nodePlatform);
        expect((await readCompiled(bytes, nodePlatform)).snapshots).toEqual(snapshots);
      },
    ),
    { numRuns: 60 },
  );
});

test('the same lists give the same bytes', async () => {
  expect(await compileLists([FIVE_PARTIES], nodePlatform)).toEqual(compiled);
});

test('the header says what is in it without unpacking', () => {
  expect(isCompiled(compiled)).toBe(true);
  const { lists, sections } = readCompiledHeader(compiled, nodePlatform);
  expect(lists).toEqual([
    expect.objectContaining({
      list: FIVE_PARTIES.list,
      version: FIVE_PARTIES.version,
      partyCount: FIVE_PARTIES.parties.length,
      nameCount: FIVE_PARTIES.parties.flatMap(({ names }) => names).length,
    }),
  ]);
  expect(sections.map(({ kind, packing }) => [kind, packing])).toEqual([['parties', 'gzip']]);
});

test('a change of any byte is found out', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: compiled.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const bytes = Uint8Array.from(compiled);
      bytes[at] = (bytes[at] ?? 0) ^ change;
      await expect(readCompiled(bytes, nodePlatform)).rejects.toThrow(ListFormatError);
    }),
    { numRuns: 400 },
  );
});

test('cut off anywhere, it is refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: compiled.length - 1 }), async (length) => {
      await expect(readCompiled(compiled.subarray(0, length), nodePlatform)).rejects.toThrow(ListFormatError);
    }),
  );
});

describe('refused in words', () => {
  test.for([
    ['another file', () => Buffer.from('{"list": "own"}'), 'this is no compiled list of Namesake'],
    ['cut off', () => compiled.subarray(0, -1), 'the compiled list is cut off'],
    [
      'something behind it',
      () => Buffer.concat([compiled, Buffer.from('x')]),
      'the compiled list goes on behind its end: it is damaged',
    ],
    [
      'a damaged header',
      () => Buffer.from(Buffer.from(compiled).toString('latin1').replace('"format":1', '"format":2'), 'latin1'),
      'the header of the compiled list is not what its checksum says: the file is damaged',
    ],
    [
      'a newer format',
      () => withHeader((header) => header.replace('"format":1', '"format":2')),
      'header: format: expected 1, found 2: a newer Namesake made this file',
    ],
    [
      'entries exchanged',
      () => {
        const bytes = Uint8Array.from(compiled);
        bytes[bytes.length - 20] = (bytes.at(-20) ?? 0) ^ 1;
        return bytes;
      },
      `${FIVE_PARTIES.list}: the parties are not what their SHA-256 says: the file is damaged or was changed`,
    ],
  ] as const)('%s', async ([, make, message]) => {
    await expect(readCompiled(make(), nodePlatform)).rejects.toThrow(new ListFormatError(message));
  });
});

test('a section that somebody else made lies beside the entries', async () => {
  const index = { kind: 'index', version: 3, bytes: Uint8Array.of(1, 2, 3, 4), isPacked: false };
  const bytes = await compileLists([FIVE_PARTIES], nodePlatform, [index]);
  expect(await readSection(bytes, 'index', 3, nodePlatform)).toEqual(index.bytes);
  expect(await readSection(bytes, 'index', 4, nodePlatform)).toBeUndefined();
  expect((await readCompiled(bytes, nodePlatform)).snapshots).toEqual([FIVE_PARTIES]);
});
