import { commonWords } from '../names/common-words.ts';
import { MIN_JOINED_PART } from '../search-index/index-joined.ts';
import type { Pattern } from '../search-index/pattern-table.ts';
import { isSpelt, mistakesAllowed } from '../search-index/word-pieces.ts';
import { countEdits } from '../text/count-edits.ts';
import { mayBeSameSyllable, readKoreanShapes } from '../text/korean-shapes.ts';
import { scriptOf } from '../text/script.ts';
import type { Token } from '../text/tokens.ts';
import { formsOf, MAX_WORD, type Reading } from './read-words.ts';

/**
 * A word of a page that is two or three words of a name written as one: `SangMan`, `kimsangman`. Small letters join only into long words, because short ones come
 * about by chance.
 *
 * @param word Which word of the pattern it would begin with, or with `isLast` end with.
 */
export function fitJoined(
  token: Token,
  at: number,
  pattern: Pattern,
  word: number,
  isLast: boolean,
): Reading | undefined {
  if (!mayBeJoined(token)) return undefined;
  for (let count = 2; count <= 3; count += 1) {
    const first = isLast ? word - count + 1 : word;
    if (first < 0 || first + count > pattern.words.length) return undefined;
    const parts = pattern.spelt.slice(first, first + count);
    if (parts.some(({ length }) => length < MIN_JOINED_PART)) return undefined;
    const joined = parts.join('');
    for (const form of formsOf(token)) {
      if (form.word === joined) {
        const how = token.isMixedScript ? 'look-alike' : form.how === 'same' ? 'joined' : form.how;
        return { from: at, to: at + 1, words: pattern.words.slice(first, first + count), how, end: form.end };
      }
    }
  }
  return undefined;
}

/** Whether a word is looked at as several words in one. Han characters are words of their own. */
function mayBeJoined({ key, script, letterCase, isCode }: Token): boolean {
  if (isCode || script === 'Hani' || key.length < MIN_JOINED || key.length > MAX_WORD) return false;
  return (letterCase !== 'lower' || key.length >= MIN_JOINED_SMALL) && !commonWords().has(key);
}

/** Shorter words are made of syllables that every language has. */
const MIN_JOINED = 4;
const MIN_JOINED_SMALL = 10;

/**
 * A word of a page that is a misspelt word of a name: one mistake in six letters, two in nine. Not where the word is an English one, is written small, or is a
 * Korean name of its own: one vowel makes another person of `Sangman`.
 */
export function fitMisspelt(token: Token, at: number, pattern: Pattern, word: number): Reading | undefined {
  const listed = pattern.spelt[word] ?? '';
  if (!pattern.isClear || !isSpelt(listed) || !mayBeMisspelt(token)) return undefined;
  const most = mistakesAllowed(listed.length);
  for (const { word: written, end, how } of formsOf(token)) {
    if (how !== 'same' || written === listed || !isAlphabetic(written)) continue;
    const edits = countEdits(written, listed, most);
    if (edits === undefined || isOtherKoreanName(written, listed, pattern)) continue;
    return { from: at, to: at + 1, words: pattern.words.slice(word, word + 1), how: 'typo', edits, end };
  }
  return undefined;
}

/** Whether mistakes are looked for in a word of a page. */
function mayBeMisspelt({ key, letterCase, gap, isCode, isMixedScript }: Token): boolean {
  if (isCode || isMixedScript || key.length < MIN_MISSPELT || key.length > MAX_WORD) return false;
  return (letterCase !== 'lower' || gap === 'hyphen') && !commonWords().has(key);
}

/** One letter less than the shortest word that mistakes are looked for in. */
const MIN_MISSPELT = 5;

function isAlphabetic(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (unit < 0x61 || unit >= 0x1100) return false;
  }
  return true;
}

/** Both are Korean, syllable by syllable, and cannot be the same one. */
function isOtherKoreanName(written: string, listed: string, { isKorean }: Pattern): boolean {
  if (!isKorean || scriptOf(listed.charCodeAt(0)) !== 'Latn') return false;
  const [ones, others] = [readKoreanShapes(written), readKoreanShapes(listed)];
  if (ones.length === 0 || others.length === 0) return false;
  return !ones.some((one) =>
    others.some(
      (other) =>
        one.length === other.length && one.every((shape, at) => mayBeSameSyllable(shape, other[at] ?? shape, false)),
    ),
  );
}
