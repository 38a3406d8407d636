import { wordsOf } from '../../text/tokens.ts';
import { readFields } from '../read-fields.ts';
import type { Relation } from './relation.ts';

/**
 * The address to send things to shares neither a number (house, postcode) nor most of its words with the one declared. Compared only when both are on the page
 * and whole: a field that says “same as above” or names a town alone says nothing.
 */
export const addressesDiffer: Relation = (subject, { book }) => {
  const declared = readFields(subject, 'label-address', book).filter(({ value }) => isWhole(value));
  const delivery = readFields(subject, 'label-delivery', book).filter(({ value }) => isWhole(value));
  const others = delivery.filter(
    ({ value }) => declared.length > 0 && declared.every((home) => differ(home.value, value)),
  );
  return others.length > 0 ? { places: others.map(({ place }) => place) } : undefined;
};

function isWhole(address: string): boolean {
  const words = wordsOf(address);
  return words.length >= 4 && words.some(isNumber);
}

function differ(one: string, other: string): boolean {
  const [a, b] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  const shared = [...a].filter((word) => b.has(word));
  return !shared.some(isNumber) && shared.length / Math.min(a.size, b.size) < SAME_WORDS;
}

/** Two spellings of one address share its street and town, which is more than half of its words; two addresses in one town share the town. */
const SAME_WORDS = 0.6;

function isNumber(word: string): boolean {
  return /^\d/.test(word);
}
