import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildIndex, compareNames, screenName, type ListedParty, type PartyKind } from '../../../src/core/index.ts';
import { compareOfacStyle, reachesOfacStyle, readOfacStyle } from '../../../src/core/match/ofac-style-score.ts';
import { FIVE_PARTIES } from '../five-parties.ts';

const [template] = FIVE_PARTIES.parties;

const PEOPLE = [
  'Kim Sang Man',
  'Kim Sang Min',
  'Pak Chin Hyok',
  'Mohammed Hussein al-Tikriti',
  'Muhammad Husayn Tikriti',
  'Abdul Rahman Yasin',
  'Sergei Ivanovich Petrov',
  'Сергей Петров',
  'Sergiy Petrenko',
  'Viktor Anatolyevich Vekselberg',
  'María José García López',
  'Jose Garcia',
  '김상만',
  'محمد حسين',
  'Jean-Claude van Damme',
  'J. C. Damme',
];
const BODIES = [
  'Chinyong Information Technology Cooperation Company',
  'Jinyong IT',
  'Bank of China (Singapore)',
  'Bank of China (Hong Kong)',
  'Almaz-Antey Corporation',
  'OOO Almaz Antey',
  'Fishing Fleet of the North Sea Ltd',
  'Third Research Bureau',
  'Severnaya Verf Shipyard JSC',
];

function makeParty(name: string, kind: PartyKind): ListedParty {
  if (!template) throw new Error('the fixture list has no party');
  return {
    ...template,
    id: `test:${name}`,
    uid: name,
    kind,
    names: [{ name, kind: 'primary', isWeak: false, parts: [], ...(/[a-z]/i.test(name) ? {} : { script: 'Zzzz' }) }],
  };
}

const index = buildIndex([
  {
    ...FIVE_PARTIES,
    parties: [
      ...PEOPLE.map((name) => makeParty(name, 'person')),
      ...BODIES.map((name) => makeParty(name, 'organisation')),
    ],
  },
]);

/** A listed name as people type it: in capitals, turned, with a slip, with a word less. */
const typed = fc
  .tuple(
    fc.constantFrom(...PEOPLE, ...BODIES),
    fc.nat(40),
    fc.stringMatching(/^[a-z]$/),
    fc.constantFrom(0, 1, 2, 3, 4),
  )
  .map(([name, place, letter, how]) => {
    const at = place % name.length;
    const words = name.split(' ');
    if (how === 0) return name.slice(0, at) + letter + name.slice(at + 1);
    if (how === 1) return name.slice(0, at) + name.slice(at + 1);
    if (how === 2) return [words.at(-1), ...words.slice(0, -1)].join(' ');
    return how === 3
      ? name.toUpperCase()
      : words.filter((_, word) => words.length < 3 || word !== at % words.length).join(' ');
  });

test('whatever a comparison with every name takes for the same name is found', () => {
  fc.assert(
    fc.property(typed, (name) => {
      const found = new Set(screenName({ name }, index, { limit: 100 }).map(({ party }) => party));
      const same = (listed: string, schema: 'Person' | 'Organization'): boolean =>
        compareNames(name, listed, schema).score >= 0.8;
      const missed = [
        ...PEOPLE.filter((listed) => same(listed, 'Person')),
        ...BODIES.filter((listed) => same(listed, 'Organization')),
      ].filter((listed) => !found.has(`test:${listed}`));
      expect({ name, missed }).toEqual({ name, missed: [] });
    }),
    { numRuns: 500 },
  );
});

test('asking whether the OFAC-style score reaches a height gives what the score says', () => {
  const name = fc
    .array(fc.stringMatching(/^[a-d]{1,6}$/), { minLength: 1, maxLength: 4 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(name, name, fc.double({ min: 0, max: 1, noNaN: true }), (query, listed, least) => {
      const [asked, other] = [readOfacStyle(query), readOfacStyle(listed)];
      expect(reachesOfacStyle(asked, other, least)).toBe(compareOfacStyle(asked, other) >= least);
    }),
    { numRuns: 1000 },
  );
});
