import { fold } from './fold.ts';
import { hashText, stepHash } from './hash-text.ts';
import { isHyphen } from './is-hyphen.ts';
import { AMPERSAND, isWordUnit } from './is-word-unit.ts';
import { unfoldLookAlikes } from './look-alikes.ts';
import { scriptOf, type Script } from './script.ts';
import { CASES, CASE_IS_CAPITAL, learnUnit, UNIT_DROPS, UNIT_ENDS, UNIT_IS_HARD } from './unit-table.ts';
import {
  addWord,
  LONG_WORD,
  WORD_HAS_DIGIT,
  WORD_HAS_DROPS,
  WORD_IS_BEFORE_HYPHEN,
  WORD_IS_CAPITAL,
  WORD_IS_FOREIGN,
  WORD_IS_GLUED,
  WORD_IS_LONG,
  WORD_IS_MIXED,
  type WordRow,
} from './word-row.ts';

/**
 * Adds the words of the run of characters that begins at `from` and ends before the next one that ends a word: several where scripts meet (`RGB의`), where
 * characters stand for several letters, and in Han, whose characters are words of their own.
 *
 * @returns Where the run ends.
 */
export function splitRun(text: string, from: number, row: WordRow): number {
  const run = foldRun(text, from);
  for (let at = 0; at < run.count;) at = isWordUnit(RUN.units[at] ?? 0) ? addNextWord(text, at, run, row) : at + 1;
  return run.end;
}

/** The folded units of one run, each with its place in the text. One run is looked at at a time. */
const RUN = { units: new Uint16Array(256), starts: new Int32Array(256), ends: new Int32Array(256) };

interface Run {
  readonly count: number;
  readonly end: number;
  readonly hasDrops: boolean;
}

/** Folds by the table while it can; a run with a hard character is folded whole by `fold`, which knows them all. */
function foldRun(text: string, from: number): Run {
  let count = 0;
  let hasDrops = false;
  let isHard = false;
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const unit = learnUnit(code);
    if (unit === UNIT_ENDS) break;
    if (unit === UNIT_IS_HARD) isHard = true;
    else if (unit === UNIT_DROPS) {
      hasDrops = true;
      // A mark belongs to the letter before it; other characters that are dropped at the end of a word do not belong to it.
      if (isMark(code) && count > 0 && RUN.ends[count - 1] === at) RUN.ends[count - 1] = at + 1;
    } else {
      if (count === RUN.units.length) growRun();
      RUN.units[count] = unit;
      RUN.starts[count] = at;
      RUN.ends[count] = at + 1;
      count += 1;
    }
  }
  if (!isHard) return { count, end: at, hasDrops };
  const folded = fold(text.slice(from, at));
  while (folded.text.length > RUN.units.length) growRun();
  for (let each = 0; each < folded.text.length; each += 1) {
    RUN.units[each] = folded.text.charCodeAt(each);
    RUN.starts[each] = from + (folded.starts[each] ?? 0);
    RUN.ends[each] = from + (folded.ends[each] ?? 0);
  }
  return { count: folded.text.length, end: at, hasDrops: true };
}

function isMark(code: number): boolean {
  // The grapheme joiner stands among the marks and is invisible.
  return code >= 0x300 && code <= 0x36f && code !== 0x34f;
}

function growRun(): void {
  const { units, starts, ends } = RUN;
  const size = units.length * 2;
  RUN.units = new Uint16Array(size);
  RUN.units.set(units);
  RUN.starts = new Int32Array(size);
  RUN.starts.set(starts);
  RUN.ends = new Int32Array(size);
  RUN.ends.set(ends);
}

/** Adds the word that begins at unit `from` of the run; returns where it ends. */
function addNextWord(text: string, from: number, run: Run, row: WordRow): number {
  const { units, starts, ends } = RUN;
  const start = starts[from] ?? 0;
  if (units[from] === AMPERSAND) {
    const end = ends[from] ?? start;
    addWord(row, hashText('and') | 0, start, end, marksOfPlace(text, start, end, row));
    return from + 1;
  }
  let script: Script = 'Zyyy';
  let isMixed = false;
  let hash = 0;
  let to = from;
  while (to < run.count) {
    const unit = units[to] ?? 0;
    if (unit === AMPERSAND || !isWordUnit(unit)) break;
    const isPair = unit >= 0xd800 && unit <= 0xdfff;
    const own = isPair ? 'Hani' : scriptOf(unit);
    if (own === 'Hani' && to > from) break;
    if (own !== 'Zyyy' && own !== script) {
      if (script !== 'Zyyy' && (standsApart(own) || standsApart(script))) break;
      isMixed ||= looksAlike(script) && looksAlike(own);
      if (script === 'Zyyy') script = own;
    }
    hash = stepHash(hash, unit);
    to += 1;
    if (isPair && to < run.count) {
      hash = stepHash(hash, units[to] ?? 0);
      to += 1;
    }
    if (own === 'Hani') break;
  }
  const looksLike =
    isMixed && to - from <= MAX_DISGUISED
      ? unfoldLookAlikes(String.fromCharCode(...units.subarray(from, to)))
      : undefined;
  const own = looksLike === undefined ? script : scriptOf(looksLike.charCodeAt(0));
  const end = ends[to - 1] ?? start;
  const marks =
    marksOfPlace(text, start, end, row) |
    (CASES[text.charCodeAt(start)] === CASE_IS_CAPITAL ? WORD_IS_CAPITAL : 0) |
    (units.subarray(from, to).some(isDigit) ? WORD_HAS_DIGIT : 0) |
    (run.hasDrops ? WORD_HAS_DROPS : 0) |
    (own === 'Latn' || own === 'Zyyy' ? 0 : WORD_IS_FOREIGN) |
    (looksLike === undefined ? 0 : WORD_IS_MIXED);
  addWord(row, looksLike === undefined ? hash : hashText(looksLike) | 0, start, end, marks);
  return to;
}

/** The marks that depend on where a word begins and ends. */
function marksOfPlace(text: string, start: number, end: number, row: WordRow): number {
  return (
    (row.count > 0 && row.ends[row.count - 1] === start ? WORD_IS_GLUED : 0) |
    (end - start >= LONG_WORD ? WORD_IS_LONG : 0) |
    (isHyphen(text.charCodeAt(end)) ? WORD_IS_BEFORE_HYPHEN : 0)
  );
}

/** Longer words are no names in disguise. */
const MAX_DISGUISED = 64;

/** A word ends where one of these meets another script: `RGB의`, `김Kim`. */
function standsApart(script: Script): boolean {
  return script === 'Hang' || script === 'Hani' || script === 'Kana';
}

function looksAlike(script: Script): boolean {
  return script === 'Latn' || script === 'Cyrl' || script === 'Grek';
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
