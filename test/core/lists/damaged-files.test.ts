import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findSource,
  knownListOf,
  ListFormatError,
  readSnapshot,
  verifySnapshot,
  writeSnapshot,
  type FeedFormat,
  type ListedParty,
  type Snapshot,
} from '../../../src/core/index.ts';
import { readShared, sharedFolder } from '../../shared-folder.ts';
import { fixtureBytes, FIXTURES, inChunks, readFiles } from './read-fixture.ts';

const HEAD = { list: 'own', title: 'x', version: 'x', publisher: 'x', licence: 'x', attribution: 'x' };

function snapshotOf(parties: readonly ListedParty[]): Snapshot {
  return { ...HEAD, publishedOn: '2026-11-24', parties };
}

/** The parties, or undefined where the file was refused; anything else that is thrown is a fault of ours. */
async function tryToRead(
  format: FeedFormat,
  files: readonly (readonly [string, Uint8Array])[],
): Promise<readonly ListedParty[] | undefined> {
  try {
    return (
      await readFiles(
        format,
        files.map(([name, bytes]) => inChunks(name, bytes)),
      )
    ).parties;
  } catch (error) {
    if (!(error instanceof ListFormatError)) throw error;
    if (error.message.length < 10) throw new Error(`refused without words: ${error.message}`, { cause: error });
    return undefined;
  }
}

/** A link may lead to what was cut off. */
function withoutLinks({ links: _links, ...party }: ListedParty): Omit<ListedParty, 'links'> {
  return party;
}

/** Whoever holds the whole list is asked before a smaller copy takes its place. */
function isTaken(next: readonly ListedParty[], active: readonly ListedParty[]): boolean {
  const own = findSource('own');
  if (!own) throw new Error('there is no source for own lists');
  const strict = { ...own, maxDrop: 0.02 };
  const verdict = verifySnapshot(knownListOf(snapshotOf(next)), knownListOf(snapshotOf(active)), strict, {
    today: '2026-11-24',
  });
  return verdict.kind === 'accepted';
}

describe('a file that was cut off', () => {
  test.for(FIXTURES)(
    '%s: cut at any byte it is refused, or lacks nothing but whole entries and is held',
    async ([, format, [name = '', ...others]]) => {
      const bytes = fixtureBytes(name);
      const rest = others.map((other) => [other, fixtureBytes(other)] as const);
      const whole = await tryToRead(format, [[name, bytes], ...rest]);
      if (!whole) throw new Error('the fixture itself is refused');
      const step = Math.max(1, Math.floor(bytes.length / 400));
      for (let length = 0; length < bytes.length; length += step) {
        const parties = await tryToRead(format, [[name, bytes.subarray(0, length)], ...rest]);
        if (!parties || parties.length === whole.length) continue;
        // Tables and lines have no end of their own; what is there must be whole, and the loss must be seen by whoever knows the list.
        expect(FORMS_WITHOUT_END).toContain(format);
        expect(isTaken(parties, whole)).toBe(false);
        // The UK's rows of one entry, and a person's last row, may be cut unseen.
        const last = format === 'uk' || format === 'custom' ? 1 : 0;
        // In a graph, what stands behind the cut is missing from entries before it.
        const complete = format === 'ftm' ? [] : parties.slice(0, parties.length - last).map(withoutLinks);
        expect(whole.map(withoutLinks)).toEqual(expect.arrayContaining(complete));
      }
    },
  );

  const FORMS_WITHOUT_END: readonly FeedFormat[] = ['uk', 'csl', 'ftm', 'targets-simple', 'custom'];

  test.for(FIXTURES.filter(([, , [file = '']]) => /\.(?:xml|json)$/.test(file) && file !== 'entities.ftm.json'))(
    '%s has an end of its own: cut off it is refused',
    async ([, format, [name = '']]) => {
      const bytes = fixtureBytes(name);
      const end = Buffer.from(bytes.toString().trimEnd()).length;
      await fc.assert(
        fc.asyncProperty(fc.nat({ max: end - 1 }), async (length) => {
          expect(await tryToRead(format, [[name, bytes.subarray(0, length)]])).toBeUndefined();
        }),
        { numRuns: 60 },
      );
    },
  );
});

/** What happens to files on their way: bytes change, get lost, come twice, or change places. */
type Damage =
  | { readonly kind: 'change'; readonly at: number; readonly byte: number }
  | { readonly kind: 'lose'; readonly at: number; readonly count: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly count: number }
  | { readonly kind: 'insert'; readonly at: number; readonly text: string };

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ kind: fc.constant('change' as const), at: place, byte: fc.integer({ min: 0, max: 255 }) }),
  fc.record({ kind: fc.constant('lose' as const), at: place, count: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ kind: fc.constant('repeat' as const), at: place, count: fc.integer({ min: 1, max: 400 }) }),
  fc.record({
    kind: fc.constant('insert' as const),
    at: place,
    text: fc.constantFrom(
      '<',
      '>',
      '"',
      '&',
      ',',
      '\n',
      ' ',
      '{',
      ']',
      '\\',
      '-0- ',
      '9999',
      '<!--',
      ']]>',
      '\u0000',
      '김',
    ),
  }),
);

function apply(bytes: Buffer, { at: share, ...how }: Damage): Buffer {
  const at = Math.floor(share * bytes.length);
  switch (how.kind) {
    case 'change':
      return Buffer.concat([bytes.subarray(0, at), Buffer.of(how.byte), bytes.subarray(at + 1)]);
    case 'lose':
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + how.count)]);
    case 'repeat':
      return Buffer.concat([bytes.subarray(0, at + how.count), bytes.subarray(at)]);
    case 'insert':
      return Buffer.concat([bytes.subarray(0, at), Buffer.from(how.text), bytes.subarray(at)]);
  }
}

/** An error or a list that can be written, read again and searched: never a crash, never half an entry. */
async function staysSound(format: FeedFormat, name: string, bytes: Buffer, others: readonly string[]): Promise<void> {
  const parties = await tryToRead(format, [
    [name, bytes],
    ...others.map((other) => [other, fixtureBytes(other)] as const),
  ]);
  if (!parties) return;
  const snapshot = snapshotOf(parties);
  expect(readSnapshot(JSON.parse(JSON.stringify(writeSnapshot(snapshot))))).toEqual(snapshot);
}

describe('a file that was damaged', () => {
  test.for(FIXTURES)('%s: an error or a sound list', async ([, format, [name = '', ...others]]) => {
    const bytes = fixtureBytes(name);
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (damages) => {
        await staysSound(format, name, damages.reduce(apply, bytes), others);
      }),
      { numRuns: 150 },
    );
  });

  test.for(FIXTURES.flatMap(([, format, files]) => files.slice(1).map((file) => [file, format, files] as const)))(
    '%s: an error or a sound list',
    async ([file, format, files]) => {
      const others = files.filter((other) => other !== file);
      await fc.assert(
        fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (damages) => {
          await staysSound(format, file, damages.reduce(apply, fixtureBytes(file)), others);
        }),
        { numRuns: 60 },
      );
    },
  );
});

const folder = sharedFolder();

describe.runIf(folder !== undefined)('pieces of the publishers’ own files', () => {
  test.for([
    [
      'un',
      'lists/un/consolidated-20260227.xml.xz',
      /<INDIVIDUAL>.*?<\/INDIVIDUAL>/gs,
      'CONSOLIDATED_LIST',
      'INDIVIDUALS',
    ],
  ] as const)('%s', async ([format, path, record, root, container]) => {
    const records =
      readShared(folder ?? '', path)
        .toString()
        .match(record) ?? [];
    expect(records.length).toBeGreaterThan(700);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...records), { minLength: 1, maxLength: 3 }),
        fc.array(damage, { maxLength: 3 }),
        async (chosen, damages) => {
          const text = `<${root} dateGenerated="2026-02-27"><${container}>${chosen.join('')}</${container}></${root}>`;
          await staysSound(format, 'piece', damages.reduce(apply, Buffer.from(text)), []);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.for([
    ['targets-simple', 'lists/opensanctions/ua_war_sanctions-targets.simple-20260313.csv.xz', 1],
    ['csl', 'lists/us-csl/csl-small-fixture.csv', 1],
    ['ftm', 'lists/opensanctions/ftm-format-sample-peps-2024.entities.ftm.json.xz', 0],
    ['ofac-csv', 'lists/ofac/sdn-csv/sdn-20240503.csv.xz', 0],
  ] as const)('%s', async ([format, path, headLines]) => {
    const lines = readShared(folder ?? '', path)
      .toString()
      .replace('\u001a', '')
      .split(/(?<=\n)/);
    const head = lines.slice(0, headLines).join('');
    const end = format === 'ofac-csv' ? '\u001a' : '';
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...lines.slice(headLines)), { minLength: 1, maxLength: 3 }),
        fc.array(damage, { maxLength: 3 }),
        async (chosen, damages) => {
          await staysSound(format, 'piece', damages.reduce(apply, Buffer.from(head + chosen.join('') + end)), []);
        },
      ),
      { numRuns: 300 },
    );
  });
});

test.skipIf(folder !== undefined)(
  'skipped: pieces of the publishers’ own files, because there is no shared/ beside the project',
  () => {
    expect(folder).toBeUndefined();
  },
);
