import type { ListedParty, PartyId } from '../model/listed-party.ts';
import type { SnapshotHeader } from '../model/party-lookup.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** The parties of all lists, each entry once. */
export interface GatheredParties {
  readonly lists: readonly SnapshotHeader[];
  readonly parties: readonly ListedParty[];
  /** Which of the lists each party was read from. */
  readonly ofParty: Uint16Array;
}

/**
 * Gathers the parties of several snapshots. Where two snapshots hold the same entry (the built-in list and the publisher's full one), the copy
 * of the later `publishedOn` counts; of the same day, the one given first.
 *
 * @throws {RangeError} If there are more parties than an index can number.
 */
export function gatherParties(snapshots: readonly Snapshot[]): GatheredParties {
  const found = new Map<PartyId, { readonly party: ListedParty; readonly list: number }>();
  snapshots.forEach(({ parties, publishedOn }, list) => {
    for (const party of parties) {
      const known = found.get(party.id);
      if (!known || (snapshots[known.list]?.publishedOn ?? '') < publishedOn) found.set(party.id, { party, list });
    }
  });
  if (found.size > MAX_PARTIES)
    throw new RangeError(`${found.size} parties are more than the ${MAX_PARTIES} that an index can number`);
  return {
    lists: snapshots.map(headerOf),
    parties: Array.from(found.values(), ({ party }) => party),
    ofParty: Uint16Array.from(found.values(), ({ list }) => list),
  };
}

/** A place is a party in 20 bits and one of its own things in 12. */
const MAX_PARTIES = 1 << 20;

function headerOf({ list, title, publisher, version, publishedOn, licence, attribution }: Snapshot): SnapshotHeader {
  return { list, title, publisher, version, publishedOn, licence, attribution };
}
