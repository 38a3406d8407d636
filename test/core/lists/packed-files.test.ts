import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { nodePlatform } from '../../../src/cli/lists/node-platform.ts';
import { ListFormatError, readList, type FeedLimits } from '../../../src/core/index.ts';
import { makeZip } from './make-zip.ts';
import { describeCopy, fixtureBytes, inChunks, readFiles, refusal } from './read-fixture.ts';

const un = fixtureBytes('un_consolidated.xml');

/** The refusal, and how many bytes had been unpacked by then. */
async function unpack(packed: Uint8Array, bounds: FeedLimits): Promise<{ message: string; unpacked: number }> {
  let unpacked = 0;
  const platform = {
    ...nodePlatform,
    inflate: (chunks: AsyncIterable<Uint8Array>, format: 'gzip' | 'deflate-raw') =>
      count(nodePlatform.inflate(chunks, format)),
  };
  async function* count(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      unpacked += chunk.length;
      yield chunk;
    }
  }
  const error: unknown = await readList(
    { format: 'custom', files: [inChunks('bomb', packed, 65_536)], describe: describeCopy },
    platform,
    { limits: bounds },
  ).catch((caught: unknown) => caught);
  return { message: error instanceof ListFormatError ? error.message : 'not refused', unpacked };
}

describe('a bomb is stopped while it unpacks', () => {
  const limits: FeedLimits = { maxPackedBytes: 1 << 20, maxBytes: 24 << 20, maxRatio: 200 };
  /** Empty lines pack to a thousandth. */
  const blanks = Buffer.concat([Buffer.from('id,name\n'), Buffer.alloc(32 << 20, 0x0a)]);

  test.for([
    ['gzip', () => gzipSync(blanks)],
    ['ZIP', () => makeZip([{ name: 'list.csv', bytes: blanks }])],
  ] as const)('%s, by its ratio', async ([, make]) => {
    const { message, unpacked } = await unpack(make(), limits);
    expect(message).toBe('bomb: the file unpacks to more than 200 times its size: it was made to fill the memory');
    expect(unpacked).toBeLessThan(blanks.length);
  });

  test('by its size', async () => {
    const { message, unpacked } = await unpack(gzipSync(blanks), { ...limits, maxRatio: Infinity });
    expect(message).toBe('bomb: the file holds more than 25 MB unpacked, which no list does');
    expect(unpacked).toBeLessThan(blanks.length);
  });

  test('a ZIP that says less than it holds is found out', async () => {
    const zip = makeZip([{ name: 'list.csv', bytes: Buffer.from('id,name\n1,Kim Sang Man\n'), saysBytes: 5 }]);
    expect(await refusal('custom', zip)).toBe('list: the ZIP is damaged: list.csv is not what its checksum says');
  });

  test('what is too large before it is unpacked is not read to its end', async () => {
    const { message } = await unpack(blanks.subarray(0, 2 << 20), limits);
    expect(message).toBe('bomb: the file has more than 1 MB, which no list has');
  });
});

describe('what arrives is what was announced', () => {
  test.for([
    [-1, /^list: \d+ bytes came of \d+ that were announced: the file was cut off on its way$/],
    [1, /^list: \d+ bytes came of \d+ that were announced: the file was cut off on its way$/],
  ] as const)('%i bytes more or less', async ([more, expected]) => {
    const own = fixtureBytes('own.csv');
    const file = { ...inChunks('list', own), sizeBytes: own.length + more };
    await expect(readFiles('custom', [file])).rejects.toThrow(expected);
  });
});

describe('packed files are read like plain ones', () => {
  test.for([
    ['gzip', () => gzipSync(un)],
    ['ZIP, deflated', () => makeZip([{ name: 'un.xml', bytes: un }])],
    ['ZIP, stored', () => makeZip([{ name: 'un.xml', bytes: un, isStored: true }])],
    [
      'ZIP with a schema and a note beside it',
      () =>
        makeZip([
          { name: '__MACOSX/._un.xml', bytes: Buffer.from('x') },
          { name: 'un.xsd', bytes: Buffer.from('<xs:schema/>') },
          { name: 'folder/', bytes: Buffer.alloc(0), isStored: true },
          { name: 'un.xml', bytes: un },
        ]),
    ],
  ] as const)('%s', async ([, make]) => {
    const { parties } = await readFiles('un', [inChunks('un', make(), 100)]);
    expect(parties.map(({ uid }) => uid)).toEqual(['KPi.001', 'TAi.144', 'KPi.033', 'KPe.031']);
  });

  test('all of OFAC’s tables in one ZIP', async () => {
    const zip = makeZip(
      ['SDN.CSV', 'ALT.CSV', 'ADD.CSV', 'SDN_COMMENTS.CSV'].map((name) => ({ name, bytes: fixtureBytes(name) })),
    );
    const { parties, report } = await readFiles('ofac-csv', [inChunks('sdnall.zip', zip)]);
    expect(parties).toHaveLength(5);
    expect(report.warnings).toEqual([]);
  });

  test.for([
    ['encrypted', { flags: 1 }, 'list: own.csv in the ZIP is encrypted'],
    ['packed by a newer method', { method: 93 }, 'list: own.csv in the ZIP is packed by method 93, which is not read'],
  ] as const)('a ZIP that is %s is refused', async ([, change, expected]) => {
    const zip = makeZip([{ name: 'own.csv', bytes: Buffer.from('id,name\n'), ...change }]);
    expect(await refusal('custom', zip)).toBe(expected);
  });
});
