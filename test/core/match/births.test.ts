import { expect, test } from 'vitest';
import { buildIndex, screenText } from '../../../src/core/index.ts';
import { readDate } from '../../../src/core/text/read-date.ts';
import { FIVE_PARTIES } from '../five-parties.ts';

const index = buildIndex([FIVE_PARTIES]);

/** What the first hit says about its birth date: `agrees 1965-04-25`, or nothing. */
function birthCue(text: string): string {
  const [hit] = screenText(text, index);
  return (hit?.evidence ?? [])
    .flatMap((piece) =>
      piece.kind === 'cue' && piece.about === 'birth-date'
        ? [`${piece.agrees ? 'agrees' : 'differs'} ${piece.seen}`]
        : [],
    )
    .join();
}

test.for([
  ['Kim Sang Man (born 25 April 1965) runs a company.', 'agrees 1965-04-25'],
  ['Kim Sang Man, DOB: 1965-04-25', 'agrees 1965-04-25'],
  ['Kim Sang Man was born on April 25th, 1965.', 'agrees 1965-04-25'],
  ['Kim Sang Man, b. 1965, of Vladivostok', 'agrees 1965'],
  ['Kim Sang Man (born 3 May 1980) teaches the violin.', 'differs 1980-05-03'],
  ['김상만(1965년생)은 대표다.', 'agrees 1965'],
  ['김상만, 생년월일 1980년 5월 3일', 'differs 1980-05-03'],
  ['Ким Сан Ман (родился 25 апреля 1965 года)', 'agrees 1965-04-25'],
  ['Ким Сан Ман, 1980 г.р.', 'differs 1980'],
  ['Date of birth 25.04.1965, name Kim Sang Man', 'agrees 1965-04-25'],
  ['Kim Sang Man came on 3 May 1980.', ''],
  ['Kim Sang Man met John Smith.', ''],
] as const)('%s → %s', ([text, cue]) => {
  expect(birthCue(text)).toBe(cue);
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

test('a birth date that differs hides nothing', () => {
  expect(screenText('Kim Sang Man (born 1980)', index)).toMatchObject([{ band: 'exact' }]);
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
  expect(readDate(text, 0)).toBe(date);
});
