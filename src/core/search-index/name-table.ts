import type { ListedParty } from '../model/listed-party.ts';
import { readListedName } from './read-listed-name.ts';
import type { IndexedName, NameTable } from './search-index.ts';

/**
 * The names of an index, read from their parties one by one. Those that were asked for last are kept.
 *
 * @param partyNames First name of each party, and the count of all names at the end.
 */
export function openNames(partyNames: Uint32Array, partyAt: (number: number) => ListedParty | undefined): NameTable {
  const length = partyNames.at(-1) ?? 0;
  const known = new Map<number, IndexedName | undefined>();
  const at = (id: number): IndexedName | undefined => {
    if (!known.has(id)) {
      if (known.size >= MAX_KEPT) known.clear();
      const owner = findOwner(partyNames, id);
      const party = id < length ? partyAt(owner) : undefined;
      known.set(id, party && readListedName(party, id - (partyNames[owner] ?? 0)));
    }
    return known.get(id);
  };
  return {
    length,
    at,
    *[Symbol.iterator]() {
      for (let id = 0; id < length; id += 1) {
        const name = at(id);
        if (name) yield name;
      }
    },
  };
}

/** A page that names more listed parties than this has to read their names twice. */
const MAX_KEPT = 4096;

/** The party a name belongs to: the last one whose first name is not after it. */
export function findOwner(partyNames: Uint32Array, name: number): number {
  let [low, high] = [0, partyNames.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((partyNames[middle] ?? 0) <= name) low = middle;
    else high = middle - 1;
  }
  return low;
}
