import type { PieceRelation } from '../model/evidence.ts';
import type { SearchIndex, WordSense } from '../search-index/search-index.ts';
import { withoutKoreanEndings } from '../text/korean-endings.ts';
import { withoutRussianEndings } from '../text/russian-endings.ts';
import { slavicKey } from '../text/slavic-key.ts';
import type { Gap, Token } from '../text/tokens.ts';

/** One way to read a few neighbouring words of a text as words of listed names. */
export interface Reading {
  /** Tokens `from` to `to`, the end left out. */
  readonly from: number;
  readonly to: number;
  /** Ids of the listed words it stands for. */
  readonly words: readonly number[];
  readonly how: PieceRelation;
  readonly system?: WordSense['system'];
  /** Offset in the text where the name ends: before a particle or a possessive, which are not part of it. */
  readonly end: number;
}

/** The readings of every token: `readings[i]` all begin at token `i`. Each token has few, whatever the text: the work is linear. */
export function readWords(tokens: readonly Token[], index: SearchIndex): readonly (readonly Reading[])[] {
  return tokens.map((token, at) => (token.isCode ? NONE : readFrom(tokens, at, index)));
}

const NONE: readonly Reading[] = [];
const NO_SENSES: readonly WordSense[] = [];

function readFrom(tokens: readonly Token[], from: number, index: SearchIndex): readonly Reading[] {
  const first = tokens[from];
  if (!first || first.key.length > MAX_LENGTH) return NONE;
  const readings: Reading[] = [];
  readOne(first, from, index, readings);
  let joined = first.key;
  for (let to = from + 2; to <= tokens.length && to - from <= MAX_JOINED; to += 1) {
    const token = tokens[to - 1];
    if (!token || !mayJoin(first, token) || joined.length + token.key.length > MAX_LENGTH) break;
    readRow(joined, token, from, to, index, readings);
    joined += token.key;
  }
  return readings.length > 0 ? readings : NONE;
}

/** What one word may stand for. */
function readOne(token: Token, from: number, index: SearchIndex, readings: Reading[]): void {
  for (const form of formsOf(token)) {
    for (const { words, how, system } of index.senses.get(form.word) ?? NO_SENSES) {
      readings.push({ from, to: from + 1, words, how: relate(how, form.how, token), system, end: form.end });
    }
  }
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
    if (form.isKey) continue;
    for (const { words, how } of index.senses.get(joined + form.word) ?? NO_SENSES) {
      // Another sense of the row would be a second guess on top of the first.
      if (how === 'same') readings.push({ from, to, words, how: relate('split', form.how, token), end: form.end });
    }
  }
}

/** Names are split where they are written as names; joining every two small words of a text would cost more than all else. */
function mayJoin(first: Token, token: Token): boolean {
  return JOINING_GAPS.has(token.gap) && !token.isCode && (first.letterCase !== 'lower' || token.gap !== 'space');
}

/** Names are split into three at most (`Sang Man Kim` as one listed word), Hangul ones syllable by syllable into four. */
const MAX_JOINED = 4;
const MAX_LENGTH = 48;
const JOINING_GAPS: ReadonlySet<Gap> = new Set(['none', 'hyphen', 'space']);

interface Form {
  readonly word: string;
  readonly how: PieceRelation;
  readonly end: number;
  /** `word` is a key of its own kind and cannot be joined to the words before it. */
  readonly isKey: boolean;
}

/** The word itself, and what it may be without its ending. */
function formsOf(token: Token): readonly Form[] {
  const { key, end, script } = token;
  if (key.length > MAX_LENGTH) return [];
  const forms: Form[] = [{ word: key, how: 'same', end, isKey: false }];
  if (token.possessiveAt !== undefined)
    forms.push({ word: key.slice(0, -1), how: 'same', end: token.possessiveAt, isKey: false });
  if (script === 'Hang') {
    // The particle is no part of what is marked, so what is seen is the name itself.
    for (const stem of withoutKoreanEndings(key)) {
      forms.push({ word: stem, how: 'same', end: end - (key.length - stem.length), isKey: false });
    }
  }
  if (script === 'Cyrl') {
    forms.push({ word: `~${slavicKey(key)}`, how: 'transliteration', end, isKey: true });
    // Russian declines names, and writes names with a capital: other words are left alone, which keeps Russian pages fast.
    if (token.letterCase === 'capital' || token.gap === 'hyphen') {
      for (const stem of withoutRussianEndings(key)) {
        forms.push(
          { word: stem, how: 'inflected', end, isKey: false },
          { word: `~${slavicKey(stem)}`, how: 'inflected', end, isKey: true },
        );
      }
    }
  }
  return forms;
}

/** The relation a reader should hear of first: that the word was disguised, then that it is inflected or transliterated, then how it is spaced. */
function relate(sense: PieceRelation, form: PieceRelation, token: Token): PieceRelation {
  if (token.isMixedScript) return 'look-alike';
  if (sense === 'transliteration' || form === 'same') return sense;
  return form;
}
