import type { Hit } from '../model/hit.ts';
import type { PartyKind } from '../model/listed-party.ts';
import type { SearchIndex } from '../search-index/search-index.ts';
import { tokenize } from '../text/tokens.ts';
import { explainMatch } from './explain-match.ts';
import { findIdentifiers } from './find-identifiers.ts';
import { findNames } from './find-names.ts';
import { makeNameHit } from './make-hit.ts';
import { readWords } from './read-words.ts';

/** A typed name, and what is known of its bearer. */
export interface NameQuery {
  readonly name: string;
  readonly kind?: PartyKind;
  /** ISO prefix: `1965`, `1965-04-25`. */
  readonly birth?: string;
  /** ISO 3166 alpha-2. */
  readonly nationality?: string;
  readonly identifiers?: readonly string[];
}

/** How many hits a look-up returns. */
export interface LookUpOptions {
  readonly limit?: number;
}

/** The parties that a typed name may mean, best first, each once. */
export function screenName(query: NameQuery, index: SearchIndex, { limit = 20 }: LookUpOptions = {}): readonly Hit[] {
  const tokens = tokenize(query.name);
  const hits = findNames(tokens, readWords(tokens, index), index).map((match) => {
    const isExact = match.readings.every(({ how }) => how === 'same');
    return makeNameHit(
      query.name,
      match,
      isExact ? 'exact' : 'variant',
      isExact ? 'exact' : 'variant',
      explainMatch(match, query.name, tokens, index),
      index,
    );
  });
  const all = [...findIdentifiers(query.name, index, 'everything'), ...hits].toSorted(
    (a, b) => b.score - a.score || b.end - b.start - (a.end - a.start),
  );
  return all.filter((hit, at) => all.findIndex((other) => other.party === hit.party) === at).slice(0, limit);
}
