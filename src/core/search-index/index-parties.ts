import type { ListedParty, PartyId } from '../model/listed-party.ts';
import type { InverseLink, PartyLookup, SnapshotHeader } from '../model/party-lookup.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** The link between entries of two authorities about one party. */
export const SAME_PARTY = 'same party as';

/** The parties of all lists, each entry once. */
export interface PartyTable extends PartyLookup {
  readonly lists: readonly SnapshotHeader[];
  readonly parties: readonly ListedParty[];
}

/**
 * Gathers the parties of several snapshots. Where two snapshots hold the same entry (the built-in list and the publisher's full one), the copy
 * of the later `publishedOn` counts; of the same day, the one given first.
 */
export function indexParties(snapshots: readonly Snapshot[]): PartyTable {
  const found = new Map<PartyId, { party: ListedParty; list: SnapshotHeader }>();
  for (const snapshot of snapshots) {
    const list = headerOf(snapshot);
    for (const party of snapshot.parties) {
      const known = found.get(party.id);
      if (!known || known.list.publishedOn < list.publishedOn) found.set(party.id, { party, list });
    }
  }
  const parties = Array.from(found.values(), ({ party }) => party);
  const inverse = invertLinks(parties);
  const linksTo = (id: PartyId): readonly InverseLink[] => inverse.get(id) ?? [];
  return {
    lists: snapshots.map(headerOf),
    parties,
    findParty: (id) => found.get(id)?.party,
    listOf: (id) => found.get(id)?.list,
    linksTo,
    samePartyAs: (id) => followSameParty(id, (from) => neighboursOf(found.get(from)?.party, linksTo(from))),
  };
}

function headerOf({ list, title, publisher, version, publishedOn, licence, attribution }: Snapshot): SnapshotHeader {
  return { list, title, publisher, version, publishedOn, licence, attribution };
}

function invertLinks(parties: readonly ListedParty[]): Map<PartyId, InverseLink[]> {
  const inverse = new Map<PartyId, InverseLink[]>();
  for (const party of parties) {
    for (const { to, relation } of party.links) {
      if (to === undefined) continue;
      const links = inverse.get(to);
      if (links) links.push({ from: party.id, relation });
      else inverse.set(to, [{ from: party.id, relation }]);
    }
  }
  return inverse;
}

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
