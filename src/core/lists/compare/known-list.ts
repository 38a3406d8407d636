import type { ListedParty, PartyId } from '../../model/listed-party.ts';
import type { ListId, Snapshot } from '../../model/snapshot.ts';

/** What must be known of a list to judge it, or the next copy of it. A hundredth of the list itself. */
export interface KnownList {
  readonly list: ListId;
  readonly version: string;
  /** ISO day. */
  readonly publishedOn: string;
  /** Every entry with the name to show; an empty one where no name of it has a letter or a digit. */
  readonly names: ReadonlyMap<PartyId, string>;
}

export function knownListOf({ list, version, publishedOn, parties }: Snapshot): KnownList {
  return { list, version, publishedOn, names: new Map(parties.map((party) => [party.id, nameOf(party)])) };
}

/** The first name with a letter or a digit in it; empty when there is none. */
export function nameOf({ names }: ListedParty): string {
  return names.find(({ name }) => /[\p{L}\p{N}]/u.test(name))?.name ?? '';
}
