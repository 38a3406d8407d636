import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildIndex, type ListedParty, type Snapshot } from '../../../src/core/index.ts';
import { findNames } from '../../../src/core/match/find-names.ts';
import { findTriggers, type Triggers } from '../../../src/core/match/find-triggers.ts';
import { isWrittenAsName } from '../../../src/core/match/is-written-as-name.ts';
import { openBlock } from '../../../src/core/match/page-block.ts';
import type { SearchIndex } from '../../../src/core/search-index/search-index.ts';
import { scanWords } from '../../../src/core/text/scan-words.ts';
import { makeWordRow } from '../../../src/core/text/word-row.ts';
import { FIVE_PARTIES } from '../five-parties.ts';

/** Korean, Russian, Arabic and English words, short and long. */
const WORDS = [
  'Kim',
  'Sang',
  'Man',
  'Sangman',
  'Jong',
  'Rybakov',
  'Viktor',
  'Alexandrovich',
  'al',
  'Mohammad',
  'Zorvek',
  'Trading',
  'Company',
  'IT',
  'Ри',
  '김상만',
  '상',
];
const anyName = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 });

/** What people make of a word: another case, a slip of the finger, a possessive, a particle, a case ending. */
const anyWriting = fc.constantFrom<(word: string) => string>(
  (word) => word,
  (word) => word,
  (word) => word.toLowerCase(),
  (word) => word.toUpperCase(),
  (word) => `${word}’s`,
  (word) => `${word}а`,
  (word) => `${word}은`,
  (word) => (word.length > 5 ? `${word.slice(0, 3)}x${word.slice(3)}` : word),
  (word) => (word.length > 5 ? word.slice(0, 2) + word.slice(3) : word),
  (word) => word.replace('a', 'а'),
  (word) => `${word.slice(0, 2)}\u200b${word.slice(2)}`,
);
const anyText = fc
  .array(
    fc.tuple(
      fc.constantFrom(...WORDS, 'the', 'Haji', 'of', 'No'),
      anyWriting,
      fc.constantFrom(' ', ' ', '-', '', ', ', '. ', ' of '),
    ),
    { maxLength: 12 },
  )
  .map((words) => words.map(([word, write, gap]) => write(word) + gap).join(''));

function listOf(names: readonly (readonly string[])[]): Snapshot {
  const [template] = FIVE_PARTIES.parties;
  const parties = names.map((words, at): ListedParty => {
    if (!template) throw new Error('the fixture list has no party');
    const kind = at % 2 === 0 ? 'person' : 'organisation';
    return {
      ...template,
      id: `test:${at}`,
      kind,
      names: [{ name: words.join(' '), kind: 'primary', isWeak: false, parts: [] }],
    };
  });
  return { ...FIVE_PARTIES, parties };
}

/** The obvious way: every word may be anything, every two words near each other may be a pair. */
function suspectEverything(count: number): Triggers {
  const pairs: number[] = [];
  const closer: number[] = [];
  for (let at = 0; at < count; at += 1) {
    for (let next = at + 1; next < Math.min(count, at + 4); next += 1) pairs.push(at, next);
    closer.push(at, 63);
  }
  return { pairs, closer };
}

const row = makeWordRow(16);

function findWith(text: string, index: SearchIndex, triggers: Triggers): readonly string[] {
  const block = openBlock(text, row, index);
  return findNames(block, triggers)
    .filter((match) => isWrittenAsName(match, block))
    .map(({ name, start, end }) => `${name.name}: ${text.slice(start, end)} ${start}`)
    .toSorted();
}

test('the first pass leaves out no word that a closer look would have made a name of', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(anyName, { minLength: 1, maxLength: 5 }), anyText, (names, text) => {
      const index = buildIndex([listOf(names)]);
      scanWords(text, row);
      const triggers = { pairs: [], closer: [] };
      findTriggers(text, row, index.tables, triggers);
      expect(findWith(text, index, triggers)).toEqual(findWith(text, index, suspectEverything(row.count)));
    }),
    { numRuns: 600, seed: 20_261_124 },
  );
});
