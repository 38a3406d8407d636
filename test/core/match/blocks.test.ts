import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildIndex, screenBlocks, screenText, type TextBlock } from '../../../src/core/index.ts';
import { readCases } from '../../read-cases.ts';
import { FIVE_PARTIES } from '../five-parties.ts';

const index = buildIndex([FIVE_PARTIES]);
const texts = readCases('page').map(({ text = '' }) => text);

/** Pieces that make names, cues and noise when they stand side by side. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Kim',
        'Sang',
        'Man',
        '-man',
        '김상만',
        '은',
        ' ',
        ' ',
        ', ',
        '. ',
        'Third',
        'Bureau',
        'of',
        'the',
        'DPRK',
        'RGB',
        'Ким',
        'Сан',
        'Мана',
        '\u200b',
        '’s',
        'Co.',
        'Ltd',
        '1D6gG9iKEhPitTcWRJiniuj1jYM2hNeAfJ',
        '827220538',
        'passport',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.join(''));

test('a hit slices back to its text, and hits stand in the order of the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0;
      for (const hit of screenText(text, index)) {
        expect(text.slice(hit.start, hit.end)).toBe(hit.text);
        expect(hit.start).toBeGreaterThanOrEqual(last);
        expect(hit.evidence.length).toBeGreaterThan(0);
        last = hit.start;
      }
    }),
    { numRuns: 500 },
  );
});

test('a hit never depends on what stands in another block', () => {
  const blocks = fc.array(fc.oneof(fc.constantFrom(...texts), anyText), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(blocks, (all) => {
      const asked = all.map((text, id): TextBlock => ({ id, text, lookFor: 'everything' }));
      const together = screenBlocks(asked, index);
      expect(together).toEqual(asked.map((block) => ({ id: block.id, hits: screenText(block.text, index) })));
      expect(screenBlocks(asked.toReversed(), index).toReversed()).toEqual(together);
    }),
  );
});

test('in attributes only identifiers are looked for', () => {
  const text = 'https://example.org/Kim-Sang-Man?a=0x97b1043abd9e6fc31681635166d430a458d14f9c Kim Sang Man';
  expect(screenText(text, index, { lookFor: 'identifiers' }).map((hit) => hit.text)).toEqual([
    '0x97b1043abd9e6fc31681635166d430a458d14f9c',
  ]);
});
