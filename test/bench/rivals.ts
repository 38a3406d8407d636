import Fuse from 'fuse.js';
import { compareNames, NAME_SCHEMAS, ofacStyleScore } from '../../src/core/index.ts';
import { jaroWinkler } from '../../src/core/text/jaro-winkler.ts';
import type { LabelledPair } from './read-labelled-pairs.ts';

/** Scores a pair of names, 0–1; undefined where it has no opinion. */
export type Matcher = (pair: LabelledPair) => number | undefined;

/** Ours first, then everything it is compared with, by the name it has in tables. */
export const MATCHERS: Readonly<Record<string, Matcher>> = {
  namesake: ({ query, candidate, schema }) =>
    compareNames(query, candidate, NAME_SCHEMAS.find((each) => each === schema) ?? 'LegalEntity').score,
  'fuse.js': ({ query, candidate }) => {
    const [found] = new Fuse([candidate], { includeScore: true }).search(query);
    return found?.score === undefined ? 0 : 1 - found.score;
  },
  'jaro-winkler': ({ query, candidate }) => jaroWinkler(query.toLowerCase(), candidate.toLowerCase()),
  'jaro-winkler sorted': ({ query, candidate }) => jaroWinkler(sortWords(query), sortWords(candidate)),
  'ofac-style': ({ query, candidate }) => ofacStyleScore(query, candidate),
  // Frozen scores that OpenSanctions publishes with its benchmark; the other sets have none.
  'logic-v2': ({ logicV2 }) => logicV2,
};

/** The words of a name in alphabetical order, for measures that cannot bear another order. */
export function sortWords(name: string): string {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .toSorted()
    .join(' ');
}
