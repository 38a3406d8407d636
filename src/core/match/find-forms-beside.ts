import { readLegalForm, readLegalFormBefore, type LegalFormSpan } from '../names/legal-forms.ts';
import { WORD_IS_A_FORM, WORD_IS_OF_FORM } from '../search-index/index-tables.ts';
import { spreadHash } from '../text/hash-text.ts';
import { latinTwin } from '../text/look-alikes.ts';
import { WORD_IS_FOREIGN } from '../text/word-row.ts';
import { tokensIn, type PageBlock } from './page-block.ts';

/** The legal forms that stand beside words of a block, in the order of the text, and the words with them: `from` to `to`, the end left out. */
export interface FormsBeside {
  readonly from: number;
  readonly to: number;
  readonly forms: readonly LegalFormSpan[];
}

/** Reads the legal forms right after words of a block, and the one right before: they belong to the name that the words are. */
export function findFormsBeside(
  block: PageBlock,
  stretch: { readonly from: number; readonly to: number },
): FormsBeside {
  let { from, to } = stretch;
  const forms: LegalFormSpan[] = [];
  const first = block.tokenAt(from);
  const beside = { isSmall: first?.letterCase === 'lower', isLatin: first?.script === 'Latn' };
  for (let form = formAfter(block, to, beside); form; form = formAfter(block, to, beside)) {
    forms.push(form);
    to = form.to;
  }
  const before = formBefore(block, from, beside);
  if (before) {
    forms.unshift(before);
    from = before.from;
  }
  return { from, to, forms };
}

/** How the name is written that a legal form stands beside. */
interface Beside {
  readonly isSmall: boolean;
  readonly isLatin: boolean;
}

function formAfter(block: PageBlock, from: number, beside: Beside): LegalFormSpan | undefined {
  let to = from;
  while (to - from < MAX_FORM && hasFlag(block, to, WORD_IS_OF_FORM)) to += 1;
  if (to === from || (to === from + 1 && !hasFlag(block, from, WORD_IS_A_FORM))) return undefined;
  if (!standsBeside(block, from, from + 1)) return undefined;
  const form = shift(readLegalForm(keysOf(block, from, to, beside.isLatin), 0), from);
  return form && isWrittenAsForm(block, form, beside.isSmall) && standsBeside(block, form.from, form.to)
    ? form
    : undefined;
}

function formBefore(block: PageBlock, to: number, beside: Beside): LegalFormSpan | undefined {
  let from = to;
  while (to - from < MAX_FORM && hasFlag(block, from - 1, WORD_IS_OF_FORM)) from -= 1;
  if (from === to || (from === to - 1 && !hasFlag(block, from, WORD_IS_A_FORM))) return undefined;
  if (!standsBeside(block, to, to + 1) || block.tokenAt(to)?.gap === 'comma') return undefined;
  const form = shift(readLegalFormBefore(keysOf(block, from, to, beside.isLatin), to - from), from);
  if (!form || !isWrittenAsForm(block, form, beside.isSmall)) return undefined;
  return standsBeside(block, form.from + 1, to + 1) ? form : undefined;
}

/** Asked by hash, because most words are none. A foreign word may look like one in Latin letters. */
function hasFlag({ row, index }: PageBlock, at: number, flag: number): boolean {
  if (at < 0 || at >= row.count) return false;
  if (((row.marks[at] ?? 0) & WORD_IS_FOREIGN) !== 0) return true;
  const { flags } = index.tables.page;
  return ((flags[spreadHash(row.hashes[at] ?? 0) >>> (Math.clz32(flags.length) + 1)] ?? 0) & flag) !== 0;
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
  // A full stop in the middle of a sentence shortens a word: `taloon co. sold it`, and no `co` of another language.
  const isShortened = block.tokenAt(form.to)?.gap === 'dot';
  return isSmall && (isDotted || isShortened || SMALL_FORMS.has(letters) || letters.length > 3 || !block.hasCapitals());
}

/** Forms of two and three letters that are no words of a language that is written in small letters. */
const SMALL_FORMS: ReadonlySet<string> = new Set(
  'llc ltd ooo oao zao pao jsc gmbh inc plc fze fzc pte pty ag doo ood srl sro sia gk rup kft sdn bhd ооо оао зао пао тов'.split(
    ' ',
  ),
);
