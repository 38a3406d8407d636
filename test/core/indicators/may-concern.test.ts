import { expect, test } from 'vitest';
import { mayConcern } from '../../../src/core/index.ts';
import { readCases } from '../../read-cases.ts';
import { ruleBook } from './rule-book.ts';

const byWords = new Set(
  ruleBook.data.rules.filter(({ looks }) => looks.some(({ kind }) => kind === 'words')).map(({ id }) => id),
);
const seen = readCases('observations').filter(
  ({ rule = '', expected, text = '', facts = '' }) =>
    byWords.has(rule) && expected === 'yes' && facts === '' && !text.includes('{'),
);

test('no text that a rule sees by its words is passed over', () => {
  expect(seen.length).toBeGreaterThan(200);
  expect(seen.filter(({ text = '' }) => !mayConcern(text, ruleBook)).map(({ text }) => text)).toEqual([]);
});

test.for([
  'Payee: Jane Roe',
  'Account holder',
  'Shipping address: 1 Main Street',
  'Current location: Lisbon',
  '예금주: 홍길동',
])('a label whose values are compared concerns: %s', (text) => {
  expect(mayConcern(text, ruleBook)).toBe(true);
});

test.for([
  'The weather was fine, and the account of the journey filled three pages.',
  'Add the file to your site and open it.',
  '오늘은 날씨가 좋다.',
])('ordinary text does not: %s', (text) => {
  expect(mayConcern(text, ruleBook)).toBe(false);
});
