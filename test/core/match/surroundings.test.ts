import { describe, expect, test } from 'vitest';
import { buildIndex, describeHit, screenText, type HitView } from '../../../src/core/index.ts';
import { readDate } from '../../../src/core/text/read-date.ts';
import { readCases } from '../../read-cases.ts';
import { FIVE_PARTIES } from '../five-parties.ts';

const index = buildIndex([FIVE_PARTIES]);

function viewOf(text: string): HitView | undefined {
  return screenText(text, index)
    .filter(({ alias }) => alias >= 0)
    .map((hit) => describeHit(hit, index))[0];
}

describe('what stands beside a name is said with its words', () => {
  test.for(readCases('surroundings'))('$text → $says ($note)', ({ text = '', says = '', band = '' }) => {
    const view = viewOf(text);
    const said = [
      ...(view?.agrees.map((line) => `agrees ${line}`) ?? []),
      ...(view?.differs.map((line) => `differs ${line}`) ?? []),
    ];
    expect([view?.band, said.toSorted()]).toEqual([
      band,
      says
        .split(' | ')
        .filter((line) => line !== '')
        .toSorted(),
    ]);
  });
});

test('every piece says where it stands', () => {
  for (const { text = '' } of readCases('surroundings')) {
    for (const piece of screenText(text, index).flatMap(({ evidence }) => evidence)) {
      if (piece.kind !== 'cue' || !piece.at) continue;
      expect(text.slice(piece.at.start, piece.at.end).trim()).toBe(piece.seen);
    }
  }
});

test('what differs stands in the headline, and an exact name is shown all the same', () => {
  expect(viewOf('Kim Sang Man (born 1980)')).toMatchObject({
    band: 'exact',
    headline: 'Same name, birth date differs',
  });
  expect(viewOf('Mrs Kim Sang Man, a Canadian citizen, born 1980')?.headline).toBe(
    'Same name, birth date, nationality and form of address differ',
  );
  expect(viewOf('Kim Sang Man')?.headline).toBe('Whole name equal');
});

describe('what millions share lifts no weak name', () => {
  const [kim] = FIVE_PARTIES.parties.filter(({ uid }) => uid === '43377');
  const weakly = kim && { ...kim, names: kim.names.map((name) => ({ ...name, isWeak: true })) };
  const weakIndex = buildIndex([{ ...FIVE_PARTIES, parties: weakly ? [weakly] : [] }]);

  test.for([
    ['Kim Sang Man', 'context'],
    ['Kim Sang Man, a North Korean national', 'context'],
    ['북한 국적의 김상만', 'context'],
    ['Kim Sang Man (58)', 'context'],
    ['Mr Kim Sang Man', 'context'],
    ['Kim Sang Man (born 25 April 1965)', 'possible'],
    ['Kim Sang Man of Pyongyang', 'possible'],
    ['Kim Sang Man, passport 109420132', 'possible'],
  ] as const)('%s → %s', ([text, band]) => {
    expect(screenText(text, weakIndex).find(({ alias }) => alias >= 0)?.band).toBe(band);
  });
});

test('a date belongs to the nearest name before it', () => {
  const hits = screenText(
    'Kim Sang Man works for Chinyong Information Technology Cooperation Company. Born 1980.',
    index,
  );
  expect(
    hits.flatMap(({ evidence }) => evidence).filter((piece) => piece.kind === 'cue' && piece.about === 'birth-date'),
  ).toEqual([]);
});

test.for([
  ['1965-04-25', '1965-04-25'],
  ['25/04/1965', '1965-04-25'],
  ['04/25/1965', '1965-04-25'],
  ['04/05/1965', '1965'],
  ['31 Feb', undefined],
  ['1965', '1965'],
  ['19651', undefined],
  ['0965', undefined],
  ['Apr. 1965', '1965-04'],
  ['99 April 1965', undefined],
] as const)('%s is read as %s', ([text, date]) => {
  expect(readDate(text, 0)?.date).toBe(date);
});
