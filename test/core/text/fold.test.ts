import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../src/core/text/fold.ts';

test.for([
  ['Kím', 'kim', 'marks are dropped'],
  ['Ki\u0301m', 'kim', 'marks that stand on their own too'],
  ['ＫＩＭ', 'kim', 'full-width letters are ordinary letters'],
  ['𝐊𝐢𝐦 Ⓚⓘⓜ', 'kim kim', 'mathematical and circled letters too'],
  ["Ch'o'l O’Brien Qur`an", 'chol obrien quran', 'apostrophes are not letters'],
  ['Kim\u00a0Sang\u3000Man\n', 'kim sang man ', 'every space is a blank'],
  ['Sang‐man Sang‑man Sang–man', 'sang-man sang-man sang-man', 'dashes that join are hyphens'],
  ['Sang—man', 'sang—man', 'the long dash is not one of them'],
  ['K\u200bi\u00adm\u202e', 'kim', 'invisible characters are dropped'],
  ['Straße Łódź Ærø Đặng', 'strasse lodz aero dang', 'letters without decomposition'],
  ['İstanbul ISPARTA ısı', 'istanbul isparta isi', 'Turkish i with and without its dot'],
  ['Ёлка Йод И\u0306од', 'елка йод йод', 'ё is е; й is a letter, composed or not'],
  ['김상만'.normalize('NFD'), '김상만', 'Hangul in single jamo is composed'],
  ['か\u3099', 'が', 'voiced kana are letters of their own'],
  ['مُحَمَّد', 'محمد', 'Arabic vowel signs are dropped'],
  ['۱۲۳ ４５６', '123 456', 'digits of every script'],
  ['ﬁnance ㎏ ⅣⅡ', 'finance kg ivii', 'ligatures and compatibility signs'],
  ['“Kim” «Kim» 「Kim」', '"kim" "kim" "kim"', 'quotation marks are one sign'],
] as const)('%s → %s: %s', ([written, folded]) => {
  expect(fold(written).text).toBe(folded);
});

/** Text with what makes folding hard: marks, jamo, joiners, direction marks, surrogates with and without their halves. */
const hardText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.constantFrom(
        '\u0301',
        '\u0306',
        'и',
        '\u1100',
        '\u1161',
        '\u11a8',
        '가',
        '\u200b',
        '\u00ad',
        '\u202b',
        '\ud835',
        '\udc00',
        'ﷺ',
        'か',
        '\u3099',
        "'",
        'İ',
        '-',
      ),
    ),
    { maxLength: 20 },
  )
  .map((pieces) => pieces.join(''));

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(hardText, (text) => {
      const once = fold(text).text;
      expect(fold(once).text).toBe(once);
    }),
    { numRuns: 2000 },
  );
});

test('every folded unit knows its place, and places never go back', () => {
  fc.assert(
    fc.property(hardText, (text) => {
      const { text: folded, starts, ends } = fold(text);
      expect(starts).toHaveLength(folded.length);
      expect(ends).toHaveLength(folded.length);
      for (let at = 0; at < folded.length; at += 1) {
        const [start, end] = [starts[at] ?? -1, ends[at] ?? -1];
        expect(start).toBeGreaterThanOrEqual(at === 0 ? 0 : (starts[at - 1] ?? 0));
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

test('notes what was invisible, but not soft hyphens', () => {
  expect(fold('K\u200bim S\u00adang \u202bMan').hidden).toEqual([1, 11]);
});
