import type { SightingPlace } from '../../model/observation.ts';
import { findEmails, findPhonesAndHandles } from '../find-contacts.ts';
import { fullNamesOf } from '../names-of-subject.ts';
import type { Relation } from './relation.ts';

/** The reader's own notebook holds an e-mail address, phone number or handle of this subject under a name that is no spelling of theirs. */
export const knownContact: Relation = (subject, { book, world: { namesOfContact, compareNames } }) => {
  if (!namesOfContact || !compareNames) return undefined;
  const names = fullNamesOf(subject, book);
  if (names.length === 0) return undefined;
  const isAnothers = ({ text }: SightingPlace): boolean => {
    const known = namesOfContact(text);
    return known.length > 0 && known.every((other) => names.every((name) => compareNames(other, name) === undefined));
  };
  const contacts = [...findEmails(subject, book).map(({ place }) => place), ...findPhonesAndHandles(subject)];
  const places = contacts.filter(isAnothers);
  return places.length > 0 ? { places } : undefined;
};
