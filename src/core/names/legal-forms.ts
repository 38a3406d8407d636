import { lazily } from '../text/lazily.ts';
import { LEGAL_FORMS, type FormFamily } from './legal-form-table.ts';

/** A legal form found in a row of words: `words.slice(from, to)`. */
export interface LegalFormSpan {
  readonly from: number;
  readonly to: number;
  /** Forms of one family are one form in different languages or abbreviations: `ltd` and `limited`, `ooo` and `llc`. */
  readonly family: FormFamily;
}

/** The legal form that begins at `at`, the longest there is; undefined when none does. */
export function readLegalForm(words: readonly string[], at: number): LegalFormSpan | undefined {
  if (!mayBeginLegalForm(words[at] ?? '')) return undefined;
  for (let to = Math.min(words.length, at + LONGEST); to > at; to -= 1) {
    const family = familyOf(words, at, to);
    if (family !== undefined) return { from: at, to, family };
  }
  return undefined;
}

/**
 * Every legal form of a name. Only forms at the ends of a name count, where companies carry them: `Company` in `Cooperation Company` is
 * one, `Company` in `Company Hospital Trust` is not.
 */
export function findLegalForms(words: readonly string[]): readonly LegalFormSpan[] {
  const found: LegalFormSpan[] = [];
  let first = 0;
  for (let form = readLegalForm(words, 0); form && mayStandInFront(words, form); form = readLegalForm(words, first)) {
    found.push(form);
    first = form.to;
  }
  let last = words.length;
  for (
    let form = readLegalFormBefore(words, last);
    form && form.from >= first;
    form = readLegalFormBefore(words, last)
  ) {
    found.push(form);
    last = form.from;
  }
  return found;
}

/** Short abbreviations begin names of their own (`SA Recycling`, `CA Immobilien`), but for those whose countries write the form first. */
function mayStandInFront(words: readonly string[], { from, to }: LegalFormSpan): boolean {
  const written = words.slice(from, to).join('');
  return written.length > 3 || IN_FRONT.has(written) || !/^[a-z]/.test(written);
}

const IN_FRONT = new Set(
  'ooo ao oao zao pao nao jsc llc ltd pt tov too odo cv ano gup rup uab sia est co srl sro doo ood'.split(' '),
);

/** The longest legal form that ends just before `end`. */
export function readLegalFormBefore(words: readonly string[], end: number): LegalFormSpan | undefined {
  if (!mayEndLegalForm(words[end - 1] ?? '')) return undefined;
  for (let from = Math.max(0, end - LONGEST); from < end; from += 1) {
    const family = familyOf(words, from, end);
    if (family !== undefined) return { from, to: end, family };
  }
  return undefined;
}

/** Whether a word may be the first of a legal form: asked before its neighbours are read. */
function mayBeginLegalForm(word: string): boolean {
  return beginnings().has(word.slice(0, 2));
}

/** Whether a word may be the last of one. */
function mayEndLegalForm(word: string): boolean {
  return isInitials(word) || lastWords().has(word);
}

/** The words that legal forms are made of, the letters of abbreviations written apart among them (`S.A.`): where none stands beside a word, no form does. */
export function listFormWords(): Iterable<string> {
  return new Set(Array.from(families().keys()).flatMap((form) => [...form.split(' '), ...lettersApart(form)]));
}

/** The legal forms that are one word. */
export function listOneWordForms(): Iterable<string> {
  return Array.from(families().keys()).filter((form) => !form.includes(' '));
}

function lettersApart(form: string): readonly string[] {
  return form.includes(' ')
    ? []
    : Array.from(form).flatMap((_, at) => [form.slice(at, at + 1), form.slice(at, at + 2)]);
}

function familyOf(words: readonly string[], from: number, to: number): FormFamily | undefined {
  if (to - from === 1) return families().get(words[from] ?? '');
  const row = words.slice(from, to);
  return families().get(row.join(' ')) ?? (row.every(isInitials) ? families().get(row.join('')) : undefined);
}

/** `S.A.`, `S. A.` and `S A` are the letters of one abbreviation, however many of them a text keeps together: `Sp. z o.o.`. */
function isInitials(word: string): boolean {
  return word.length <= 2;
}

const families: () => ReadonlyMap<string, FormFamily> = lazily(buildTable);

function buildTable(): Map<string, FormFamily> {
  const table = new Map<string, FormFamily>();
  for (const [family, spellings] of LEGAL_FORMS) {
    for (const spelling of spellings.split(/\s*\|\s*/)) {
      // Han is read a character at a time, as `tokenize` reads it.
      const words = /^\p{Script=Han}+$/u.test(spelling) ? Array.from(spelling).join(' ') : spelling;
      table.set(words, family);
    }
  }
  return table;
}

const beginnings: () => ReadonlySet<string> = lazily(
  () =>
    new Set(
      Array.from(families().keys(), (form) => form.split(' ')[0]?.slice(0, 2) ?? '').flatMap((start) => [
        start,
        start.charAt(0),
      ]),
    ),
);

const lastWords: () => ReadonlySet<string> = lazily(
  () => new Set(Array.from(families().keys(), (form) => form.split(' ').at(-1) ?? '')),
);

/** In words, with room for one that is spelled letter by letter. */
const LONGEST = 8;
