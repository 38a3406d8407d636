import type { PieceRelation } from '../model/evidence.ts';
import { ABBREVIATIONS } from '../names/abbreviations.ts';
import { findWord } from '../search-index/find-word.ts';
import { findKey } from '../search-index/hash-table.ts';
import { slavicHash } from '../search-index/index-slavic.ts';
import type { SearchIndex } from '../search-index/search-index.ts';
import { withoutKoreanEndings } from '../text/korean-endings.ts';
import { withoutRussianEndings } from '../text/russian-endings.ts';
import { slavicKey } from '../text/slavic-key.ts';
import { latinTwin } from '../text/look-alikes.ts';
import type { Gap, Token } from '../text/tokens.ts';
import type { PageBlock } from './page-block.ts';

/** One way to read a few neighbouring words of a text as words of listed names. */
export interface Reading {
  /** Tokens `from` to `to`, the end left out. */
  readonly from: number;
  readonly to: number;
  /** Ids of the listed words it stands for. */
  readonly words: readonly number[];
  readonly how: PieceRelation;
  readonly system?: 'korean-in-russian' | 'korean-romanisation';
  /** Mistakes of spelling, where `how` is `typo`. */
  readonly edits?: number;
  /** Offset in the text where the name ends: before a particle or a possessive, which are not part of it. */
  readonly end: number;
}

/** What one word may be, seen by itself. */
export interface Form {
  readonly word: string;
  readonly how: 'same' | 'inflected';
  readonly end: number;
}

/** Words longer than any of a name are not read. */
export const MAX_WORD = 48;

/** The readings that begin at a word and do not depend on which name is looked for. Few for any text: the work is linear. */
export function readFrom(block: PageBlock, from: number): readonly Reading[] {
  const first = block.tokenAt(from);
  if (!first || first.isCode || first.key.length > MAX_WORD) return NONE;
  const readings: Reading[] = [];
  readOne(first, from, block.index, readings);
  let joined = first.key;
  for (let to = from + 2; to - from <= MAX_JOINED; to += 1) {
    const token = block.tokenAt(to - 1);
    const before = block.tokenAt(to - 2);
    if (!token || !before || !mayJoin(before, token) || joined.length + token.key.length > MAX_WORD) break;
    readRow(joined, token, from, to, block.index, readings);
    joined += token.key;
  }
  return readings.length > 0 ? readings : NONE;
}

const NONE: readonly Reading[] = [];

/** Names are split into three at most (`Sang Man Kim` as one listed word), Hangul ones syllable by syllable into four. */
export const MAX_JOINED = 4;

/** Whether two words may be one listed word: with a blank between them only where both are written as names are. */
export function mayJoin(before: Token, token: Token): boolean {
  if (token.isCode || !JOINING_GAPS.has(token.gap)) return false;
  return token.gap !== 'space' || (before.letterCase !== 'lower' && token.letterCase !== 'lower');
}

const JOINING_GAPS: ReadonlySet<Gap> = new Set(['none', 'hyphen', 'space']);

/** What one word may stand for. */
function readOne(token: Token, from: number, index: SearchIndex, readings: Reading[]): void {
  const add = (words: readonly number[], how: PieceRelation, end: number): void => {
    readings.push({ from, to: from + 1, words, how: token.isMixedScript ? 'look-alike' : how, end });
  };
  for (const form of formsOf(token)) {
    const word = findWord(index.tables.words, form.word);
    if (word >= 0) add([word], form.how, form.end);
    if (token.script === 'Cyrl') {
      for (const latin of findSlavic(form.word, index))
        add([latin], form.how === 'same' ? 'transliteration' : form.how, form.end);
    }
  }
  const twin = token.script === 'Cyrl' || token.script === 'Grek' ? latinTwin(token.key) : undefined;
  const twinWord = twin === undefined ? -1 : findWord(index.tables.words, twin);
  if (twinWord >= 0) add([twinWord], 'look-alike', token.end);
  if (token.letterCase === 'lower' || (token.key.length <= 3 && token.isAllCapitals !== true)) return;
  for (const long of LONG_FORMS.get(token.key) ?? []) {
    const words = long.map((word) => findWord(index.tables.words, word));
    if (words.every((word) => word >= 0)) add(words, 'abbreviation', token.end);
  }
}

/** Short form → what it may stand for. */
const LONG_FORMS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Array.from(
    Map.groupBy(ABBREVIATIONS, ([short]) => short),
    ([short, entries]) => [short, entries.map(([, long]) => long)],
  ),
);

/** Ids of the listed Latin words that a Cyrillic word spells. */
export function findSlavic(word: string, { tables: { slavic } }: SearchIndex): readonly number[] {
  const key = slavicHash(slavicKey(word));
  const found: number[] = [];
  for (let at = findKey(slavic, key); at >= 0 && slavic.keys[at] === key; at += 1) found.push(slavic.values[at] ?? 0);
  return found;
}

/** A row of words that is listed as one word. */
function readRow(
  joined: string,
  token: Token,
  from: number,
  to: number,
  index: SearchIndex,
  readings: Reading[],
): void {
  for (const form of formsOf(token)) {
    const word = findWord(index.tables.words, joined + form.word);
    if (word >= 0) {
      const how = token.isMixedScript ? 'look-alike' : form.how === 'same' ? 'split' : form.how;
      readings.push({ from, to, words: [word], how, end: form.end });
    }
  }
}

/** The word itself, and what it may be without its ending. */
export function formsOf(token: Token): readonly Form[] {
  const { key, end, script } = token;
  const forms: Form[] = [{ word: key, how: 'same', end }];
  if (token.possessiveAt !== undefined) forms.push({ word: key.slice(0, -1), how: 'same', end: token.possessiveAt });
  if (script === 'Hang') {
    // The particle is no part of what is marked, so what is seen is the name itself.
    for (const stem of withoutKoreanEndings(key))
      forms.push({ word: stem, how: 'same', end: end - (key.length - stem.length) });
  }
  // Russian declines names, and writes names with a capital: other words are left alone, which keeps Russian pages fast.
  if (script === 'Cyrl' && (token.letterCase === 'capital' || token.gap === 'hyphen')) {
    for (const stem of withoutRussianEndings(key)) forms.push({ word: stem, how: 'inflected', end });
  }
  return forms;
}
