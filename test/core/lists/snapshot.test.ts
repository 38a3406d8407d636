import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ListFormatError, readSnapshot, writeSnapshot } from '../../../src/core/index.ts';
import { anySnapshot } from './any-snapshot.ts';

const HEAD = {
  list: 'our-own',
  title: 'Our own list',
  publisher: 'Trust and safety',
  version: '7',
  publishedOn: '2026-11-23',
  licence: 'internal',
  attribution: 'internal',
};
const PARTIES = [
  {
    id: 'own:1',
    uid: '1',
    kind: 'organisation',
    names: [{ name: 'Volasys Silver Star', kind: 'primary' }],
    designations: [{ list: 'Our own', authority: 'Trust and safety' }],
  },
];

test('a list that was written is read again as it was, also through text', () => {
  fc.assert(
    fc.property(anySnapshot, (snapshot) => {
      const json: unknown = JSON.parse(JSON.stringify(writeSnapshot(snapshot)));
      expect(readSnapshot(json)).toEqual(snapshot);
    }),
  );
});

test('what is written says nothing that a reader may assume', () => {
  const file = { ...HEAD, parties: PARTIES };
  expect(writeSnapshot(readSnapshot(file))).toEqual(file);
});

test.for([
  ['text', '[]', 'expected an object, found "[]"'],
  ['a bare list of entries', PARTIES, 'expected an object, found a list'],
  [
    'a list without its version',
    { ...HEAD, version: undefined, parties: PARTIES },
    'version: expected text, found nothing',
  ],
  ['a list without entries', HEAD, 'parties: is missing'],
  ['an empty list', { ...HEAD, parties: [] }, 'parties: is empty, and an empty list would clear everybody'],
  ['an unknown field', { ...HEAD, parties: PARTIES, licenses: 'x' }, 'unknown field "licenses"'],
  [
    'an id with capitals',
    { ...HEAD, list: 'Our Own', parties: PARTIES },
    'list: expected a list id as ofac-sdn, found "Our Own"',
  ],
  [
    'a day with a time',
    { ...HEAD, publishedOn: '2026-11-23T00:00:00Z', parties: PARTIES },
    'publishedOn: expected a real day as 2023-05-23, found "2026-11-23T00:00:00Z"',
  ],
  [
    'a bad entry',
    { ...HEAD, parties: [{ ...PARTIES[0], kind: 'entity' }] },
    'own:1: kind: expected person, organisation, vessel, aircraft, wallet, unknown; found "entity"',
  ],
] as const)('%s is refused', ([, json, message]) => {
  expect(() => readSnapshot(json)).toThrow(new ListFormatError(message));
});
