import { expect, test } from 'vitest';
import { withoutKoreanEndings } from '../../../src/core/text/korean-endings.ts';
import { koreanInRussian } from '../../../src/core/text/korean-in-russian.ts';
import { mayBeSameSyllable, readKoreanShapes } from '../../../src/core/text/korean-shapes.ts';

/** Whether two words may be the same Korean word in some reading of each. */
function agree(a: string, b: string): boolean {
  return readKoreanShapes(a).some((one) =>
    readKoreanShapes(b).some(
      (other) =>
        one.length === other.length && one.every((shape, at) => mayBeSameSyllable(shape, other[at] ?? shape, at === 0)),
    ),
  );
}

test.for([
  ['상만', 'sangman', true, 'Revised and DPRK'],
  ['상만', 'sangmin', false, 'another vowel'],
  ['진영', 'chinyong', true, 'McCune–Reischauer'],
  ['진영', 'jinyeong', true, 'Revised'],
  ['진영', 'jinyoung', true, 'the press'],
  ['김', 'gim', true, 'Revised surname'],
  ['리', 'lee', true, 'the South drops the ㄹ'],
  ['이', 'ri', true, 'the North keeps it'],
  ['박', 'park', true, 'a spelling that no system gives'],
  ['희', 'hee', true, 'passports write hee for hui'],
  ['jong', 'jeong', true, 'ㅓ in two systems'],
  ['jong', 'jang', false, 'ㅓ is not ㅏ'],
  ['smith', 'smith', false, 'not Korean at all'],
] as const)('%s and %s: %s (%s)', ([a, b, same]) => {
  expect(agree(a, b)).toBe(same);
});

test.for([
  ['sang', 'сан'],
  ['kim', 'ким'],
  ['chol', 'чоль'],
  ['hyok', 'хек'],
  ['sangman', 'санман'],
] as const)('Russian writes %s as %s', ([latin, russian]) => {
  expect(koreanInRussian(latin)).toContain(russian);
});

test.for([
  ['김상만은', '김상만'],
  ['김상만씨에게', '김상만'],
  ['김상만이라는', '김상만'],
  ['진영정보기술개발협조회사가', '진영정보기술개발협조회사'],
] as const)('%s may be %s with an ending', ([word, stem]) => {
  expect(withoutKoreanEndings(word)).toContain(stem);
});
