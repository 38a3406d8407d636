import {
  mayBeginLegalForm,
  mayEndLegalForm,
  readLegalForm,
  readLegalFormBefore,
  type LegalFormSpan,
} from '../names/legal-forms.ts';
import { pairKey } from '../search-index/index-pairs.ts';
import type { Pattern } from '../search-index/pattern-table.ts';
import type { IndexedName } from '../search-index/search-index.ts';
import { latinTwin } from '../text/look-alikes.ts';
import { alignKorean } from './align-korean.ts';
import { alignPattern } from './align-pattern.ts';
import type { Triggers } from './find-triggers.ts';
import { keyOf, layPair } from './lay-names.ts';
import { lookCloser } from './look-closer.ts';
import { tokensIn, type PageBlock } from './page-block.ts';
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
 * Each name waits at a pair of its words. The work at a pair is bounded by the names that wait there, and each of them looks at no more words than it has: ten times
 * the text is ten times the work.
 */
export function findNames(block: PageBlock, { pairs, closer }: Triggers): readonly NameMatch[] {
  const { index } = block;
  const matches = new Map<string, NameMatch>();
  // Several pieces of a word lead to the same names: each is laid once at a place.
  const laid = new Set<number>();
  const lay = (name: number, at: number): void => {
    const place = name * MAX_PLACES + at;
    if (laid.has(place)) return;
    laid.add(place);
    for (const pattern of index.patterns(name)) keep(matches, pattern, alignPattern(block, pattern, at), block);
  };
  const layKorean = (name: number, at: number): void => {
    for (const pattern of index.patterns(name)) keep(matches, pattern, alignKorean(block, pattern, at), block);
  };
  for (let at = 0; at < pairs.length; at += 2) {
    const [first = 0, second = 0] = [pairs[at], pairs[at + 1]];
    layPair(index.tables, pairKey(keyOf(block, first), keyOf(block, second)), first, lay);
  }
  lookCloser(block, closer, lay, layKorean);
  return Array.from(matches.values());
}

/** More words than any block has; times the names of any list it is still a whole number. */
const MAX_PLACES = 2 ** 28;

function keep(
  matches: Map<string, NameMatch>,
  pattern: Pattern,
  row: readonly Reading[] | undefined,
  block: PageBlock,
): void {
  if (!row) return;
  // The first order of a name that fits a stretch speaks for it; what was read as listed is not read again as another spelling.
  const key = `${pattern.name} ${row[0]?.from} ${row.at(-1)?.to}`;
  if (matches.has(key)) return;
  const match = finishMatch(row, pattern, block);
  if (match) matches.set(key, match);
}

/** Takes in the legal forms beside the name; undefined when the name needs one and none is there. */
function finishMatch(row: readonly Reading[], pattern: Pattern, block: PageBlock): NameMatch | undefined {
  const name = block.index.names.at(pattern.name);
  if (!name) return undefined;
  let from = row[0]?.from ?? 0;
  let to = row.at(-1)?.to ?? 0;
  let end = row.at(-1)?.end ?? 0;
  const forms: LegalFormSpan[] = [];
  if (!pattern.isPerson) {
    const first = block.tokenAt(from);
    const beside = { isSmall: first?.letterCase === 'lower', isLatin: first?.script === 'Latn' };
    for (let form = formAfter(block, to, beside); form; form = formAfter(block, to, beside)) {
      forms.push(form);
      to = form.to;
      const last = block.tokenAt(to - 1);
      end = last?.possessiveAt ?? last?.end ?? end;
    }
    const before = formBefore(block, from, beside);
    if (before) {
      forms.unshift(before);
      from = before.from;
    }
  }
  if (pattern.needsForm && forms.length === 0) return undefined;
  return { name, pattern, from, to, start: block.tokenAt(from)?.start ?? 0, end, readings: row, forms };
}

/** How the name is written that a legal form stands beside. */
interface Beside {
  readonly isSmall: boolean;
  readonly isLatin: boolean;
}

function formAfter(block: PageBlock, from: number, beside: Beside): LegalFormSpan | undefined {
  const first = keysOf(block, from, from + 1, beside.isLatin)[0];
  if (first === undefined || !mayBeginLegalForm(first)) return undefined;
  const form = shift(readLegalForm(keysOf(block, from, from + MAX_FORM, beside.isLatin), 0), from);
  return form && isWrittenAsForm(block, form, beside.isSmall) && standsBeside(block, form.from, form.to)
    ? form
    : undefined;
}

function formBefore(block: PageBlock, to: number, beside: Beside): LegalFormSpan | undefined {
  const last = keysOf(block, to - 1, to, beside.isLatin)[0];
  if (last === undefined || !mayEndLegalForm(last)) return undefined;
  const from = Math.max(0, to - MAX_FORM);
  const form = shift(readLegalFormBefore(keysOf(block, from, to, beside.isLatin), to - from), from);
  if (!form || !isWrittenAsForm(block, form, beside.isSmall) || block.tokenAt(to)?.gap === 'comma') return undefined;
  return standsBeside(block, form.from + 1, to + 1) ? form : undefined;
}

/** The longest legal forms are Russian ones of seven words. */
const MAX_FORM = 8;

/**
 * The words as a legal form would have them.
 *
 * @param isLatin Of a name in Latin letters: `А` in `S.А.` is then the letter that it looks like.
 */
function keysOf(block: PageBlock, from: number, to: number, isLatin: boolean): readonly string[] {
  const keys: string[] = [];
  for (let at = from; at < to; at += 1) {
    const token = block.tokenAt(at);
    if (!token) break;
    keys.push((isLatin && token.script === 'Cyrl' ? latinTwin(token.key) : undefined) ?? token.key);
  }
  return keys;
}

function shift(form: LegalFormSpan | undefined, by: number): LegalFormSpan | undefined {
  return form && { ...form, from: form.from + by, to: form.to + by };
}

/** Tokens `from` to `to` each follow the one before them as parts of one company name do; `as` and `co` in lower case are words. */
function standsBeside(block: PageBlock, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = block.tokenAt(at);
    if (!token || token.isCode || token.gap === 'break' || token.gap === 'slash' || token.gap === 'dash') return false;
  }
  return true;
}

/** A form has a capital, or the name beside it has none either and the form is no word of three letters or fewer that languages have. */
function isWrittenAsForm(block: PageBlock, form: LegalFormSpan, isSmall: boolean): boolean {
  const tokens = tokensIn(block, form);
  if (tokens.some(({ letterCase }) => letterCase !== 'lower')) return true;
  const letters = tokens.map(({ key }) => key).join('');
  const isDotted =
    tokens.length > 1 && tokens.every(({ key, gap }, at) => key.length === 1 && (at === 0 || gap === 'dot'));
  return isSmall && (isDotted || SMALL_FORMS.has(letters) || letters.length > 3 || !block.hasCapitals());
}

/** Forms of two and three letters that are no words of a language that is written in small letters. */
const SMALL_FORMS: ReadonlySet<string> = new Set(
  'llc ltd ooo oao zao pao jsc gmbh inc plc fze fzc pte pty ag doo ood srl sro sia ооо оао зао пао тов'.split(' '),
);
