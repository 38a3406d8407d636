import { isFullName } from '../names-of-subject.ts';
import type { Relation } from './relation.ts';

/** The page calls its one subject by two full names that are no spellings of each other. Handles do not count: they are nobody's name. */
export const namesDiffer: Relation = ({ facts }, { book, world: { compareNames } }) => {
  if (!compareNames) return undefined;
  const names = (facts?.names ?? []).filter(({ from, text }) => from !== 'handle' && isFullName(text, book));
  const differ = names.some((one, at) =>
    names.slice(at + 1).some((other) => compareNames(one.text, other.text) === undefined),
  );
  return differ ? { places: [] } : undefined;
};
