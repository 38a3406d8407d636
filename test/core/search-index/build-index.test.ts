import { expect, test } from 'vitest';
import { buildIndex, screenText, type ListedParty, type Snapshot } from '../../../src/core/index.ts';
import { FIVE_PARTIES } from '../five-parties.ts';

/** The list with some parties of its own. */
function listOf(more: Partial<Snapshot>): Snapshot {
  return { ...FIVE_PARTIES, ...more };
}

function partyOf(uid: string, more: Partial<ListedParty> = {}): ListedParty {
  const party = FIVE_PARTIES.parties.find((each) => each.uid === uid);
  if (!party) throw new Error(`the fixture list has no ${uid}`);
  return { ...party, ...more };
}

test('an entry in two lists counts once, from the one published last', () => {
  const older = listOf({ list: 'older', publishedOn: '2024-01-01' });
  const newer = listOf({ list: 'newer', publishedOn: '2025-01-01', parties: [partyOf('43377')] });
  for (const snapshots of [
    [older, newer],
    [newer, older],
  ]) {
    const index = buildIndex(snapshots);
    expect(index.partyCount).toBe(FIVE_PARTIES.parties.length);
    expect(index.listOf('ofac:43377')?.list).toBe('newer');
    expect(index.listOf('ofac:43379')?.list).toBe('older');
    expect(screenText('Kim Sang Man', index)).toMatchObject([{ list: 'newer', listVersion: newer.version }]);
  }
});

test('entries of two authorities about one party know each other from both ends, and over a third', () => {
  const index = buildIndex([
    listOf({
      parties: [
        partyOf('43377'),
        partyOf('43377', { id: 'kr:1', links: [{ relation: 'same party as', to: 'ofac:43377' }] }),
        partyOf('43377', { id: 'un:1', links: [{ relation: 'same party as', to: 'kr:1' }] }),
        partyOf('43379'),
      ],
    }),
  ]);
  expect(index.samePartyAs('ofac:43377')).toEqual(['kr:1', 'un:1']);
  expect(index.samePartyAs('un:1')).toEqual(['kr:1', 'ofac:43377']);
  expect(index.samePartyAs('ofac:43379')).toEqual([]);
  expect(screenText('Kim Sang Man', index).map(({ party }) => party)).toEqual(['ofac:43377', 'kr:1', 'un:1']);
});

test('nothing is found in no list', () => {
  expect(screenText('Kim Sang Man 0x97b1043abd9e6fc31681635166d430a458d14f9c', buildIndex([]))).toEqual([]);
});

test('names made of nothing but signs are passed over', () => {
  const odd = partyOf('43377', { names: [{ name: '—', kind: 'primary', isWeak: false, parts: [] }] });
  expect(Array.from(buildIndex([listOf({ parties: [odd] })]).names)).toEqual([]);
});
