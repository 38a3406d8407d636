import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldToText } from '../../../src/core/text/fold.ts';
import { lettersOf } from '../../../src/core/text/letters-of.ts';
import { scriptOf, type Script } from '../../../src/core/text/script.ts';
import { lettersApart, setOfLetters } from '../../../src/core/text/letter-set.ts';
import { measureSounding } from '../../../src/core/text/sound-out.ts';
import { leastSounding, outlineSounds } from '../../../src/core/text/sound-outline.ts';
import { leastSpelling, measureSpelling } from '../../../src/core/text/spelling-distance.ts';

/** The price per letter; 1 where the words have nothing in common. */
function priceOf(written: string, latin: string): number {
  const word = foldToText(written);
  const script = scriptOf(word.codePointAt(0) ?? 0);
  const letters = lettersOf(word, script);
  const longer = Math.max(letters.length, latin.length);
  return (measureSounding(letters, script, latin, longer) ?? longer) / longer;
}

test.for([
  ['김', 'kim'],
  ['오바마', 'obama'],
  ['버락', 'barack'],
  ['베르나르', 'bernard'],
  ['Щербаков', 'shcherbakov'],
  ['Юрий', 'yury'],
  ['Евгений', 'yevgeniy'],
  ['Ніколаєнко', 'nikolaienko'],
  ['صدام', 'saddam'],
  ['حسين', 'hussein'],
  ['القذافي', 'alqaddafi'],
  ['نتنياهو', 'netanyahu'],
  ['מיכאל', 'michael'],
  ['כהן', 'cohen'],
  ['すずき', 'suzuki'],
  ['シュワルツ', 'schwartz'],
  ['Τσίπρας', 'tsipras'],
  ['Παπανδρέου', 'papandreou'],
  ['Հովհաննիսյան', 'hovhannisyan'],
  ['შევარდნაძე', 'shevardnadze'],
] as const)('%s is a spelling of %s', ([written, latin]) => {
  expect(priceOf(written, latin)).toBeLessThanOrEqual(0.13);
});

test.for([
  ['김', 'park'],
  ['오바마', 'osaka'],
  ['Иванов', 'petrov'],
  ['حسين', 'mahmoud'],
  ['כהן', 'levi'],
  ['すずき', 'tanaka'],
  ['Τσίπρας', 'mitsotakis'],
] as const)('%s is no spelling of %s', ([written, latin]) => {
  expect(priceOf(written, latin)).toBeGreaterThan(0.3);
});

test('a price is never negative, and a bound only hides what costs more', () => {
  const scripts: readonly Script[] = ['Hang', 'Kana', 'Cyrl', 'Hebr', 'Arab', 'Grek', 'Armn', 'Geor'];
  const words = fc.constantFrom('김상만', 'ガンダム', 'виталий', 'מיכאל', 'حسين', 'τσιπρας', 'հայկ', 'შევა');
  const latin = fc.stringMatching(/^[a-z]{0,12}$/);
  fc.assert(
    fc.property(
      words,
      fc.constantFrom(...scripts),
      latin,
      fc.double({ min: 0, max: 12, noNaN: true }),
      (word, script, other, bound) => {
        const whole = measureSounding(lettersOf(word, script), script, other, 60) ?? -1;
        const bounded = measureSounding(lettersOf(word, script), script, other, bound);
        expect(whole).toBeGreaterThanOrEqual(0);
        expect(bounded).toBe(whole <= bound ? whole : undefined);
      },
    ),
  );
});

test('the least that a word sounds apart is never more than what it does, and an outline changes nothing', () => {
  const scripts: readonly Script[] = ['Hang', 'Kana', 'Cyrl', 'Hebr', 'Arab', 'Grek', 'Armn', 'Geor', 'Latn'];
  const words = fc.oneof(
    fc.constantFrom('김상만', 'ガンダム', 'виталий', 'щербаков', 'מיכאל', 'حسين', 'خليفة', 'τσιπρας', 'հայկ', 'შევა'),
    fc.stringMatching(/^[a-z]{1,9}$/),
  );
  const latin = fc.stringMatching(/^[a-hk-y]{0,10}$/);
  fc.assert(
    fc.property(words, fc.constantFrom(...scripts), latin, (word, script, other) => {
      const letters = lettersOf(word, script);
      const outline = outlineSounds(letters, script);
      const whole = measureSounding(letters, script, other, 60) ?? Infinity;
      expect(outline && leastSounding(outline, setOfLetters(other))).toBeLessThanOrEqual(whole + 1e-9);
      expect(measureSounding(letters, script, other, 60, outline)).toBe(whole);
    }),
    { numRuns: 1000 },
  );
});

test('the least that two words are apart in letters is never more than what they are', () => {
  const word = fc.stringMatching(/^[abchkos013]{1,9}$/);
  fc.assert(
    fc.property(word, word, (a, b) => {
      const apart = lettersApart(setOfLetters(a), setOfLetters(b));
      const cost = measureSpelling(a, b, 60)?.cost ?? Infinity;
      expect(apart === 0 ? 0 : leastSpelling(apart)).toBeLessThanOrEqual(cost + 1e-9);
    }),
    { numRuns: 1000 },
  );
});
