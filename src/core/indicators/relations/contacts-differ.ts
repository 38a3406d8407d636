import { foldToText } from '../../text/fold.ts';
import { findEmails, type Email } from '../find-contacts.ts';
import type { RuleBook } from '../rule-book.ts';
import type { Relation } from './relation.ts';

/** The subject gives two e-mail addresses made from different names. Addresses of referees and shared mailboxes are nobody's name. */
export const contactsDiffer: Relation = (subject, { book }) => {
  const emails = findEmails(subject, book).filter(({ isReferee }) => !isReferee);
  const named = emails.map((email) => ({ email, stems: stemsOf(email, book) })).filter(({ stems }) => stems.length > 0);
  const [first] = named;
  const other = named.find(({ stems }) => first !== undefined && !share(first.stems, stems));
  return first && other ? { places: [first.email.place, other.email.place] } : undefined;
};

/** The names in the local part: runs of three letters or more that are no word for a mailbox or a trade. */
function stemsOf({ local }: Email, book: RuleBook): readonly string[] {
  const general = book.labels.get('label-mailbox') ?? new Set();
  return foldToText(local)
    .split(/[^\p{L}]+/u)
    .filter((stem) => stem.length >= 3 && !general.has(stem));
}

/** `jsmith` and `john.smith` are made from one name. */
function share(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.some((other) => one.includes(other) || other.includes(one)));
}
