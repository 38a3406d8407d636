import type { NameOnPage, Subject } from '../model/subject.ts';
import { wordsOf } from '../text/tokens.ts';
import { labelForm } from './label-form.ts';
import { readFields } from './read-fields.ts';
import type { RuleBook } from './rule-book.ts';
import { isCharacter } from './triggers.ts';

/** The names under which a page shows the subject, of a person or of a company: what it says beside the text, and fields such as `Name: …` in it. */
export function namesOfSubject(subject: Subject, book: RuleBook): readonly string[] {
  const shown = (subject.facts?.names ?? []).filter(isOwnName).map(({ text }) => text);
  return [...shown, ...readFields(subject, 'label-name', book).map(({ value }) => value)];
}

/** Those among them that are written like the whole name of a person. */
export function fullNamesOf(subject: Subject, book: RuleBook): readonly string[] {
  return namesOfSubject(subject, book).filter((name) => isFullName(name, book));
}

function isOwnName({ from }: NameOnPage): boolean {
  return from !== 'commit' && from !== 'handle';
}

/**
 * Whether a text is written like the whole name of one person: two to five words, or two to five characters where names have no blanks. A single word may be
 * a nickname and a company has no payee of its own: neither can differ from anything.
 */
export function isFullName(text: string, book: RuleBook): boolean {
  if (text.length > 60 || /[\d@/\\<>_=]/.test(text)) return false;
  if (/^[\p{Script=Hangul}\p{Script=Han}]{2,5}$/u.test(text)) return !isCompany(text, book);
  const words = wordsOf(text);
  return words.length >= 2 && words.length <= 5 && !isCompany(text, book);
}

function isCompany(text: string, book: RuleBook): boolean {
  const companies = book.labels.get('label-company') ?? new Set();
  const form = ` ${labelForm(text)} `;
  return [...companies].some((word) => form.includes(isCharacter(word.charAt(0)) ? word : ` ${word} `));
}
