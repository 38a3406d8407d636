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

function readFrom(tokens: readonly Token[], from: number, index: SearchIndex): readonly Reading[] {
  let readings: Reading[] | undefined;
  let joined = '';
  for (let to = from + 1; to <= tokens.length && to - from <= MAX_JOINED; to += 1) {
    const token = tokens[to - 1];
    if (!token || (to - from > 1 && (!JOINING_GAPS.has(token.gap) || token.isCode))) break;
    if (joined.length + token.key.length > MAX_LENGTH) break;
    for (const form of formsOf(token)) {
      for (const sense of index.senses.get(form.isKey ? form.word : joined + form.word) ?? []) {
        // A row of words that is listed as one word; `joined` senses of a row would be two guesses in one.
        if (to - from > 1 && (sense.how !== 'same' || form.isKey)) continue;
        const how = relate(to - from > 1 ? 'split' : sense.how, form.how, token);
        (readings ??= []).push({ from, to, words: sense.words, how, system: sense.system, end: form.end });
      }
    }
    joined += token.key;
  }
  return readings ?? NONE;
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
