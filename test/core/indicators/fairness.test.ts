import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { observe, type PageRole, type ProductProfileId, type Subject } from '../../../src/core/index.ts';
import { readCases } from '../../read-cases.ts';
import { ORIGINS, type Origin } from './origins.ts';
import { everything, ruleBook, world } from './rule-book.ts';

/** Who somebody is, as a profile tells it. */
interface Person {
  readonly name: string;
  readonly school: string;
  readonly place: string;
  readonly language: string;
  readonly citizenship: string;
  readonly pronouns: string;
  /** Somebody else of another origin, who is paid, and a place in another country. */
  readonly payee: string;
  readonly elsewhere: string;
}

const SWAPS = 10_000;
/** `NAMESAKE_SEED=… vitest` tries other ones. */
const SEEDS = (process.env['NAMESAKE_SEED'] ?? '1,2,3,4,5,6,7,8,9,10').split(',').map(Number);
const PRONOUNS = ['she/her', 'he/him', 'they/them', 'he', 'she', ''];
const PROFILES: readonly ProductProfileId[] = ['hr', 'marketplace', 'crypto'];

/** Rules that compare places or names of one block: their lines bring a place or a name along, and that would have to be swapped too. */
const comparing = new Set(
  ruleBook.data.rules.filter(({ looks }) => looks.some(({ kind }) => kind === 'relation')).map(({ id }) => id),
);

/** Lines that some rules see and others must not, so that swaps are tried beside everything the rules know. */
const lines = readCases('observations')
  .filter(({ rule = '', facts = '', text = '' }) => !comparing.has(rule) && facts === '' && !text.includes('{'))
  .map(({ text = '' }) => text);

const someOf = (pick: (origin: Origin) => readonly string[]): fc.Arbitrary<string> =>
  fc.constantFrom(...ORIGINS.flatMap(pick));

const person: fc.Arbitrary<Person> = fc
  // Both Koreas may be called “Korea” and count as one country: two profiles never differ by that.
  .uniqueArray(fc.constantFrom(...ORIGINS), {
    minLength: 2,
    maxLength: 2,
    selector: ({ label }) => label.replace(/, (?:South|North)/, ''),
  })
  .chain(([own, other]) =>
    fc.record({
      name: fc.constantFrom(...(own?.names ?? [])),
      place: fc.constantFrom(...(own?.places ?? [])),
      payee: fc.constantFrom(...(other?.names ?? [])),
      elsewhere: fc.constantFrom(...(other?.places ?? [])),
      school: someOf(({ schools }) => schools),
      language: someOf(({ languages }) => languages),
      citizenship: someOf(({ citizenship }) => [citizenship]),
      pronouns: fc.constantFrom(...PRONOUNS),
    }),
  );

/** What is swapped together stays apart: two people, two countries. */
const FIELDS = [
  ['name', 'payee'],
  ['place', 'elsewhere'],
  ['school'],
  ['language'],
  ['citizenship'],
  ['pronouns'],
] as const;

const swap = fc.record({
  before: person,
  after: person,
  fields: fc.subarray([...FIELDS], { minLength: 1 }),
  contradictions: fc.subarray(['payee', 'elsewhere'] as const),
  said: fc.uniqueArray(fc.constantFrom(...lines), { minLength: 0, maxLength: 4 }),
  role: fc.constantFrom<PageRole>('profile', 'application', 'chat', 'bid-or-message', 'code-host', 'listing'),
  profile: fc.constantFrom(...PROFILES),
});

/** Contradictions stay contradictions, whoever the people and whichever the countries are. */
type Contradiction = 'payee' | 'elsewhere';

function profileOf(
  who: Omit<Person, Contradiction> & Partial<Person>,
  said: readonly string[],
  role: PageRole,
  contradictions: readonly Contradiction[] = [],
): Subject {
  const { name, school, place, language, citizenship, pronouns } = who;
  const texts = [
    `${name}${pronouns === '' ? '' : ` (${pronouns})`}`,
    `Location: ${place}`,
    `My name is ${name} and I live in ${place}. I grew up speaking ${language}.`,
    `Education: ${school}, computer science`,
    `I studied at ${school} and I am a citizen: ${citizenship}.`,
    `Languages: ${language}`,
    `Citizenship: ${citizenship}`,
    ...(contradictions.includes('payee') ? [`Account holder: ${who.payee}`] : []),
    ...(contradictions.includes('elsewhere') ? [`Country of residence: ${who.elsewhere}`] : []),
    ...said,
    `Kind regards, ${name}`,
  ];
  return {
    id: 1,
    role,
    passages: texts.map((text, id) => ({ id, text, voice: 'unknown' })),
    facts: {
      names: [
        { from: 'heading', text: name },
        { from: 'document', text: name },
      ],
    },
  };
}

function areApart({ name, payee }: Person): boolean {
  return world.compareNames?.(name, payee) === undefined;
}

/** Everything the engine says, without the page's words. */
function seen(subject: Subject, profile: ProductProfileId): unknown {
  const [observation] = observe([subject], ruleBook, { ...everything, profile }, world);
  return {
    shown: observation?.shown,
    sightings: observation?.sightings.map(({ rule, strength, places }) => [rule, strength, places.length]),
  };
}

describe('who somebody is never changes what is seen', () => {
  test.for(SEEDS)(
    `seed %i: ${SWAPS / SEEDS.length} swaps of name, school, place, language, citizenship and pronouns`,
    { timeout: 120_000 },
    (seed) => {
      let withSightings = 0;
      fc.assert(
        fc.property(swap, ({ before, after, fields, contradictions, said, role, profile }) => {
          const swapped = { ...before, ...Object.fromEntries(fields.flat().map((field) => [field, after[field]])) };
          // Whether two names may be one person's is the matcher's to say; where it says otherwise, other things were seen.
          fc.pre(areApart(before) === areApart(swapped));
          const first = seen(profileOf(before, said, role, contradictions), profile);
          expect(seen(profileOf(swapped, said, role, contradictions), profile)).toEqual(first);
          if (JSON.stringify(first).includes('"sightings":[[')) withSightings += 1;
        }),
        { seed, numRuns: SWAPS / SEEDS.length },
      );
      // A test in which nothing fires proves nothing.
      expect(withSightings).toBeGreaterThan(100);
    },
  );

  test.for(ORIGINS)(
    '$label: a plain profile shows nothing and holds no sighting',
    ({ names, schools, places, languages, citizenship }) => {
      for (const name of names) {
        const [school = '', place = '', language = ''] = [schools[0], places[0], languages[0]];
        const plain = profileOf({ name, school, place, language, citizenship, pronouns: '' }, [], 'profile');
        expect(seen(plain, 'marketplace')).toEqual({ shown: [], sightings: [] });
      }
    },
  );
});
