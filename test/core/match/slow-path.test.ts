import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildIndex, screenText, type ListedParty, type Snapshot } from '../../../src/core/index.ts';
import { FIVE_PARTIES } from '../five-parties.ts';

const [template] = FIVE_PARTIES.parties;

/** Words that no dictionary has and that do not join into one another. */
const WORDS = ['Zorvek', 'Quilmar', 'Brandux', 'Felgot', 'Havrin', 'Tolmek'];
const anyWord = fc.constantFrom(...WORDS);
const anyName = fc.uniqueArray(anyWord, { minLength: 3, maxLength: 3 });
const anyText = fc.array(fc.tuple(anyWord, fc.constantFrom(' ', ' ', ' ', '. ', '; ')), { maxLength: 30 });

function listOf(names: readonly (readonly string[])[]): Snapshot {
  const parties = names.map((words, at): ListedParty => {
    if (!template) throw new Error('the fixture list has no party');
    return {
      ...template,
      id: `test:${at}`,
      uid: String(at),
      kind: 'person',
      names: [{ name: words.join(' '), kind: 'primary', isWeak: false, parts: [] }],
    };
  });
  return { ...FIVE_PARTIES, parties };
}

/** The obvious way: at every word, try every name in every turn; of overlapping finds the first stays, equal ones share their place. */
function searchSlowly(names: readonly (readonly string[])[], text: readonly (readonly [string, string])[]): string[] {
  const found: string[] = [];
  let free = 0;
  text.forEach((_, at) => {
    const row = text.slice(at, at + 3);
    if (at < free || row.length < 3 || row.slice(0, 2).some(([, gap]) => gap !== ' ')) return;
    const words = row.map(([word]) => word).join(' ');
    names.forEach((name, party) => {
      const turns = name.map((__, turn) => [...name.slice(turn), ...name.slice(0, turn)].join(' '));
      if (!turns.includes(words)) return;
      found.push(`${at} test:${party}`);
      free = at + 3;
    });
  });
  return found;
}

test('the index finds what a search of every name at every word finds', () => {
  fc.assert(
    fc.property(fc.array(anyName, { minLength: 1, maxLength: 8 }), anyText, (names, text) => {
      const starts: number[] = [];
      const written = text.reduce((sum, [word, gap]) => (starts.push(sum.length), sum + word + gap), '');
      const fast = screenText(written, buildIndex([listOf(names)])).map(
        ({ start, party }) => `${starts.indexOf(start)} ${party}`,
      );
      expect(fast.toSorted()).toEqual(searchSlowly(names, text).toSorted());
    }),
    { numRuns: 300 },
  );
});

const index = buildIndex([FIVE_PARTIES]);

test.for([
  ['one letter', 'a', 0],
  ['marks without a letter', '\u0301', 0],
  ['invisible characters', '\u200b', 0],
  ['the beginning of a name', 'Kim Sang ', 0],
  ['Hangul without a space', '김', 0],
  ['words of a weak name', 'Third Bureau ', 0],
  ['slashes', '/a', 0],
  ['mailboxes', 'a@b.c ', 0],
  ['a name', 'Kim Sang Man. ', 7143],
  ['an address', '1D6gG9iKEhPitTcWRJiniuj1jYM2hNeAfJ ', 2858],
] as const)('a hundred thousand characters of %s are answered', { timeout: 60_000 }, ([, piece, count]) => {
  const text = piece.repeat(Math.ceil(100_000 / piece.length));
  expect(screenText(text, index).filter(({ band }) => band !== 'context')).toHaveLength(count);
});
