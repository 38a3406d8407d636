import { describeCommonness } from '../../../src/core/explain/describe-commonness.ts';
import { expect, test } from 'vitest';
import { buildIndex, describeHit, describeParty, screenText } from '../../../src/core/index.ts';
import { FIVE_PARTIES } from '../five-parties.ts';

const index = buildIndex([FIVE_PARTIES]);
const viewOf = (text: string): ReturnType<typeof describeHit> =>
  screenText(text, index).map((hit) => describeHit(hit, index))[0];

test('a card says why, what agrees and what is unknown', () => {
  expect(viewOf('Во Владивостоке работал Ким Сан Ман из КНДР.')).toMatchObject({
    headline: 'Possible name match',
    seen: 'Ким Сан Ман',
    listedAs: { text: 'Kim Sang Man', dir: 'ltr' },
    kind: 'person',
    list: 'OFAC SDN',
    programs: ['DPRK4'],
    listedOn: '23 May 2023',
    why: [
      { seen: 'Ким', listed: 'Kim', sign: '≈' },
      { seen: 'Сан', listed: 'Sang', sign: '≈', words: 'Korean name in Russian spelling' },
      { seen: 'Ман', listed: 'Man', sign: '≈' },
    ],
    agrees: ['Place: “КНДР” here; listed: North Korea'],
    differs: [],
    unknown: ['Birth date', 'Nationality', 'Document numbers'],
    caution: 'Similar or equal to a listed name. This alone does not identify a person.',
  });
});

function whyOf(text: string): readonly string[] {
  return (viewOf(text)?.why ?? []).map(({ seen, sign, listed, words }) =>
    [seen, sign, listed, words].filter(Boolean).join(' '),
  );
}

test('words that are simply the same take one line', () => {
  expect(whyOf('Chinyong Information Technology Cooperation Company')).toEqual(['every word as listed']);
  expect(whyOf('CHINYONG INFORMATION TECHNOLOGY COOPERATION COMPANY')).toEqual(['every word as listed']);
  expect(whyOf('Sang Man Kim')).toEqual(['every word as listed, in another order']);
  expect(whyOf('Chinyomg Information Technology Cooperation Company')).toEqual([
    'Chinyomg ≈ Chinyong 1 letter differs',
    'Information Technology Cooperation Company = Information Technology Cooperation Company the same words',
  ]);
  expect(whyOf('Chinyong Information Technology Cooperation')).toEqual([
    'Chinyong Information Technology Cooperation = Chinyong Information Technology Cooperation the same words',
    '≠ Company is part of the listed name and does not stand in the text',
  ]);
});

test('how common a family name is, is said with who counted', () => {
  const said = 'about 1 in 5 people in South Korea is called Kim (Statistics Korea, census of 2015)';
  expect(viewOf('Kim Sang Man')?.commonness).toBe(said);
  expect(viewOf('김상만')?.commonness).toBe(said);
  expect(viewOf('Chinyong Information Technology Cooperation Company')).not.toHaveProperty('commonness');
});

test.for([
  ['Wang', 'about 1 in 14 people in China is called Wang (National Bureau of Statistics, census of 2010)'],
  ['RI', 'about 1 in 7 people in South Korea is called Ri (Statistics Korea, census of 2015)'],
  ['Garcia', 'about 1 in 250 people in the United States is called Garcia (Census Bureau, census of 2010)'],
  ['Vondruska', undefined],
] as const)('the family name %s: %s', ([family, said]) => {
  const name = {
    name: `${family} X`,
    kind: 'primary',
    isWeak: false,
    parts: [{ role: 'family', text: family }],
  } as const;
  expect(describeCommonness([name])).toBe(said);
});

test('which alias matched is said when it is not the primary name', () => {
  expect(viewOf('Kim Sangman')?.aliasNote).toBe('strong a.k.a. “Kim Sangman”');
  expect(viewOf('Kim Sang Man')?.aliasNote).toBeUndefined();
});

test('an identifier has words of its own', () => {
  expect(viewOf('0x97b1043abd9e6fc31681635166d430a458d14f9c')).toMatchObject({
    headline: 'Identifier equal',
    why: [{ sign: '=', words: 'ETH: the same characters' }],
    unknown: [],
  });
});

test('signs of hiding are named', () => {
  expect(viewOf('Kіm S\u200bang Man')?.why.map(({ words }) => words)).toEqual(
    expect.arrayContaining([
      'mixes look-alike letters of two alphabets; this can be a way to hide a name',
      'has invisible characters inside; this can be a way to hide a name',
    ]),
  );
});

test('a party is described whole', () => {
  const view = describeParty('ofac:43377', index);
  expect(view).toMatchObject({
    uid: '43377',
    kind: 'person',
    designations: [{ list: 'OFAC SDN', programs: [{ tag: 'DPRK4' }], listedOn: '23 May 2023' }],
    names: [
      { text: 'Kim Sang Man', kind: 'primary name' },
      { text: 'Kim Sangman', kind: 'strong a.k.a.' },
      { text: '김상만', kind: 'original script', script: 'Hangul', lang: 'ko' },
    ],
  });
  expect(view?.facts).toEqual([
    { label: 'Born', values: ['25 Apr 1965'] },
    { label: 'Birth place', values: ['North Pyongan Province, North Korea'] },
    { label: 'Nationality', values: ['Korea, North'] },
    { label: 'Gender', values: ['male'] },
    { label: 'Address', values: ['Russia', 'Korea, North'] },
    { label: 'Passport', values: ['109420132 (Korea, North)', '827220538 (Korea, North)', '563220082 (Korea, North)'] },
  ]);
  expect(view?.wallets).toHaveLength(6);
});

test('links are shown from both ends', () => {
  expect(describeParty('ofac:12210', index)?.links).toEqual([
    { relation: 'Parent of', to: 'ofac:43337', name: 'TECHNICAL RECONNAISSANCE BUREAU', isInverse: false },
  ]);
  expect(describeParty('ofac:43337', index)?.links).toEqual([
    { relation: 'Parent of', to: 'ofac:12210', name: 'RECONNAISSANCE GENERAL BUREAU', isInverse: true },
  ]);
});

test('a party that is no longer listed has no view', () => {
  const [hit] = screenText('Kim Sang Man', index);
  expect(hit && describeHit(hit, buildIndex([]))).toBeUndefined();
  expect(describeParty('ofac:1', index)).toBeUndefined();
});
