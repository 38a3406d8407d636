import fc from 'fast-check';
import type { Alias, ListedParty, Snapshot } from '../../../src/core/index.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((words) => words.trim() !== '');
const unspaced = text.filter((words) => !/\s/.test(words));
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const country = fc.constantFrom('KP', 'RU', 'CN');
const webAddress = fc.webUrl();

/** Keys that may be missing are missing now and then, and never `undefined`. */
function some<T, K extends keyof T>(fields: { [P in keyof T]: fc.Arbitrary<T[P]> }, requiredKeys: K[]) {
  return fc.record(fields, { requiredKeys });
}

const dateSpan = fc.oneof(
  day.map((on) => ({ from: on, to: on })),
  day.map((on) => ({ from: on.slice(0, 4), isApproximate: true as const })),
  day.map((on) => ({ to: on.slice(0, 7) })),
  text.map((words) => ({ text: words })),
);

const place = some(
  { street: text, city: text, region: text, postcode: text, country, countryName: text, note: text },
  [],
).filter((value) => Object.keys(value).length > 0);

const names: fc.Arbitrary<Alias[]> = fc
  .array(
    some(
      {
        name: text,
        kind: fc.constantFrom('primary', 'variation', 'aka', 'former', 'current', 'original'),
        isWeak: fc.boolean(),
        script: fc.constantFrom('Hang', 'Hans', 'Cyrl', 'Latn'),
        language: fc.constantFrom('ko', 'zh-Hans', 'ru'),
        parts: fc.array(fc.record({ role: fc.constantFrom('given', 'middle', 'family', 'whole'), text }), {
          maxLength: 3,
        }),
        note: text,
      },
      ['name', 'kind', 'isWeak', 'parts'],
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((aliases) =>
    // The first name is Latin and the originals belong to it.
    aliases.map(({ script, ...alias }, index) =>
      index === 0 || script === undefined
        ? alias
        : script === 'Latn'
          ? { ...alias, script }
          : { ...alias, script, originalOf: 0 },
    ),
  );

const few = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 2 });

const party: fc.Arbitrary<Omit<ListedParty, 'id'>> = some(
  {
    uid: text,
    kind: fc.constantFrom('person', 'organisation', 'vessel', 'aircraft', 'wallet', 'unknown'),
    names,
    designations: fc.array(
      some(
        {
          list: text,
          authority: text,
          programs: few(text),
          bases: few(some({ name: text, on: day }, ['name'])),
          measures: few(text),
          listedOn: day,
          reference: text,
          reason: text,
        },
        ['list', 'authority', 'programs', 'bases', 'measures'],
      ),
      { minLength: 1, maxLength: 2 },
    ),
    births: few(dateSpan),
    birthPlaces: few(place),
    established: few(dateSpan),
    addresses: few(place),
    countries: few(
      some({ country, countryName: text, tie: fc.constantFrom('nationality', 'citizenship', 'flag', 'past-flag') }, [
        'countryName',
        'tie',
      ]),
    ),
    gender: fc.constantFrom('male', 'female'),
    titles: few(text),
    positions: few(text),
    identifiers: few(
      some(
        {
          label: text,
          number: text,
          countryName: text,
          issuedOn: day,
          expiresOn: day,
          status: fc.constantFrom('fraudulent', 'expired', 'lost', 'revoked'),
          note: text,
        },
        ['label', 'number'],
      ),
    ),
    wallets: few(fc.record({ label: text, address: unspaced })),
    contacts: few(fc.record({ kind: fc.constantFrom('website', 'email', 'phone'), value: text })),
    links: few(
      fc.oneof(
        fc.record({ relation: text, name: text }),
        fc.record({ relation: text, to: fc.constant('un:KPe.031'), name: text }),
        fc.record({ relation: text, to: fc.constant('any:0') }),
      ),
    ),
    remarks: few(text),
    unmapped: few(some({ field: text, value: text, note: text }, ['field', 'value'])),
    updatedOn: day,
    sourceUrl: webAddress,
    sources: few(some({ title: text, url: webAddress, checkedOn: day }, ['title', 'checkedOn'])),
  },
  [
    'uid',
    'kind',
    'names',
    'designations',
    'births',
    'birthPlaces',
    'established',
    'addresses',
    'countries',
    'titles',
    'positions',
    'identifiers',
    'wallets',
    'contacts',
    'links',
    'remarks',
    'unmapped',
    'sources',
  ],
);

/** Any list that the model allows: every optional field present and missing, every list empty and full. */
export const anySnapshot: fc.Arbitrary<Snapshot> = fc.record({
  list: fc.constantFrom('builtin', 'ofac-sdn', 'our-own-list-2'),
  title: text,
  publisher: text,
  version: text,
  publishedOn: day,
  licence: text,
  attribution: text,
  parties: fc
    .array(party, { minLength: 1, maxLength: 3 })
    .map((parties) => parties.map((fields, index) => ({ id: `any:${index}`, ...fields }))),
});
