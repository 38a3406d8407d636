import { expect, test } from 'vitest';
import { buildIndex, screenName, type NameQuery } from '../../../src/core/index.ts';
import { FIVE_PARTIES } from '../five-parties.ts';

const index = buildIndex([FIVE_PARTIES]);
const first = (query: NameQuery): string =>
  screenName(query, index).map(({ party, band }) => `${party} ${band}`)[0] ?? 'nobody';

test.for([
  ['kim sangman', 'ofac:43377 exact'],
  ['Kim, Sang-man', 'ofac:43377 exact'],
  ['김상만', 'ofac:43377 exact'],
  ['김 상 만', 'ofac:43377 exact'],
  ['Ким Сан Ман', 'ofac:43377 variant'],
  ['金相萬', 'ofac:43377 variant'],
  ['金相万', 'ofac:43377 variant'],
  ['李克强', 'nobody'],
  ['Gim Sang-man', 'ofac:43377 variant'],
  ['Kim Sang Min', 'nobody'],
  ['Kim', 'ofac:43377 context'],
  ['', 'nobody'],
  ['...', 'nobody'],
  ['Jinyong IT Cooperation', 'ofac:43379 exact'],
  ['Chinyong', 'ofac:43379 possible'],
  ['Technical Reconnaissance Bureau', 'ofac:43337 exact'],
  ['Lab 110', 'ofac:43338 possible'],
  ['Lab 111', 'nobody'],
  ['827220538', 'ofac:43377 exact'],
  [' 0x97B1043ABD9E6FC31681635166D430A458D14F9C ', 'ofac:43377 exact'],
] as const)('“%s” finds %s', ([name, expected]) => {
  expect(first({ name })).toBe(expected);
});

test('what is known of the bearer is compared, and never hides an exact name', () => {
  const [hit] = screenName({ name: 'Kim Sang Man', birth: '1980-02-03', nationality: 'KR' }, index);
  expect(hit).toMatchObject({ party: 'ofac:43377', band: 'exact' });
  expect(hit?.evidence.filter(({ kind }) => kind === 'cue')).toEqual([
    { kind: 'cue', agrees: false, about: 'birth-date', seen: '1980-02-03', listed: '1965-04-25' },
    { kind: 'cue', agrees: false, about: 'nationality', seen: 'KR', listed: 'Korea, North' },
  ]);
});

test('a birth year that fits the listed day agrees', () => {
  const [hit] = screenName({ name: 'Kim Sang Man', birth: '1965' }, index);
  expect(hit?.evidence).toContainEqual({
    kind: 'cue',
    agrees: true,
    about: 'birth-date',
    seen: '1965',
    listed: '1965-04-25',
  });
});

test('a listed passport decides, whatever the name', () => {
  expect(first({ name: 'John Smith', identifiers: ['827220538'] })).toBe('ofac:43377 exact');
});

test('says beside each hit what OFAC’s own search would show', () => {
  const [hit] = screenName({ name: 'Kim Sang Man' }, index);
  expect(hit).toMatchObject({ band: 'exact', ofacStyleScore: 1 });
});

test('what OFAC’s own search is sure of stays in sight, below everything else', () => {
  const hits = screenName({ name: 'Sang Man' }, index);
  expect(hits.at(-1)).toMatchObject({ party: 'ofac:43377' });
  expect(hits.every(({ score, band }) => band !== 'context' || score < 0.7)).toBe(true);
});

test('each party comes once, and no more parties than asked for', () => {
  const hits = screenName({ name: 'Kim Sang Man' }, index);
  expect(new Set(hits.map(({ party }) => party)).size).toBe(hits.length);
  expect(screenName({ name: 'Reconnaissance Bureau' }, index, { limit: 1 }).length).toBeLessThanOrEqual(1);
});
