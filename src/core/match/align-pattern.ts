import { isHonorific, isLinkWord } from '../names/name-words.ts';
import type { Pattern } from '../search-index/pattern-table.ts';
import type { Gap } from '../text/tokens.ts';
import { fitJoined, fitMisspelt } from './fit-token.ts';
import type { PageBlock } from './page-block.ts';
import { MAX_WORD, type Reading } from './read-words.ts';

/**
 * Readings that cover all words of a pattern, in the order of the text, such that one of them begins at word `at` of the block; undefined when there are none.
 * The words stand together, with gaps that the kind of name allows. First as listed, by whatever way of writing; then with one word misspelt and all others exact.
 */
export function alignPattern(block: PageBlock, pattern: Pattern, at: number): readonly Reading[] | undefined {
  return (
    alignAsListed(block, pattern, at) ??
    alignWith({ block, pattern, mistakes: 0 }, at) ??
    alignMisspelt(block, pattern, at)
  );
}

/** The words one after another just as they are listed: what `alignWith` tries first, without a list of what each of them may be. */
function alignAsListed(block: PageBlock, pattern: Pattern, at: number): readonly Reading[] | undefined {
  const { spelt } = pattern;
  const word = spelt.indexOf(block.tokenAt(at)?.key ?? '');
  if (word < 0) return undefined;
  const readings: Reading[] = [];
  for (let next = 0; next < spelt.length; next += 1) {
    const from = at - word + next;
    const token = block.tokenAt(from);
    if (!token || token.key !== spelt[next] || token.isCode || token.isMixedScript || token.key.length > MAX_WORD)
      return undefined;
    if (next > 0 && !mayStandBetween(token.gap, pattern, next)) return undefined;
    readings.push({ from, to: from + 1, words: pattern.words.slice(next, next + 1), how: 'same', end: token.end });
  }
  return readings;
}

/** The same with one misspelt word. */
function alignMisspelt(block: PageBlock, pattern: Pattern, at: number): readonly Reading[] | undefined {
  if (!pattern.isClear || pattern.words.length < 2) return undefined;
  return alignWith({ block, pattern, mistakes: 1 }, at);
}

/** What stays the same while one pattern is laid along a text. */
interface Course {
  readonly block: PageBlock;
  readonly pattern: Pattern;
  /** How many words must be misspelt: with one, all others are read exactly as listed. */
  readonly mistakes: 0 | 1;
}

function alignWith(course: Course, at: number): readonly Reading[] | undefined {
  for (let word = 0; word < course.pattern.words.length; word += 1) {
    for (const piece of piecesFrom(course, at, word, course.mistakes === 1)) {
      const left = course.mistakes - mistakesIn(piece);
      // Mistakes that are left may stand on either side.
      for (let before = 0; before <= left; before += 1) {
        const start = extendLeft(course, at, word, before);
        const end = start && extendRight(course, piece.to, word + piece.words.length, left - before);
        if (end) return [...start, piece, ...end];
      }
    }
  }
  return undefined;
}

function mistakesIn({ how }: Reading): number {
  return how === 'typo' ? 1 : 0;
}

/** Readings for the words of the pattern from `word` on, beginning at token `from`, with just so many mistakes. */
function extendRight(course: Course, from: number, word: number, mistakes: number): readonly Reading[] | undefined {
  if (word === course.pattern.words.length) return mistakes === 0 ? [] : undefined;
  for (const at of stepOver(course, from, 1)) {
    if (!mayStandBetween(course.block.tokenAt(at)?.gap, course.pattern, word)) continue;
    for (const piece of piecesFrom(course, at, word, mistakes > 0)) {
      const rest = extendRight(course, piece.to, word + piece.words.length, mistakes - mistakesIn(piece));
      if (rest) return [piece, ...rest];
    }
  }
  return undefined;
}

/** Readings for the words of the pattern before `word`, ending just before token `to`. */
function extendLeft(course: Course, to: number, word: number, mistakes: number): readonly Reading[] | undefined {
  if (word === 0) return mistakes === 0 ? [] : undefined;
  if (!mayStandBetween(course.block.tokenAt(to)?.gap, course.pattern, word)) return undefined;
  for (const last of stepOver(course, to - 1, -1)) {
    for (const piece of piecesTo(course, last, word, mistakes > 0)) {
      const rest = extendLeft(course, piece.from, word - piece.words.length, mistakes - mistakesIn(piece));
      if (rest) return [...rest, piece];
    }
  }
  return undefined;
}

/** What the words from token `at` on may be of the pattern from `word` on. */
function piecesFrom(
  { block, pattern, mistakes }: Course,
  at: number,
  word: number,
  mayErr: boolean,
): readonly Reading[] {
  const token = block.tokenAt(at);
  if (!token || token.isCode) return NONE;
  const pieces = block.readingsAt(at).filter((reading) => fits(pattern, reading, word));
  if (mistakes === 0) {
    const joined = fitJoined(token, at, pattern, word, false);
    return joined ? [...pieces, joined] : pieces;
  }
  const exact = pieces.filter(isExact);
  const typo = mayErr && exact.length === 0 ? fitMisspelt(token, at, pattern, word) : undefined;
  return typo ? [typo] : exact;
}

/** What the words up to token `last` may be of the pattern before `word`. */
function piecesTo(
  { block, pattern, mistakes }: Course,
  last: number,
  word: number,
  mayErr: boolean,
): readonly Reading[] {
  const token = block.tokenAt(last);
  if (!token || token.isCode) return NONE;
  const pieces: Reading[] = [];
  for (let from = last; from >= Math.max(0, last - 3); from -= 1) {
    for (const reading of block.readingsAt(from)) {
      if (reading.to === last + 1 && fits(pattern, reading, word - reading.words.length)) pieces.push(reading);
    }
  }
  if (mistakes === 0) {
    const joined = fitJoined(token, last, pattern, word - 1, true);
    return joined ? [...pieces, joined] : pieces;
  }
  const exact = pieces.filter(isExact);
  const typo = mayErr && exact.length === 0 ? fitMisspelt(token, last, pattern, word - 1) : undefined;
  return typo ? [typo] : exact;
}

const NONE: readonly Reading[] = [];

function isExact({ how, from, to }: Reading): boolean {
  return how === 'same' && to === from + 1;
}

function fits({ words }: Pattern, reading: Reading, at: number): boolean {
  return at >= 0 && reading.words.every((word, index) => words[at + index] === word);
}

/** The token itself, and those behind at most two words that patterns leave out: small ones of an organisation's name, titles within a person's (`Naway, Haji Ali`). */
function stepOver({ block, pattern }: Course, at: number, step: 1 | -1): readonly number[] {
  const places = [at];
  const isLeftOut = pattern.isPerson ? isHonorific : isLinkWord;
  for (let next = at; places.length < 3;) {
    const token = block.tokenAt(next);
    if (!token || !isLeftOut(token.key) || !mayPrecede(token.gap, pattern)) break;
    next += step;
    places.push(next);
  }
  return places;
}

function mayStandBetween(gap: Gap | undefined, pattern: Pattern, word: number): boolean {
  if (gap === undefined) return false;
  if (SOFT_GAPS.has(gap)) return true;
  if (gap === 'comma') return pattern.commaAt === word || (!pattern.isPerson && pattern.words.length > 3);
  return !pattern.isPerson && (gap === 'quote' || (gap === 'dash' && pattern.hasDash));
}

function mayPrecede(gap: Gap, { isPerson, words }: Pattern): boolean {
  return SOFT_GAPS.has(gap) || (gap === 'comma' && (isPerson || words.length > 3));
}

const SOFT_GAPS: ReadonlySet<Gap> = new Set(['none', 'hyphen', 'space', 'dot']);
