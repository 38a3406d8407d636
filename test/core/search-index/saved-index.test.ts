import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  buildIndex,
  IndexFormatError,
  openIndex,
  saveIndex,
  screenName,
  screenText,
  type ListedParty,
  type SavedIndex,
  type Snapshot,
} from '../../../src/core/index.ts';
import { readCases } from '../../read-cases.ts';
import { FIVE_PARTIES } from '../five-parties.ts';

const saved = saveIndex(buildIndex([FIVE_PARTIES]));

test('saved and opened, the index answers every case as it did before', () => {
  const [built, opened] = [buildIndex([FIVE_PARTIES]), openIndex(saved)];
  for (const { text = '' } of readCases('page')) expect(screenText(text, opened)).toEqual(screenText(text, built));
  for (const { query = '' } of readCases('names'))
    expect(screenName({ name: query }, opened)).toEqual(screenName({ name: query }, built));
  expect(opened.lists).toEqual(built.lists);
  expect(Array.from(opened.names)).toEqual(Array.from(built.names));
  for (const { id } of FIVE_PARTIES.parties) {
    expect(opened.findParty(id)).toEqual(built.findParty(id));
    expect(opened.listOf(id)).toEqual(built.listOf(id));
    expect(opened.linksTo(id)).toEqual(built.linksTo(id));
    expect(opened.samePartyAs(id)).toEqual(built.samePartyAs(id));
  }
});

const [template] = FIVE_PARTIES.parties;
const anyWord = fc.oneof(
  fc.constantFrom('Zorvek', 'Quilmar', '김상만', 'Сан', 'Łęcki', '𠮷'),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const anyName = fc.array(anyWord, { maxLength: 4 }).map((words) => words.join(' '));

function listOf(names: readonly string[]): Snapshot {
  const parties = names.map((name, at): ListedParty => {
    if (!template) throw new Error('the fixture list has no party');
    return { ...template, id: `test:${at}`, names: [{ name, kind: 'primary', isWeak: at % 3 === 0, parts: [] }] };
  });
  return { ...FIVE_PARTIES, parties };
}

test('any list saved, opened and saved again is the same bytes, and finds the same', () => {
  fc.assert(
    fc.property(fc.array(anyName, { maxLength: 8 }), anyName, (names, text) => {
      const built = buildIndex([listOf(names)]);
      const first = saveIndex(built);
      const opened = openIndex(first);
      expect(saveIndex(opened)).toEqual(first);
      expect(screenText(`${text} ${names.join('. ')}`, opened)).toEqual(
        screenText(`${text} ${names.join('. ')}`, built),
      );
    }),
    { numRuns: 60 },
  );
});

test('the index lives in the buffer it was opened from', () => {
  expect(openIndex(saved).tables.pairs.keys.buffer).toBe(saved.tables);
});

function changed(part: keyof SavedIndex, at: number, value: number): SavedIndex {
  const copy = saved[part].slice();
  new Uint32Array(copy)[at] = value;
  return { ...saved, [part]: copy };
}

const other = saveIndex(buildIndex([{ ...FIVE_PARTIES, parties: FIVE_PARTIES.parties.slice(1) }]));

test.for([
  ['another file', changed('tables', 0, 7), /^this is no search index/],
  ['the parts exchanged', { tables: saved.parties, parties: saved.tables }, /^this is no search index/],
  ['a later version', changed('tables', 1, 9), /saved in version 9, and this Namesake reads/],
  ['the other byte order', changed('parties', 2, 0x0403_0201), /list of entries .* other byte order/],
  ['a changed table', changed('tables', saved.tables.byteLength / 8, 0xdead_beef), /search index is damaged/],
  ['a table that is cut off', { ...saved, tables: saved.tables.slice(0, 800) }, /should have \d+ bytes and has 800/],
  ['nothing', { ...saved, parties: new ArrayBuffer(0) }, /list of entries is cut off after 0 bytes/],
  ['the middle of a number', { ...saved, parties: saved.parties.slice(0, 801) }, /no multiple of 8/],
  ['the entries of another index', { ...saved, parties: other.parties }, /belongs to another search index/],
] as const)('%s is refused with the reason', ([, broken, reason]) => {
  const open = (): unknown => openIndex(broken);
  expect(open).toThrow(IndexFormatError);
  expect(open).toThrow(reason);
});

test('an entry that is damaged is refused when it is read, and no other', () => {
  const words = new Uint32Array(saved.parties);
  const index = openIndex(changed('parties', (words[8] ?? 0) / 4 + 3, 0x2020_2020));
  expect(() => index.partyAt(0)).toThrow(/entry 0 of the list is damaged/);
  expect(index.partyAt(1)).toEqual(FIVE_PARTIES.parties[1]);
});
