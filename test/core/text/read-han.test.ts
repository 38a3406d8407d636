import { expect, test } from 'vitest';
import { inTraditionalHan, readMandarin, readSinoKorean } from '../../../src/core/text/read-han.ts';

test.for([
  ['毛泽东', 'mao ze dong'],
  ['毛澤東', 'mao ze dong'],
  ['孟晚舟', 'meng wan zhou'],
  ['单田芳', 'shan tian fang'],
  ['吕布', 'lv bu'],
] as const)('%s is read %s in Mandarin', ([name, reading]) => {
  expect(readMandarin(name).map((syllables) => syllables.join(' '))).toContain(reading);
});

test.for([
  ['金相萬', '김상만'],
  ['金相万', '김상만'],
  ['李英鎬', '이영호'],
  ['李英鎬', '리영호'],
  ['朴正熙', '박정희'],
] as const)('%s is read %s in Korea', ([name, reading]) => {
  expect(readSinoKorean(name)).toContain(reading);
});

test.for([
  ['习近平', '習近平'],
  ['金相万', '金相萬'],
  ['毛澤東', '毛澤東'],
  ['Kim', 'Kim'],
] as const)('%s is written %s in traditional characters', ([name, written]) => {
  expect(inTraditionalHan(name)).toBe(written);
});

test('what is not in the table has no reading, and a long name not many', () => {
  expect(readMandarin('Kim')).toEqual([]);
  expect(readMandarin('')).toEqual([]);
  expect(readMandarin('长乐行参差'.repeat(20)).length).toBeLessThanOrEqual(16);
});
