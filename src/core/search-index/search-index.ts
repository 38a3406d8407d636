import type { AlignedPiece, PieceRelation } from '../model/evidence.ts';
import type { PartyId } from '../model/listed-party.ts';
import type { PartyLookup, SnapshotHeader } from '../model/party-lookup.ts';
import type { WeakReason } from '../names/judge-name.ts';

/**
 * Everything the matcher asks of the loaded lists. Made by `buildIndex`. Outside the core only the first part is used: `PartyLookup`, `lists`
 * and `listedNames`; the rest is the matcher's own and may change shape.
 */
export interface SearchIndex extends PartyLookup {
  readonly lists: readonly SnapshotHeader[];
  /** How many parties and names can be found. */
  readonly partyCount: number;
  readonly names: NameTable;
  /** Folded word → what it may stand for in listed names. Cyrillic words of a page also ask under `~` and their `slavicKey`. */
  readonly senses: ReadonlyMap<string, readonly WordSense[]>;
  /** Word id → the patterns that are looked for where this word stands. */
  readonly patterns: ReadonlyMap<number, readonly Pattern[]>;
  /** Word id → the word. */
  readonly words: readonly string[];
  readonly wallets: ReadonlyMap<string, readonly IdentifierEntry[]>;
  readonly documents: ReadonlyMap<string, readonly IdentifierEntry[]>;
  readonly contacts: ReadonlyMap<string, readonly IdentifierEntry[]>;
  readonly cues: CueIndex;
}

/** All listed names by their ids, 0 to `length` - 1. A name is made when it is asked for: who needs it often keeps it. */
export interface NameTable extends Iterable<IndexedName> {
  readonly length: number;
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

/** A word, or two or three, that a word of a page may stand for. */
export interface WordSense {
  readonly words: readonly number[];
  readonly how: PieceRelation;
  readonly system?: NonNullable<AlignedPiece['system']>;
}

/** One order in which the words of a name are looked for. */
export interface Pattern {
  /** Index into `names`. */
  readonly name: number;
  readonly words: readonly number[];
  /** Where in `words` the anchor stands. */
  readonly anchorAt: number;
  readonly isMoved: boolean;
  /** A comma may stand before this word (`Kim, Sang Man`); -1 for none. */
  readonly commaAt: number;
  /** The listed name has a dash between its words. */
  readonly hasDash: boolean;
  /** Too short to count without a legal form beside it. */
  readonly needsForm: boolean;
}

export interface IdentifierEntry {
  readonly party: PartyId;
  /** Index into the party's `wallets`, `identifiers` or `contacts`. */
  readonly at: number;
}

/** Places, programmes and countries that speak for parties when they stand near their names. */
export interface CueIndex {
  /** First word → phrases that begin with it. */
  readonly phrases: ReadonlyMap<string, readonly CuePhrase[]>;
  readonly ofParty: ReadonlyMap<PartyId, ReadonlySet<number>>;
}

export interface CuePhrase {
  readonly id: number;
  readonly words: readonly string[];
  readonly about: 'place' | 'program';
  /** What the list says, for the reader: `Pyongyang, Korea, North`. */
  readonly listed: string;
}
