import type { ListedParty, PartyId } from '../model/listed-party.ts';
import type { PartyLookup, SnapshotHeader } from '../model/party-lookup.ts';
import type { WeakReason } from '../names/judge-name.ts';
import type { IndexTables } from './index-tables.ts';
import type { PatternTable } from './pattern-table.ts';

/**
 * Everything the matcher asks of the loaded lists. Made by `buildIndex`, or opened from what `saveIndex` wrote. Outside the core only the first part is used:
 * `PartyLookup`, `lists` and the counts; the rest is the matcher's own and may change shape.
 */
export interface SearchIndex extends PartyLookup {
  readonly lists: readonly SnapshotHeader[];
  /** How many parties and names can be found. */
  readonly partyCount: number;
  readonly names: NameTable;
  /** The parties by their numbers, 0 to `partyCount` - 1. */
  readonly partyAt: (number: number) => ListedParty | undefined;
  readonly tables: IndexTables;
  readonly patterns: PatternTable;
}

/** All listed names by their ids, 0 to `length` - 1. A name is made when it is asked for: who needs it often keeps it. */
export interface NameTable extends Iterable<IndexedName> {
  readonly length: number;
  /** Undefined for a listed name without a letter or a digit, which keeps its id. */
  readonly at: (id: number) => IndexedName | undefined;
}

/** One listed name, ready to be compared. */
export interface IndexedName {
  readonly party: PartyId;
  /** Index into the party's `names`. */
  readonly alias: number;
  readonly name: string;
  readonly isPerson: boolean;
  /** All folded words, as listed. */
  readonly words: readonly string[];
  /** The words without legal forms and small words. */
  readonly core: readonly string[];
  /** Family of the listed legal form, where there is one. */
  readonly form?: string;
  /** Why the name alone is too little; empty when it is enough. */
  readonly weakness: readonly WeakReason[];
}
