import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashText } from '../../../src/core/text/hash-text.ts';
import { scanWords } from '../../../src/core/text/scan-words.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';
import { makeWordRow } from '../../../src/core/text/word-row.ts';
import { tokenizeSlowly } from './slow-tokens.ts';

/** Pieces of running text, and what makes words hard: marks, jamo, joiners, surrogates with and without their halves, signs that stand for words. */
const PIECES =
  'Kim|sang|MAN|Ки|м|김상만|은|金|商|Éva|straße|Ki\u0301m|и\u0306|か\u3099|\u1100|\u1161|\u11a8|가|ﷺ|㈱|℀|㏠|ﬁn|110th|𝐊𝐢𝐦|😀|𠮷|\ud835|\udc00|İ|' +
  " | |  |-|—| — |, |. |J. |Co. |/|\"|«|\n|\u00a0|&| & |'|’|’s|'s |\u200b|\u00ad|\u202b|\u0301|\u0306|\u034f|http://|@|a.b|_";
const hardText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom(...PIECES.split('|')),
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(''));

test('the scan finds the words that the obvious way finds', () => {
  fc.assert(
    fc.property(hardText, (text) => {
      expect(tokenize(text)).toEqual(tokenizeSlowly(text));
    }),
    { numRuns: 3000 },
  );
});

test('a hash is that of the folded word', () => {
  const row = makeWordRow(1);
  fc.assert(
    fc.property(hardText, (text) => {
      scanWords(text, row);
      expect(Array.from(row.hashes.subarray(0, row.count), (hash) => hash >>> 0)).toEqual(
        tokenizeSlowly(text).map(({ key }) => hashText(key)),
      );
    }),
    { numRuns: 2000 },
  );
});
