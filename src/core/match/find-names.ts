import { isHonorific, isLinkWord } from '../names/name-words.ts';
import { readLegalForm, readLegalFormBefore, type LegalFormSpan } from '../names/legal-forms.ts';
import type { IndexedName, Pattern, SearchIndex } from '../search-index/search-index.ts';
import type { Gap, Token } from '../text/tokens.ts';
import type { Reading } from './read-words.ts';

/** A listed name that stands in a text, before anything is said about how much it counts. */
export interface NameMatch {
  readonly name: IndexedName;
  readonly pattern: Pattern;
  /** Tokens `from` to `to`, the end left out. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** In the order of the text. */
  readonly readings: readonly Reading[];
  /** Legal forms that stand beside the name, and belong to it. */
  readonly forms: readonly LegalFormSpan[];
}

/**
 * Every place where the words of a listed name stand together, in an order and with gaps that its kind allows.
 *
 * Each name waits at its rarest word. The work at a word is bounded by the names that wait there, and each of them looks at no more words than
 * it has: ten times the text is ten times the work.
 */
export function findNames(
  tokens: readonly Token[],
  readings: readonly (readonly Reading[])[],
  index: SearchIndex,
): readonly NameMatch[] {
  const matches: NameMatch[] = [];
  const keys = tokens.map((token) => token.key);
  for (const starting of readings) {
    for (const reading of starting) {
      reading.words.forEach((word, at) => {
        for (const pattern of index.patterns.get(word) ?? []) {
          const row = alignPattern(pattern, reading, pattern.anchorAt - at, tokens, readings, index);
          const match = row && finishMatch(row, pattern, tokens, keys, index);
          if (match) matches.push(match);
        }
      });
    }
  }
  return matches;
}

/** Readings that cover the whole pattern, `reading` being the piece that begins at word `first`; undefined when there are none. */
function alignPattern(
  pattern: Pattern,
  reading: Reading,
  first: number,
  tokens: readonly Token[],
  readings: readonly (readonly Reading[])[],
  index: SearchIndex,
): readonly Reading[] | undefined {
  if (first < 0 || !fits(pattern, reading, first)) return undefined;
  const course = { pattern, tokens, readings, isPerson: index.names.at(pattern.name)?.isPerson === true };
  const before = extendLeft(course, reading.from, first);
  const after = before && extendRight(course, reading.to, first + reading.words.length);
  return after && [...before, reading, ...after];
}

function fits(pattern: Pattern, reading: Reading, at: number): boolean {
  return reading.words.every((word, index) => pattern.words[at + index] === word);
}

/** What stays the same while one pattern is laid along a text. */
interface Course {
  readonly pattern: Pattern;
  readonly tokens: readonly Token[];
  readonly readings: readonly (readonly Reading[])[];
  readonly isPerson: boolean;
}

/** Readings for the words of the pattern from `word` on, beginning at token `from`. */
function extendRight(course: Course, from: number, word: number): readonly Reading[] | undefined {
  const { pattern, tokens, readings } = course;
  if (word === pattern.words.length) return [];
  for (const at of stepOver(course, from, 1)) {
    if (!mayStandBetween(tokens[at]?.gap, course, word)) continue;
    for (const reading of readings[at] ?? []) {
      const rest = fits(pattern, reading, word) && extendRight(course, reading.to, word + reading.words.length);
      if (rest) return [reading, ...rest];
    }
  }
  return undefined;
}

/** Readings for the words of the pattern before `word`, ending just before token `to`. */
function extendLeft(course: Course, to: number, word: number): readonly Reading[] | undefined {
  const { pattern, tokens, readings } = course;
  if (word === 0) return [];
  if (!mayStandBetween(tokens[to]?.gap, course, word)) return undefined;
  for (const last of stepOver(course, to - 1, -1)) {
    for (let from = last; from >= Math.max(0, last - 3); from -= 1) {
      for (const reading of readings[from] ?? []) {
        const first = word - reading.words.length;
        const rest =
          reading.to === last + 1 && first >= 0 && fits(pattern, reading, first) && extendLeft(course, from, first);
        if (rest) return [...rest, reading];
      }
    }
  }
  return undefined;
}

/** The token itself, and those behind at most two words that patterns leave out: small ones of an organisation's name, titles within a person's (`Naway, Haji Ali`). */
function stepOver({ tokens, isPerson }: Course, at: number, step: 1 | -1): readonly number[] {
  const places = [at];
  const isLeftOut = isPerson ? isHonorific : isLinkWord;
  for (
    let next = at;
    places.length < 3 && isLeftOut(tokens[next]?.key ?? '') && mayPrecede(tokens[next]?.gap, isPerson);
  ) {
    next += step;
    places.push(next);
  }
  return places;
}

function mayStandBetween(gap: Gap | undefined, { pattern, isPerson }: Course, word: number): boolean {
  if (gap === undefined) return false;
  if (SOFT_GAPS.has(gap)) return true;
  if (gap === 'comma') return pattern.commaAt === word || (!isPerson && pattern.words.length > 3);
  return !isPerson && (gap === 'quote' || (gap === 'dash' && pattern.hasDash));
}

function mayPrecede(gap: Gap | undefined, isPerson: boolean): boolean {
  return gap !== undefined && (SOFT_GAPS.has(gap) || (isPerson && gap === 'comma'));
}

const SOFT_GAPS: ReadonlySet<Gap> = new Set(['none', 'hyphen', 'space', 'dot']);

/** Takes in the legal forms beside the name; undefined when the name needs one and none is there. */
function finishMatch(
  row: readonly Reading[],
  pattern: Pattern,
  tokens: readonly Token[],
  keys: readonly string[],
  index: SearchIndex,
): NameMatch | undefined {
  const name = index.names.at(pattern.name);
  let from = row[0]?.from ?? 0;
  let to = row.at(-1)?.to ?? 0;
  let end = row.at(-1)?.end ?? 0;
  if (!name) return undefined;
  const forms: LegalFormSpan[] = [];
  if (!name.isPerson) {
    for (
      let form = readLegalForm(keys, to);
      form && isWrittenAsForm(tokens, form) && standsBeside(tokens, form.from, form.to);
      form = readLegalForm(keys, to)
    ) {
      forms.push(form);
      to = form.to;
      end = tokens[to - 1]?.possessiveAt ?? tokens[to - 1]?.end ?? end;
    }
    const before = readLegalFormBefore(keys, from);
    if (
      before &&
      isWrittenAsForm(tokens, before) &&
      tokens[from]?.gap !== 'comma' &&
      standsBeside(tokens, before.from + 1, from + 1)
    ) {
      forms.unshift(before);
      from = before.from;
    }
  }
  if (pattern.needsForm && forms.length === 0) return undefined;
  return { name, pattern, from, to, start: tokens[from]?.start ?? 0, end, readings: row, forms };
}

/** Tokens `from` to `to` each follow the one before them as parts of one company name do; `as` and `co` in lower case are words. */
function standsBeside(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(({ gap, isCode }) => !isCode && gap !== 'break' && gap !== 'slash' && gap !== 'dash');
}

function isWrittenAsForm(tokens: readonly Token[], form: LegalFormSpan): boolean {
  return tokens.slice(form.from, form.to).some(({ letterCase }) => letterCase !== 'lower');
}
