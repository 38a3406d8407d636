import type { ListedParty, PartyId } from './listed-party.ts';
import type { Snapshot } from './snapshot.ts';

/** A list without its parties: what every hit and every page about a party says of its source. */
export type SnapshotHeader = Omit<Snapshot, 'parties'>;

/** What can be asked of the loaded lists about one party. */
export interface PartyLookup {
  readonly findParty: (id: PartyId) => ListedParty | undefined;
  /** The list that the entry was read from. */
  readonly listOf: (id: PartyId) => SnapshotHeader | undefined;
  /** Links of other parties that lead here. */
  readonly linksTo: (id: PartyId) => readonly InverseLink[];
  /** Entries of other authorities about the same party, joined by `same party as` in either direction, nearest first; without `id` itself. */
  readonly samePartyAs: (id: PartyId) => readonly PartyId[];
}

/** A link seen from its far end. */
export interface InverseLink {
  readonly from: PartyId;
  /** The words of the party that says it. */
  readonly relation: string;
}
