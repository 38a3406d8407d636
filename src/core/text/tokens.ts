import { isCodeLike } from './code-like.ts';
import { foldToText } from './fold.ts';
import { hashText } from './hash-text.ts';
import { isApostrophe, isInvisible, SOFT_HYPHEN } from './invisible.ts';
import { unfoldLookAlikes } from './look-alikes.ts';
import { scanWords } from './scan-words.ts';
import { scriptOf, type Script } from './script.ts';
import { CASE_IS_CAPITAL, CASE_IS_SMALL, CASES, learnUnit } from './unit-table.ts';
import { makeWordRow, WORD_HAS_DROPS, WORD_IS_MIXED, type WordRow } from './word-row.ts';

/** One word of a text: folded, with its place in the original. `text.slice(token.start, token.end)` is what the reader sees. */
export interface Token {
  /** The folded word. Han characters are words of their own: Han text has no spaces, and names in it are found by sequence. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly script: Script;
  /** Of the first letter as written; `none` for digits and for scripts without case. */
  readonly letterCase: 'capital' | 'lower' | 'none';
  /** Two letters or more, all of them capitals: an abbreviation, a heading, or a writer who shouts. */
  readonly isAllCapitals?: true;
  /** What stands between this word and the one before. */
  readonly gap: Gap;
  /** Part of a URL, an e-mail address, a path or a line of code: not prose. */
  readonly isCode: boolean;
  /** Original offset where the word ends without its English `’s`; absent when it has none. */
  readonly possessiveAt?: number;
  /** The word as written mixed look-alike letters of two scripts; `key` is what it looks like. */
  readonly isMixedScript?: true;
  /** Invisible characters stand inside the word as written. */
  readonly hasHidden?: true;
}

/**
 * What separates two words. `none` nothing (a change of script, or Han) · `hyphen` · `space` · `dot` a full stop after one letter or
 * a known abbreviation · `comma` · `quote` quotation marks · `slash` · `dash` between blanks · `break` anything that ends a name: a sentence, a bracket, a bullet.
 */
export type Gap = 'none' | 'hyphen' | 'space' | 'dot' | 'comma' | 'quote' | 'slash' | 'dash' | 'break';

/** Splits a text into words, in the order of the text; tokens never overlap. Linear, but made for names: a page is scanned, and read only where something was found. */
export function tokenize(text: string): readonly Token[] {
  scanWords(text, ROW);
  return Array.from({ length: ROW.count }, (_, at) => readToken(text, ROW, at));
}

/** The words alone: for listed names, where no offset is asked for. */
export function wordsOf(text: string): readonly string[] {
  scanWords(text, ROW);
  return Array.from({ length: ROW.count }, (_, at) => readWord(text, ROW, at));
}

const ROW = makeWordRow(64);

/** Word `at` of a scanned text with all that can be said about it. */
export function readToken(text: string, row: WordRow, at: number): Token {
  const start = row.starts[at] ?? 0;
  const end = row.ends[at] ?? 0;
  const marks = row.marks[at] ?? 0;
  const key = readWord(text, row, at);
  const hasDrops = (marks & WORD_HAS_DROPS) !== 0;
  const possessiveAt = hasDrops ? findPossessive(text, start, end) : undefined;
  return {
    key,
    start,
    end,
    script: scriptOfWord(key),
    letterCase: caseOf(text.charCodeAt(start)),
    gap: readGap(text, row, at),
    isCode: isInCode(text, start, end),
    ...(isAllCapitals(text, start, end) ? { isAllCapitals: true } : {}),
    ...(possessiveAt === undefined ? {} : { possessiveAt }),
    ...((marks & WORD_IS_MIXED) === 0 ? {} : { isMixedScript: true }),
    ...(hasDrops && hasHidden(text, start, end) ? { hasHidden: true } : {}),
  };
}

/** Word `at` of a scanned text, folded. The hash tells which of several ways to read the characters was meant. */
export function readWord(text: string, row: WordRow, at: number): string {
  const hash = (row.hashes[at] ?? 0) >>> 0;
  const written = text.slice(row.starts[at], row.ends[at]);
  const lower = written.toLowerCase();
  if (hashText(lower) === hash) return lower;
  const folded = foldToText(written);
  if (hashText(folded) === hash) return folded;
  return hash === AND ? 'and' : pieceOf(folded, hash, ((row.marks[at] ?? 0) & WORD_IS_MIXED) !== 0);
}

/** One character may hold several words (`℀`, `㏠`): the piece of them that has the hash, look-alike letters as what they look like. */
function pieceOf(folded: string, hash: number, isMixed: boolean): string {
  for (let from = 0; from < folded.length && folded.length <= MAX_HELD; from += 1) {
    for (let to = folded.length; to > from; to -= 1) {
      const written = folded.slice(from, to);
      const piece = isMixed ? (unfoldLookAlikes(written) ?? written) : written;
      if (hashText(piece) === hash) return piece;
    }
  }
  return folded;
}
const MAX_HELD = 64;

const AND = hashText('and');

/** The script of the first letter that has one. */
export function scriptOfWord(key: string): Script {
  for (const letter of key) {
    const script = scriptOf(letter.codePointAt(0) ?? 0);
    if (script !== 'Zyyy') return script;
  }
  return 'Zyyy';
}

function caseOf(unit: number): Token['letterCase'] {
  learnUnit(unit);
  const own = CASES[unit];
  return own === CASE_IS_CAPITAL ? 'capital' : own === CASE_IS_SMALL ? 'lower' : 'none';
}

function isAllCapitals(text: string, start: number, end: number): boolean {
  if (end - start < 2 || caseOf(text.charCodeAt(start)) !== 'capital' || caseOf(text.charCodeAt(start + 1)) === 'lower')
    return false;
  const word = text.slice(start, Math.min(end, start + 48));
  return word === word.toUpperCase();
}

/** Where `Man’s` ends without its `’s`. */
function findPossessive(text: string, start: number, end: number): number | undefined {
  if (end - start < 3) return undefined;
  const last = text.charCodeAt(end - 1) | 0x20;
  return last === 0x73 && isApostrophe(text.charAt(end - 2)) ? end - 2 : undefined;
}

function hasHidden(text: string, start: number, end: number): boolean {
  return Array.from(text.slice(start, end)).some((character) => character !== SOFT_HYPHEN && isInvisible(character));
}

/** What stands before word `at`. */
export function readGap(text: string, row: WordRow, at: number): Gap {
  if (at === 0) return 'break';
  const from = row.ends[at - 1] ?? 0;
  const to = row.starts[at] ?? 0;
  if (to <= from) return to === from ? 'none' : 'break';
  // More than this between two words is nothing that stands within a name, even where most of it is invisible.
  if (to - from > 64) return 'break';
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return 'space';
  if (to - from === 1 && isBracketInHan(text, from)) return 'none';
  return judgeGap(foldToText(text.slice(from, to)), () => readWord(text, row, at - 1));
}

/** Chinese companies have their place within their name, in brackets: `华信船务(香港)有限公司`. */
function isBracketInHan(text: string, at: number): boolean {
  return BRACKETS.has(text.charAt(at)) && isHan(text.charCodeAt(at - 1)) && isHan(text.charCodeAt(at + 1));
}
const BRACKETS = new Set('()（）');

function isHan(unit: number): boolean {
  return scriptOf(unit) === 'Hani';
}

function judgeGap(between: string, before: () => string): Gap {
  if (between === '') return 'none';
  if (between.length > 12) return 'break';
  if (/^ +$/.test(between)) return 'space';
  if (/^-[ ]*$/.test(between)) return 'hyphen';
  if (/^\. *$/.test(between)) return mayBeShortened(before()) ? 'dot' : 'break';
  if (between === '.-') return mayBeShortened(before()) ? 'hyphen' : 'break';
  if (/^\.?, *$/.test(between)) return 'comma';
  if (/^ *" *$/.test(between)) return 'quote';
  if (/^ ?\/ ?$/.test(between)) return 'slash';
  if (/^ +[-—] +$/.test(between)) return 'dash';
  return 'break';
}

function mayBeShortened(word: string): boolean {
  return Array.from(word).length === 1 || ABBREVIATIONS.has(word);
}

/** Words after which a full stop does not end a sentence, in names of companies and people. */
const ABBREVIATIONS = new Set(
  'co corp inc ltd llc pte pvt bros cie mr mrs ms dr prof st jr sr gen col capt no dept univ inst intl im им imp exp'.split(
    ' ',
  ),
);

/** The run of visible characters without a space that a word stands in; CJK text has no spaces, so its letters end a run too. */
function isInCode(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < MAX_CHUNK && isChunkUnit(text.charCodeAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && to - end < MAX_CHUNK && isChunkUnit(text.charCodeAt(to))) to += 1;
  return (from < start || to > end) && isCodeLike(text.slice(from, to));
}
/** How far a URL is followed to either side of a word. */
const MAX_CHUNK = 400;

function isChunkUnit(unit: number): boolean {
  return unit > 0x20 && unit < 0x1100 && unit !== 0xa0;
}
