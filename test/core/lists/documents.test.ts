import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FEED_FORMATS } from '../../../src/core/index.ts';
import { OWN_COLUMNS } from '../../../src/core/lists/own/own-columns.ts';

/** The words in the first column of the tables of a document. */
function firstColumn(name: string): readonly string[] {
  const text = readFileSync(join(import.meta.dirname, '../../../docs', name), 'utf8');
  return Array.from(text.matchAll(/^\| `([^`]+)` \|/gm), ([, word = '']) => word);
}

test('the document on own lists has every column, and no other', () => {
  expect(firstColumn('own-list.md')).toEqual([...OWN_COLUMNS]);
});

test('the document on lists has every format, and no other', () => {
  expect(firstColumn('lists.md')).toEqual(Object.keys(FEED_FORMATS));
});
