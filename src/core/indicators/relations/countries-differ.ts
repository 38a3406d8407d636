import { labelForm } from '../label-form.ts';
import { readFields, type Field } from '../read-fields.ts';
import type { RuleBook } from '../rule-book.ts';
import type { Relation } from './relation.ts';

/**
 * Two fields about where the subject is now name two countries. Any two countries count alike; what one writer may call by either name is one country here. Places of
 * birth, schools and former posts are never read: they have other labels.
 */
export const countriesDiffer: Relation = (subject, { book }) => {
  const named = readFields(subject, 'label-location', book).flatMap((field) => {
    const country = countryOf(field, book);
    return country === undefined ? [] : [{ country, field }];
  });
  const [first] = named;
  const other = named.find(({ country }) => country !== first?.country);
  return first && other ? { places: [first.field.place, other.field.place] } : undefined;
};

/** The country at the end of a place: `Austin, TX, USA`, `서울, 대한민국`; or at its beginning where nothing separates it. */
function countryOf({ value }: Field, book: RuleBook): number | undefined {
  const parts = value.split(/[,，、(（]/u).map((part) => labelForm(part.replace(/[)）].*/u, '')));
  return parts.toReversed().flatMap((part) => book.countries.get(part) ?? [])[0];
}
