import { expect, test } from 'vitest';
import { buildIndex, screenText } from '../../../src/core/index.ts';
import { readCases } from '../../read-cases.ts';
import { FIVE_PARTIES } from '../five-parties.ts';

const index = buildIndex([FIVE_PARTIES]);

test.for(readCases('page'))('$note: $text', ({ text = '', expected }) => {
  const marked = screenText(text, index)
    .filter(({ band }) => band !== 'context')
    .map((hit) => `${hit.text} -> ${hit.party.replace('ofac:', '')}`);
  expect(marked.join(' | ')).toBe(expected);
});
