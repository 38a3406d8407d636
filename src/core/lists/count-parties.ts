import type { ListedParty } from '../model/listed-party.ts';

/** Figures of a list that people compare. */
export interface ListCounts {
  readonly parties: number;
  readonly names: number;
  readonly weakNames: number;
  readonly namesInOtherScripts: number;
  /** Different addresses. */
  readonly wallets: number;
}

/** Counts entries as they go by. */
export interface PartyCounter {
  readonly add: (party: ListedParty) => void;
  readonly counts: () => ListCounts;
  /** How often each field stands in `unmapped`, the most frequent first: what the publisher says and Namesake has no field for. */
  readonly unmapped: () => Readonly<Record<string, number>>;
}

/** Begins at nothing. */
export function countParties(): PartyCounter {
  const counts = { parties: 0, names: 0, weakNames: 0, namesInOtherScripts: 0 };
  const wallets = new Set<string>();
  const unmapped = new Map<string, number>();
  return {
    add: (party) => {
      counts.parties += 1;
      counts.names += party.names.length;
      for (const { isWeak, script } of party.names) {
        if (isWeak) counts.weakNames += 1;
        if (script !== undefined) counts.namesInOtherScripts += 1;
      }
      for (const { address } of party.wallets) wallets.add(address);
      for (const { field } of party.unmapped) unmapped.set(field, (unmapped.get(field) ?? 0) + 1);
    },
    counts: () => ({ ...counts, wallets: wallets.size }),
    unmapped: () => Object.fromEntries(Array.from(unmapped).toSorted(([, one], [, other]) => other - one)),
  };
}
