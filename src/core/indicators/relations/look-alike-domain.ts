import type { Subject } from '../../model/subject.ts';
import type { SightingPlace } from '../../model/observation.ts';
import { findEmails } from '../find-contacts.ts';
import { labelForm } from '../label-form.ts';
import { hostOf } from '../host-of.ts';
import { ownPassages, passagesWith } from '../read-fields.ts';
import type { Relation } from './relation.ts';

/**
 * Two hosts in the subject's text and links are one letter apart (`northwind-soft`, `nortwind-soft`) or the same to the eye (`rn` for `m`), or a referee writes from the
 * subject's own domain.
 */
export const lookAlikeDomain: Relation = (subject, { book }) => {
  const emails = findEmails(subject, book);
  const named = [...emails, ...writtenHosts(subject), ...linkedHosts(subject)];
  const byName = new Map(named.toReversed().map(({ host, place }) => [nameOf(host), { name: nameOf(host), place }]));
  const names = [...byName.values()].filter(({ name }) => name.length >= 6).slice(0, MAX_NAMES);
  for (const [at, one] of names.entries()) {
    const twin = names.slice(at + 1).find(({ name }) => looksAlike(one.name, name));
    if (twin) return { places: [one, twin].flatMap(({ place }) => place ?? []) };
  }
  const own = emails.filter(
    ({ isReferee, host }) => !isReferee && !isPublic(host, book.labels.get('label-public-mail')),
  );
  const voucher = emails.find(({ isReferee, host }) => isReferee && own.some((mine) => mine.host === host));
  return voucher && { places: [voucher.place] };
};

/** Each is compared with each; nobody's own text names more. */
const MAX_NAMES = 60;

interface PlacedHost {
  readonly host: string;
  /** Absent for a link whose words say something else. */
  readonly place?: SightingPlace;
}

function writtenHosts(subject: Subject): readonly PlacedHost[] {
  return passagesWith(subject, '://').flatMap(({ id, text }) =>
    Array.from(text.matchAll(/https?:\/\/[^\s<>"')\]]{4,200}/gi)).flatMap(({ 0: address, index }) => {
      const host = hostOf(address);
      const place = { passage: id, start: index, end: index + address.length, text: address };
      return host === undefined ? [] : [{ host, place }];
    }),
  );
}

function linkedHosts(subject: Subject): readonly PlacedHost[] {
  return ownPassages(subject).flatMap(({ links }) =>
    links === undefined ? [] : links.flatMap((link) => hostOf(link) ?? []).map((host) => ({ host })),
  );
}

/** The name that a company buys: `mail.acme-soft.co.uk` → `acme-soft`. */
function nameOf(host: string): string {
  const parts = host.split('.').slice(0, -1);
  const last = parts.at(-1) ?? '';
  return last.length <= 3 && parts.length > 1 ? (parts.at(-2) ?? '') : last;
}

function isPublic(host: string, mail: ReadonlySet<string> | undefined): boolean {
  return mail?.has(labelForm(host)) ?? false;
}

function looksAlike(one: string, other: string): boolean {
  if (one === other) return false;
  return eyeForm(one) === eyeForm(other) || (Math.min(one.length, other.length) >= 7 && isOneEdit(one, other));
}

/** What a hurried eye reads. */
function eyeForm(name: string): string {
  return name
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('0', 'o')
    .replaceAll(/[1|i]/g, 'l')
    .replaceAll('5', 's');
}

/** One letter more, less, other, or two neighbours exchanged. */
function isOneEdit(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let ends = 0;
  while (ends < Math.min(one.length, other.length) - start && one.at(-1 - ends) === other.at(-1 - ends)) ends += 1;
  const [a, b] = [one.slice(start, one.length - ends), other.slice(start, other.length - ends)];
  if (a.length <= 1 && b.length <= 1) return true;
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
}
