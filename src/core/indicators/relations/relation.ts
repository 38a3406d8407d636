import type { Band, Span } from '../../model/hit.ts';
import type { PartyId } from '../../model/listed-party.ts';
import type { SightingPlace } from '../../model/observation.ts';
import type { Subject } from '../../model/subject.ts';
import type { RuleBook } from '../rule-book.ts';
import type { Shingle } from '../shingles-of.ts';

/** What the layers above know and this one may be told. Whatever is missing leaves the relations that need it quiet. */
export interface IndicatorWorld {
  /** How alike two names of people are, in any scripts; undefined when they are different names. */
  readonly compareNames?: (one: string, other: string) => Band | undefined;
  /** Wallet addresses in a text, by their form and checksum. */
  readonly findWallets?: (text: string) => readonly Span[];
  /** Names under which the reader's own earlier cases hold this e-mail address, phone number or handle. A notebook the reader switched on. */
  readonly namesOfContact?: (contact: string) => readonly string[];
  /** Texts of earlier cases, as shingles: never the words themselves. */
  readonly earlierTexts?: readonly EarlierText[];
}

/** A text the reader kept, without its words. */
export interface EarlierText {
  /** Whose it was. */
  readonly name: string;
  readonly shingles: ReadonlySet<Shingle>;
}

/** What a relation may look at beside its subject. */
export interface RelationContext {
  readonly book: RuleBook;
  readonly world: IndicatorWorld;
  /** ISO day. */
  readonly today: string;
  /** The other subjects of the same page. */
  readonly peers: readonly Subject[];
}

/** What a relation saw. No places: facts of the page, and no words of it. */
export interface RelationFinding {
  readonly places: readonly SightingPlace[];
  readonly leadsTo?: readonly PartyId[];
}

/** Computes one relation inside one subject; undefined when it does not hold or cannot be told. */
export type Relation = (subject: Subject, context: RelationContext) => RelationFinding | undefined;
