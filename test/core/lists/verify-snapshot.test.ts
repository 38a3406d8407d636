import { describe, expect, test } from 'vitest';
import { findSource, LIST_SOURCES, verifySnapshot, type KnownList, type ListSource } from '../../../src/core/index.ts';

const TODAY = { today: '2026-11-24' };
const source: ListSource = {
  ...required('un-sc'),
  partyCount: { min: 800, max: 3000 },
  canaries: ['un:1', 'un:2'],
};

function required(list: string): ListSource {
  const found = findSource(list);
  if (!found) throw new Error(`no source ${list}`);
  return found;
}

/** A list with the entries 1 to `count`, those of `without` left out. */
function known(count: number, { publishedOn = '2026-11-20', without = [] as readonly number[] } = {}): KnownList {
  const numbers = Array.from({ length: count }, (_, at) => at + 1).filter((number) => !without.includes(number));
  return {
    list: 'un-sc',
    version: publishedOn,
    publishedOn,
    names: new Map(numbers.map((number) => [`un:${number}`, `Party ${number}`])),
  };
}

const numbers = (from: number, count: number): readonly number[] => Array.from({ length: count }, (_, at) => from + at);

describe('a copy that cannot be the list is refused', () => {
  test.for([
    ['too few entries', known(799), undefined, '799 entries; a whole copy has between 800 and 3,000'],
    ['too many', known(3001), undefined, '3,001 entries; a whole copy has between 800 and 3,000'],
    [
      'an older day than the list in use',
      known(1000, { publishedOn: '2026-11-19' }),
      known(1000),
      'it was issued on 2026-11-19, and the list in use is of 2026-11-20',
    ],
    [
      'a day to come',
      known(1000, { publishedOn: '2026-11-26' }),
      undefined,
      'it says it was issued on 2026-11-26, and today is 2026-11-24; a later date would keep every true copy away',
    ],
    [
      'none of the entries of many years',
      known(1000, { without: [1, 2] }),
      undefined,
      'none of the entries that have been on it for years is there (un:1, un:2): this is another list, or only a part of it',
    ],
    [
      'an entry without a name',
      { ...known(1000), names: new Map([...known(1000).names, ['un:7', '']]) },
      undefined,
      'un:7 has no name with a letter or digit in it',
    ],
  ] as const)('%s', ([, next, active, reason]) => {
    expect(verifySnapshot(next, active, source, TODAY)).toEqual({
      kind: 'refused',
      reason: `UN Security Council Consolidated List: ${reason}`,
    });
  });
});

describe('a copy that would clear many people is held', () => {
  test('2.1 % of the known entries gone, with what would disappear', () => {
    const without = numbers(500, 21);
    expect(verifySnapshot(known(1010, { without }), known(1000), source, TODAY)).toEqual({
      kind: 'held',
      reason:
        'UN Security Council Consolidated List: 21 of 1,000 known entries would disappear (2.1 %): Party 500 (un:500), Party 501 (un:501), Party 502 (un:502) and 18 more',
      gone: without.map((number) => ({ id: `un:${number}`, name: `Party ${number}` })),
    });
  });

  test('as many new entries do not make up for it', () => {
    const next = known(1021, { without: numbers(500, 21) });
    expect(verifySnapshot(next, known(1000), source, TODAY).kind).toBe('held');
  });

  test('one of two entries of many years gone', () => {
    expect(verifySnapshot(known(1000, { without: [2] }), known(1000), source, TODAY)).toEqual({
      kind: 'held',
      reason: 'UN Security Council Consolidated List: un:2, on the list for years, would disappear',
      gone: [{ id: 'un:2', name: 'Party 2' }],
    });
  });

  test('an administrator may let more go, and never more than a tenth', () => {
    const half = known(1000, { without: numbers(400, 90) });
    const more = known(1000, { without: numbers(400, 101) });
    expect(verifySnapshot(half, known(1000), source, { ...TODAY, maxDrop: 0.5 }).kind).toBe('accepted');
    expect(verifySnapshot(more, known(1000), source, { ...TODAY, maxDrop: 0.5 }).kind).toBe('held');
  });

  test('or fewer', () => {
    const next = known(1000, { without: [500] });
    expect(verifySnapshot(next, known(1000), source, { ...TODAY, maxDrop: 0 }).kind).toBe('held');
  });
});

describe('a copy is accepted', () => {
  test.for([
    ['the first one', known(1000), undefined, []],
    ['the same again', known(1000), known(1000), []],
    ['of the same day, with another entry', known(1001), known(1000), []],
    ['one day ahead, from the east', known(1000, { publishedOn: '2026-11-25' }), known(1000), []],
    ['with 2 % delisted, which are named', known(1000, { without: numbers(500, 20) }), known(1000), numbers(500, 20)],
  ] as const)('%s', ([, next, active, gone]) => {
    expect(verifySnapshot(next, active, source, TODAY)).toEqual({
      kind: 'accepted',
      gone: gone.map((number) => ({ id: `un:${number}`, name: `Party ${number}` })),
    });
  });

  test('an own list may shrink as its owner likes', () => {
    expect(verifySnapshot(known(10), known(1000), { ...required('own') }, TODAY).kind).toBe('accepted');
  });
});

describe('the table of publishers’ lists', () => {
  test.for(LIST_SOURCES.map((each) => [each.list, each] as const))('%s names every host and a licence', ([, each]) => {
    for (const { url, hosts } of each.feeds) expect(hosts).toContain(new URL(url).hostname);
    const asked = 'url' in each.change ? [new URL(each.change.url).hostname] : [];
    expect(each.feeds.flatMap(({ hosts }) => hosts)).toEqual(expect.arrayContaining(asked));
    expect(each.licence).not.toBe('');
    expect(each.attribution).not.toBe('');
    expect(each.partyCount.min).toBeLessThan(each.partyCount.max);
    expect(each.fileBytes.min).toBeLessThan(each.fileBytes.max);
  });

  test('the UN’s data and OpenSanctions’ may not be handed on', () => {
    expect(LIST_SOURCES.filter(({ mayBeHosted }) => !mayBeHosted).map(({ list }) => list)).toEqual([
      'un-sc',
      'opensanctions',
    ]);
  });
});
