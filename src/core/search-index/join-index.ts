import type { ListedParty, PartyId } from '../model/listed-party.ts';
import type { InverseLink, SnapshotHeader } from '../model/party-lookup.ts';
import { hashText, spreadHash } from '../text/hash-text.ts';
import { findKey } from './hash-table.ts';
import { LINK_BITS, MAX_LINK, SAME_PARTY } from './index-links.ts';
import type { IndexTables } from './index-tables.ts';
import { openNames } from './name-table.ts';
import { openPatterns } from './pattern-table.ts';
import type { SearchIndex } from './search-index.ts';

/** What an index is made of, whether built or opened. */
export interface IndexParts {
  readonly tables: IndexTables;
  readonly lists: readonly SnapshotHeader[];
  readonly partyCount: number;
  readonly partyAt: (number: number) => ListedParty | undefined;
}

/** Answers what can be asked of an index from its tables. A built index and an opened one differ in nothing but where their parties lie. */
export function joinIndex({ tables, lists, partyCount, partyAt }: IndexParts): SearchIndex {
  const { ids, links, names } = tables;
  const numberOf = remember((id: PartyId): number => {
    const key = spreadHash(hashText(id));
    for (let at = findKey(ids, key); at >= 0 && ids.keys[at] === key; at += 1) {
      const number = ids.values[at] ?? 0;
      if (partyAt(number)?.id === id) return number;
    }
    return -1;
  });
  const findParty = (id: PartyId): ListedParty | undefined => partyAt(numberOf(id));
  const linksTo = (id: PartyId): readonly InverseLink[] => {
    const number = numberOf(id);
    const own = number < 0 ? [] : links.from.subarray(links.starts[number], links.starts[number + 1]);
    return Array.from(own).flatMap((place) => {
      const party = partyAt(place >>> LINK_BITS);
      const link = party?.links[place & MAX_LINK];
      return party && link ? [{ from: party.id, relation: link.relation }] : [];
    });
  };
  return {
    lists,
    partyCount,
    partyAt,
    findParty,
    listOf: (id) => {
      const number = numberOf(id);
      return number < 0 ? undefined : lists[tables.lists.ofParty[number] ?? 0];
    },
    linksTo,
    samePartyAs: remember((id) => followSameParty(id, (from) => neighboursOf(findParty(from), linksTo(from)))),
    names: openNames(names.ofParty, partyAt),
    tables,
    patterns: openPatterns(tables),
  };
}

/** Keeps the answers for the parties that were asked for last: a page asks for the same few again and again. */
function remember<T>(answer: (id: PartyId) => T): (id: PartyId) => T {
  const known = new Map<PartyId, T>();
  return (id) => {
    let found = known.get(id);
    if (found === undefined) {
      if (known.size >= MAX_KEPT) known.clear();
      known.set(id, (found = answer(id)));
    }
    return found;
  };
}
const MAX_KEPT = 8192;

function neighboursOf(party: ListedParty | undefined, inverse: readonly InverseLink[]): readonly PartyId[] {
  const outward = (party?.links ?? []).flatMap(({ relation, to }) =>
    relation === SAME_PARTY && to !== undefined ? [to] : [],
  );
  return [...outward, ...inverse.flatMap(({ relation, from }) => (relation === SAME_PARTY ? [from] : []))];
}

/** Breadth first, so that the nearest come first. */
function followSameParty(id: PartyId, neighbours: (id: PartyId) => readonly PartyId[]): readonly PartyId[] {
  const seen = new Set([id]);
  for (const each of seen) for (const next of neighbours(each)) seen.add(next);
  seen.delete(id);
  return Array.from(seen);
}
