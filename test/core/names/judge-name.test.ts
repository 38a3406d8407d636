import { expect, test } from 'vitest';
import { judgeName } from '../../../src/core/names/judge-name.ts';
import { wordsOf } from '../../../src/core/text/tokens.ts';

const judge = (name: string, isPerson: boolean): string =>
  judgeName({ words: wordsOf(name), isPerson, isWeak: false, hasRequiredForm: false }).join(' ');

test.for([
  ['Kim Sang Man', true, '', 'three Korean syllables, two of them English words'],
  ['Kim Chol', true, 'short', 'two short words that thousands bear'],
  ['Vitaliy Andreyev', true, '', 'two long words'],
  ['Zorro', true, 'one-word', 'a nickname'],
  ['김상만', true, '', 'a full Korean name'],
  ['황철', true, 'short', 'two syllables'],
  ['기술정찰국', false, '', 'five syllables'],
  ['延边银星', false, '', 'four characters'],
  ['Pyongyang University of Automation', false, '', 'a place and two dictionary words'],
  ['University of Automation', false, 'dictionary-words', 'dictionary words'],
  ['Technical Reconnaissance Bureau', false, 'dictionary-words', 'dictionary words'],
  ['Lab 110', false, 'dictionary-words', 'a word and a number'],
  ['Red Dot', false, 'dictionary-words', 'dictionary words'],
  ['Bluenoroff', false, 'one-word', 'a word of its own, but one'],
  ['Volasys Silver Star', false, '', 'one telling word'],
  ['3rd Department Signal Intelligence', false, '', 'four words in a row are no chance'],
] as const)('%s: “%s” (%s)', ([name, isPerson, reasons]) => {
  expect(judge(name, isPerson)).toBe(reasons);
});

test('what the publisher calls weak stays weak', () => {
  expect(judgeName({ words: ['velvet', 'chollima'], isPerson: false, isWeak: true, hasRequiredForm: false })).toEqual([
    'publisher',
  ]);
});

test('one word is enough where a legal form must stand beside it', () => {
  expect(judgeName({ words: ['alis'], isPerson: false, isWeak: false, hasRequiredForm: true })).toEqual([]);
});
