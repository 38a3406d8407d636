import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ofacStyleScore } from '../../../src/core/index.ts';

test.for([
  ['VLADIMIR PUTIN', 'PUTIN, Vladimir Vladimirovich', 100, 'what only the list has costs nothing'],
  ['PUTIN', 'PUTINA, Maria', 97, 'one word is compared with the nearest'],
  ['VLADIMIR PUTIN', 'VLADIMIROVKA ADVANCED WEAPONS AND RESEARCH COMPLEX', 82, 'a common beginning carries the whole'],
  ['GEORGE BUSH', 'AL HASAWANI, George', 50, 'less than half alike is nothing'],
  ['KIM JONG UN', 'KIM, Jong Sik', 100, 'two letters are not asked for'],
  ['Z', 'ALBARRAQ Z', 100, 'but for want of others'],
  ["O'BRIEN", "O'BRIEN, Christopher", 100, 'an apostrophe is no end of a word'],
] as const)('%s ~ %s is about %i: %s', ([query, listed, published]) => {
  expect(Math.abs(ofacStyleScore(query, listed) * 100 - published)).toBeLessThanOrEqual(2);
});

test('lies between 0 and 1, and is 1 for a name itself', () => {
  const name = fc.string({ unit: 'grapheme', maxLength: 40 });
  fc.assert(
    fc.property(name, name, (query, listed) => {
      const score = ofacStyleScore(query, listed);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(ofacStyleScore(`a${query}`, `a${query}`)).toBe(1);
    }),
  );
});

test('a name of ten thousand letters or words is answered', () => {
  expect(ofacStyleScore('a'.repeat(10_000), 'a'.repeat(9_000))).toBeGreaterThan(0.9);
  expect(ofacStyleScore('Kim Sang Man', 'kim '.repeat(10_000))).toBeGreaterThan(0);
});
