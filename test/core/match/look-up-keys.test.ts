import fc from 'fast-check';
import { expect, test } from 'vitest';
import { koreanNameKeys } from '../../../src/core/match/korean-name-keys.ts';
import { soundKeys } from '../../../src/core/match/sound-keys.ts';
import { keysOfWord } from '../../../src/core/match/word-keys.ts';
import { foldToText } from '../../../src/core/text/fold.ts';
import { readKoreanShapes } from '../../../src/core/text/korean-shapes.ts';
import { latinise } from '../../../src/core/text/latinise.ts';
import { scriptOf } from '../../../src/core/text/script.ts';

test('a word and the same with one slip share a key', () => {
  const word = fc.stringMatching(/^[a-z]{4,14}$/);
  const letter = fc.stringMatching(/^[a-z]$/);
  fc.assert(
    fc.property(
      word,
      fc.nat(13),
      letter,
      fc.constantFrom(0, 1),
      fc.constantFrom('', 'more'),
      (own, place, other, cut, how) => {
        const at = place % own.length;
        const slip = own.slice(0, at) + (how === 'more' || cut === 0 ? other : '') + own.slice(at + cut);
        expect(keysOfWord(own).some((key) => keysOfWord(slip).includes(key))).toBe(true);
      },
    ),
  );
});

test.for([
  ['barack', 'ברק'],
  ['obama', 'אובמה'],
  ['john', "ג'ון"],
  ['hussein', 'حسين'],
  ['muhammad', 'محمد'],
  ['jackson', '잭슨'],
  ['roberts', '로버츠'],
  ['djokovic', 'ジョコビッチ'],
  ['tsipras', 'Τσίπρας'],
  ['shevardnadze', 'შევარდნაძე'],
  ['hovhannisyan', 'Հովհաննիսյան'],
] as const)('%s and %s share a key of sound', ([latin, written]) => {
  const word = foldToText(written);
  const others = soundKeys(latinise(word, scriptOf(word.codePointAt(0) ?? 0)) ?? '', false);
  expect(soundKeys(latin, true).filter((key) => others.includes(key))).not.toEqual([]);
});

test.for([
  ['김상만', 'kim sang man'],
  ['김상만', 'sangman gim'],
  ['박진혁', 'pak chin hyok'],
  ['이영호', 'ri yong ho'],
  ['오지은', 'oh ji eun'],
] as const)('%s and %s share a key of Korean names', ([hangul, latin]) => {
  const others = koreanNameKeys(latin.split(' '), readKoreanShapes);
  expect(koreanNameKeys([hangul], readKoreanShapes).filter((key) => others.includes(key))).not.toEqual([]);
});

test('one other vowel or end is mostly another key', () => {
  const [own, others] = [
    ['kim', 'sang', 'man'],
    ['kim', 'sang', 'min'],
  ].map((words) => koreanNameKeys(words, readKoreanShapes));
  expect(own?.filter((key) => others?.includes(key))).toEqual([]);
});
