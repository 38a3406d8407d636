import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyDelta,
  compareSnapshots,
  ListFormatError,
  makeDelta,
  readDelta,
  writeDelta,
  type ListedParty,
  type Snapshot,
} from '../../../src/core/index.ts';
import { FIVE_PARTIES } from '../five-parties.ts';
import { anySnapshot } from './any-snapshot.ts';

function numbered(parties: readonly (ListedParty | undefined)[]): ListedParty[] {
  return parties.flatMap((party, at) => (party ? [{ ...party, id: `any:${at}`, links: [] }] : []));
}

/** Two copies of one list: entries of either, some of them changed, in any order. */
const twoCopies: fc.Arbitrary<readonly [Snapshot, Snapshot]> = fc
  .tuple(
    anySnapshot,
    fc.array(
      anySnapshot.map(({ parties }) => parties[0]),
      { maxLength: 6 },
    ),
    fc.array(
      anySnapshot.map(({ parties }) => parties[0]),
      { maxLength: 6 },
    ),
    fc.array(fc.nat({ max: 1000 }), { minLength: 6, maxLength: 6 }),
  )
  .map(([head, old, now, order]) => {
    // Every second entry stays as it was.
    const before = numbered(old);
    const after = numbered(now)
      .map((party, at) => (at % 2 === 0 ? (before[at] ?? party) : party))
      .map((party, at) => ({ party, place: order[at] ?? at }))
      .toSorted((one, other) => one.place - other.place)
      .map(({ party }) => party);
    return [
      { ...head, version: 'old', parties: before },
      { ...head, version: 'new', parties: after },
    ] as const;
  });

describe('a delta', () => {
  test('turns one copy into the other, also through a file', () => {
    fc.assert(
      fc.property(twoCopies, ([before, after]) => {
        const file: unknown = JSON.parse(JSON.stringify(writeDelta(makeDelta(before, after))));
        expect(applyDelta(readDelta(file), before)).toEqual(after);
      }),
    );
  });

  test('between equal copies is empty', () => {
    const { placed, removed } = makeDelta(FIVE_PARTIES, { ...FIVE_PARTIES, version: 'next' });
    expect({ placed, removed }).toEqual({ placed: [], removed: [] });
  });

  test('holds what is new or different, and no more', () => {
    const [first, second, ...others] = FIVE_PARTIES.parties;
    if (!first || !second) throw new Error('the fixture has five parties');
    const changed = { ...second, remarks: [...second.remarks, 'seen again'] };
    const after = { ...FIVE_PARTIES, version: 'next', parties: [...others, changed] };
    const delta = makeDelta(FIVE_PARTIES, after);
    expect(delta.removed).toEqual([first.id]);
    expect(delta.placed).toEqual([{ at: others.length, party: changed }]);
  });

  test('for another version is refused', () => {
    const delta = makeDelta(FIVE_PARTIES, { ...FIVE_PARTIES, version: 'next' });
    expect(() => applyDelta(delta, { ...FIVE_PARTIES, version: 'other' })).toThrow(
      new ListFormatError(
        `delta: it changes ${FIVE_PARTIES.list} of version ${FIVE_PARTIES.version}, and this is ${FIVE_PARTIES.list} of version other`,
      ),
    );
  });

  test.for([
    ['text', 'x', 'delta: expected an object, found "x"'],
    ['an empty object', {}, 'from: is missing'],
  ] as const)('%s is none', ([, json, message]) => {
    expect(() => readDelta(json)).toThrow(new ListFormatError(message));
  });
});

describe('changes between two copies', () => {
  test('are exactly the entries that differ', () => {
    fc.assert(
      fc.property(twoCopies, ([before, after]) => {
        const { added, removed, changed } = compareSnapshots(before, after);
        const [old, now] = [before, after].map(({ parties }) => new Map(parties.map((party) => [party.id, party])));
        expect(added.map(({ id }) => id)).toEqual([...(now?.keys() ?? [])].filter((id) => !old?.has(id)));
        expect(removed.map(({ id }) => id)).toEqual([...(old?.keys() ?? [])].filter((id) => !now?.has(id)));
        for (const { before: was, after: is, fields } of changed) {
          expect(was).toEqual(old?.get(is.id));
          expect(is).toEqual(now?.get(is.id));
          expect(fields.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('name the field, and which of its values went and came', () => {
    const [first, ...others] = FIVE_PARTIES.parties;
    if (!first) throw new Error('the fixture has five parties');
    const [shown, ...aliases] = first.names;
    if (!shown) throw new Error('a party has a name');
    const changed = {
      ...first,
      names: [shown, ...aliases.slice(1), { ...shown, name: 'Mirim', kind: 'aka' as const }],
      updatedOn: '2026-11-24',
    };
    const { changed: found } = compareSnapshots(FIVE_PARTIES, { parties: [changed, ...others] });
    expect(found.map(({ fields }) => fields)).toEqual([
      [
        {
          field: 'names',
          removed: [expect.objectContaining({ name: aliases[0]?.name })],
          added: [expect.objectContaining({ name: 'Mirim', kind: 'aka' })],
        },
        { field: 'updatedOn', removed: [], added: ['2026-11-24'] },
      ],
    ]);
  });

  test('the order of values is no change', () => {
    const turned = FIVE_PARTIES.parties.map((party) => ({ ...party, remarks: party.remarks.toReversed() }));
    expect(compareSnapshots(FIVE_PARTIES, { parties: turned })).toEqual({ added: [], removed: [], changed: [] });
  });
});
