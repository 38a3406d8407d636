import { expect, test } from 'vitest';
import { ListFormatError, readParties } from '../../../src/core/index.ts';

/** The least that an entry must say. */
const LEAST = {
  id: 'ofac:43379',
  uid: '43379',
  kind: 'organisation',
  names: [{ name: 'Chinyong Information Technology Cooperation Company', kind: 'primary' }],
  designations: [{ list: 'OFAC SDN', authority: 'OFAC' }],
};

test('what is left out is empty, and a name is not weak unless it says so', () => {
  expect(readParties([LEAST])).toEqual([
    {
      ...LEAST,
      names: [{ ...LEAST.names[0], isWeak: false, parts: [] }],
      designations: [{ ...LEAST.designations[0], programs: [], bases: [], measures: [] }],
      births: [],
      birthPlaces: [],
      established: [],
      countries: [],
      titles: [],
      positions: [],
      addresses: [],
      identifiers: [],
      wallets: [],
      contacts: [],
      links: [],
      remarks: [],
      unmapped: [],
      sources: [],
    },
  ]);
});

const latin = LEAST.names[0];
const hangul = { name: '진영정보기술개발협조회사', kind: 'primary', script: 'Hang' };

test.for([
  ['a misspelt field', { alias: [] }, 'ofac:43379: unknown field "alias"'],
  ['a field of Object', JSON.parse('{"__proto__": {}}'), 'ofac:43379: unknown field "__proto__"'],
  ['no number', { uid: undefined }, 'ofac:43379: uid: expected text, found nothing'],
  ['a number that is not text', { uid: 43379 }, 'ofac:43379: uid: expected text, found 43379'],
  ['blank text', { uid: ' ' }, 'ofac:43379: uid: is blank; leave the field out instead'],
  ['an id without authority', { id: '43379' }, '43379: id: expected an id as ofac:43377, found "43379"'],
  ['no id', { id: '' }, 'entry 1: id: is blank; leave the field out instead'],
  [
    'OFAC’s own word for an organisation',
    { kind: 'entity' },
    'ofac:43379: kind: expected person, organisation, vessel, aircraft, wallet, unknown; found "entity"',
  ],
  ['a word that every object knows', { kind: 'toString' }, /kind: expected person, .*; found "toString"$/],
  ['no names', { names: [] }, 'ofac:43379: names: expected at least one item, found none'],
  ['names that are no list', { names: latin }, 'ofac:43379: names: expected a list, found an object'],
  ['a name that is bare text', { names: ['Chinyong'] }, 'ofac:43379: names[0]: expected an object, found "Chinyong"'],
  [
    'an alias without its kind',
    { names: [latin, { name: 'Jinyong IT Cooperation Company' }] },
    'ofac:43379: names[1].kind: is missing',
  ],
  ['an unknown field of an alias', { names: [{ ...latin, weak: true }] }, 'ofac:43379: names[0]: unknown field "weak"'],
  [
    'a flag in words',
    { names: [{ ...latin, isWeak: 'yes' }] },
    'ofac:43379: names[0].isWeak: expected true or false, found "yes"',
  ],
  [
    'a script by its name',
    { names: [{ ...latin, script: 'Korean' }] },
    'ofac:43379: names[0].script: expected a script code as Hang, found "Korean"',
  ],
  [
    'a language by its name',
    { names: [{ ...latin, language: 'Korean' }] },
    'ofac:43379: names[0].language: expected a language tag as ko or zh-Hans, found "Korean"',
  ],
  [
    'the original of a name that is not there',
    { names: [latin, { ...hangul, originalOf: 2 }] },
    'ofac:43379: names[1].originalOf: expected the position of a Latin name that this one is the original of',
  ],
  ['the original of itself', { names: [latin, { ...hangul, originalOf: 1 }] }, /names\[1\]\.originalOf: expected/],
  ['a Latin original', { names: [{ ...latin, originalOf: 1 }, latin] }, /names\[0\]\.originalOf: expected/],
  [
    'a position that is no position',
    { names: [latin, { ...hangul, originalOf: -1 }] },
    'ofac:43379: names[1].originalOf: expected a position (0, 1, 2 …), found -1',
  ],
  [
    'a part of a name with OFAC’s label',
    { names: [{ ...latin, parts: [{ role: 'Last Name', text: 'Kim' }] }] },
    /names\[0\]\.parts\[0\]\.role: expected given, .*; found "Last Name"$/,
  ],
  ['no designation', { designations: [] }, 'ofac:43379: designations: expected at least one item, found none'],
  [
    'a day that is not in the calendar',
    { designations: [{ list: 'OFAC SDN', authority: 'OFAC', listedOn: '2023-02-29' }] },
    'ofac:43379: designations[0].listedOn: expected a real day as 2023-05-23, found "2023-02-29"',
  ],
  [
    'a day in American order',
    { updatedOn: '05/23/2023' },
    'ofac:43379: updatedOn: expected a real day as 2023-05-23, found "05/23/2023"',
  ],
  [
    'a month where a day must be',
    { updatedOn: '2023-05' },
    'ofac:43379: updatedOn: expected a real day as 2023-05-23, found "2023-05"',
  ],
  [
    'a month that is not in the calendar',
    { births: [{ from: '1965-13' }] },
    'ofac:43379: births[0].from: expected a real date as 1965-04-25, 1965-04 or 1965, found "1965-13"',
  ],
  ['a span that says nothing', { births: [{}] }, 'ofac:43379: births[0]: needs "from", "to" or "text"'],
  [
    'a span that is only about',
    { births: [{ isApproximate: true }] },
    'ofac:43379: births[0]: needs "from", "to" or "text"',
  ],
  [
    'a span that ends before it begins',
    { births: [{ from: '1965-04', to: '1964' }] },
    'ofac:43379: births[0]: begins (1965-04) after it ends (1964)',
  ],
  [
    'a mark that says no',
    { births: [{ from: '1965', isApproximate: false }] },
    'ofac:43379: births[0].isApproximate: expected true or no such field, found false',
  ],
  ['an empty place', { addresses: [{}] }, 'ofac:43379: addresses[0]: is an empty place'],
  [
    'a country in words',
    { addresses: [{ country: 'Korea, North' }] },
    'ofac:43379: addresses[0].country: expected a country code of two capitals as KP, found "Korea, North"',
  ],
  [
    'a country tie without a name',
    { countries: [{ country: 'KP', tie: 'nationality' }] },
    'ofac:43379: countries[0].countryName: is missing',
  ],
  ['an empty wallet', { wallets: [{ label: 'XBT', address: '' }] }, /wallets\[0\]\.address: is blank/],
  [
    'two wallets in one',
    { wallets: [{ label: 'XBT', address: '1D6g 1FCN' }] },
    'ofac:43379: wallets[0].address: expected text without blanks, found "1D6g 1FCN"',
  ],
  [
    'a document of unknown standing',
    { identifiers: [{ label: 'Passport', number: '109420132', status: 'forged' }] },
    /identifiers\[0\]\.status: expected fraudulent, .*; found "forged"$/,
  ],
  ['a link to nobody', { links: [{ relation: 'linked to' }] }, 'ofac:43379: links[0]: needs "to" or "name"'],
  [
    'a link that leaves the list without a name',
    { links: [{ relation: 'linked to', to: 'ofac:12312' }] },
    'ofac:43379: links[0]: ofac:12312 is not in this list, so "name" must be given',
  ],
  [
    'an address that could run a script',
    { sourceUrl: 'javascript:alert(1)' },
    'ofac:43379: sourceUrl: expected an address as https://example.org/, found "javascript:alert(1)"',
  ],
  [
    'a source without the day it was checked',
    { sources: [{ title: 'OFAC SDN List' }] },
    'ofac:43379: sources[0].checkedOn: is missing',
  ],
] as const)('%s is refused', ([, change, message]) => {
  expect(() => readParties([{ ...LEAST, ...change }])).toThrow(ListFormatError);
  expect(() => readParties([{ ...LEAST, ...change }])).toThrow(
    typeof message === 'string' ? new ListFormatError(message) : message,
  );
});

test.for([
  ['an object', {}, 'parties: expected a list, found an object'],
  ['nothing', undefined, 'parties: expected a list, found nothing'],
  ['null', null, 'parties: expected a list, found null'],
  ['no entries', [], 'parties: is empty, and an empty list would clear everybody'],
  ['an entry that is text', [LEAST, 'ofac:1'], 'entry 2: expected an object, found "ofac:1"'],
  ['one id twice', [LEAST, LEAST], 'ofac:43379: stands twice'],
  [
    'one bad entry among good ones',
    [LEAST, { ...LEAST, id: 'ofac:1', names: [] }],
    'ofac:1: names: expected at least one item, found none',
  ],
] as const)('a list that is %s is refused whole', ([, json, message]) => {
  expect(() => readParties(json)).toThrow(new ListFormatError(message));
});

test('a message quotes little of a long value', () => {
  const long = 'x'.repeat(10_000);
  expect(() => readParties([{ ...LEAST, kind: long }])).toThrow(/found "x{59}…$/);
});

test('a link may lead to an entry of the same list, or out of it with a name', () => {
  const other = {
    ...LEAST,
    id: 'ofac:48260',
    links: [
      { relation: 'Owned or Controlled By', to: 'ofac:43379' },
      { relation: 'Acting for or on behalf of', to: 'ofac:12312', name: 'KOREA DAESONG BANK' },
      { relation: 'affiliated with', name: 'General Bureau 313' },
    ],
  };
  expect(readParties([other, LEAST])[0]?.links).toEqual(other.links);
});

test.for([
  ['1965', '1965'],
  ['1965', '1965-04'],
  ['1965-04', '1965'],
  ['1965-04-25', '1965-04'],
  ['1960', '1969-12-31'],
])('%s to %s is a span', ([from, to]) => {
  expect(readParties([{ ...LEAST, births: [{ from, to }] }])[0]?.births).toEqual([{ from, to }]);
});
