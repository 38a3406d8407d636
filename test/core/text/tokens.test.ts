import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '../../../src/core/text/tokens.ts';

const keys = (text: string): string[] => tokenize(text).map(({ key }) => key);

test.for([
  ['Kim, Sang-man', 'kim sang man'],
  ['RGB의 김상만은', 'rgb 의 김상만은'],
  ['延边银星 Ltd', '延 边 银 星 ltd'],
  ['R&D of J.R. Smith', 'r and d of j r smith'],
  ['110th Research', '110th research'],
  ['😀Kim𠮷Man', 'kim 𠮷 man'],
] as const)('%s has the words %s', ([text, words]) => {
  expect(keys(text).join(' ')).toBe(words);
});

test.for([
  ['Kim Sang', 'space'],
  ['Kim-Sang', 'hyphen'],
  ['Automa-\ntion', 'hyphen'],
  ['Kim, Sang', 'comma'],
  ['J. Kim', 'dot'],
  ['Co. Ltd', 'dot'],
  ['Kim. Sang', 'break'],
  ['ООО «Алис»', 'quote'],
  ['Kim (Sang', 'break'],
  ['Kim / Sang', 'slash'],
  ['Kim — Sang', 'dash'],
  ['Kim • Sang', 'break'],
] as const)('%s is parted by: %s', ([text, gap]) => {
  expect(tokenize(text)[1]?.gap).toBe(gap);
});

test.for([
  ['see https://example.org/kim now', 'https example org kim'],
  ['mail kim@example.org now', 'kim example org'],
  ['open /etc/kim/man now', 'etc kim man'],
  ['call kim_sang_man() now', 'kim sang man'],
  ['set a=kim now', 'a kim'],
  ['the Kim/Sang pair of Co.Ltd', ''],
] as const)('%s has the words of machines: %s', ([text, words]) => {
  expect(
    tokenize(text)
      .filter(({ isCode }) => isCode)
      .map(({ key }) => key)
      .join(' '),
  ).toBe(words);
});

test('look-alikes are read as what they look like, but only in words that mix alphabets', () => {
  expect(tokenize('Kіm сосна OOО Oбщество').map(({ key, isMixedScript }) => [key, isMixedScript ?? false])).toEqual([
    ['kim', true],
    ['сосна', false],
    ['ooo', true],
    ['общество', true],
  ]);
});

test('a token slices back to what the reader sees, and tokens stand in the order of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let last = 0;
      for (const { start, end, key } of tokenize(text)) {
        // One character may hold two words (`℀`): they share its place.
        expect(start).toBeGreaterThanOrEqual(last === start + 1 ? start : last);
        expect(end).toBeGreaterThan(start);
        // A word read by itself is the same word: its place in the text is really where it stands.
        expect(
          key === 'and' ||
            tokenize(text.slice(start, end))
              .map((token) => token.key)
              .join('')
              .includes(key),
        ).toBe(true);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});
