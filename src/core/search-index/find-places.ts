import type { ListedParty } from '../model/listed-party.ts';
import { hashText, spreadHash } from '../text/hash-text.ts';
import { findKey, type HashTable } from './hash-table.ts';
import type { SearchIndex } from './search-index.ts';

/** Where a number or an address may be listed. Another string may share its hash: who asks compares the strings. */
export interface ListedPlace {
  readonly party: ListedParty;
  /** Index into the party's `wallets`, `identifiers` or `contacts`. */
  readonly at: number;
}

/** The places posted under a string in the order of the lists: `key` as `indexIdentifiers` makes it. */
export function findPlaces(index: SearchIndex, table: HashTable, key: string): readonly ListedPlace[] {
  const hash = spreadHash(hashText(key));
  const places: ListedPlace[] = [];
  for (let at = findKey(table, hash); at >= 0 && table.keys[at] === hash; at += 1) {
    const place = table.values[at] ?? 0;
    const party = index.partyAt(place >>> 12);
    if (party) places.push({ party, at: place & 0xfff });
  }
  return places;
}
