import { fullNamesOf, isFullName } from '../names-of-subject.ts';
import { readFields } from '../read-fields.ts';
import type { Relation } from './relation.ts';

/** The account's holder is called otherwise than the worker: by a full name of a person that is no spelling of any name the page gives the subject. */
export const payeeDiffers: Relation = (subject, { book, world: { compareNames } }) => {
  if (!compareNames) return undefined;
  const payees = readFields(subject, 'label-payee', book).filter(({ value }) => isFullName(value, book));
  const names = payees.length > 0 ? fullNamesOf(subject, book) : [];
  const isOther = (payee: string): boolean => names.every((name) => compareNames(payee, name) === undefined);
  const others = payees.filter(({ value }) => names.length > 0 && isOther(value));
  return others.length > 0 ? { places: others.map(({ place }) => place) } : undefined;
};
