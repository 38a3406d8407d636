import type { ProductProfileId, RuleId, RuleLanguage } from './indicator-rule.ts';
import type { PartyId } from './listed-party.ts';
import type { DismissReason } from './observed-page.ts';
import type { SightingPlace } from './observation.ts';

/** Everything a card says about one subject block, as plain sentences. No number, rank or colour about a person. */
export interface ObservationView {
  readonly subject: number;
  readonly headline: string;
  /** Stands on every observation card. */
  readonly caution: string;
  /** The kinds that were seen, in the order of the page. */
  readonly kinds: readonly ObservationKindView[];
  /** What this user must bear in mind, by product profile. */
  readonly note?: string;
  /** `Rules reviewed 24 November 2026 · checked on this device`. */
  readonly foot: string;
  /** Language of the sentences around the kinds. */
  readonly language: RuleLanguage;
  readonly labels: ObservationLabels;
}

/** What stands beside the parts of a card. */
export interface ObservationLabels {
  readonly seen: string;
  readonly matters: string;
  readonly honest: string;
  readonly ask: string;
  readonly verify: string;
  readonly source: string;
  /** Above the reasons for which the card may be set aside. */
  readonly dismiss: string;
  readonly close: string;
  readonly reasons: Readonly<Record<DismissReason, string>>;
}

/** One kind of sign and all that belongs to it. */
export interface ObservationKindView {
  readonly rule: RuleId;
  readonly name: string;
  /** Language of the sentences below, for the screen reader. */
  readonly language: RuleLanguage;
  /** The page's own words; empty where they are private or where no words were read. */
  readonly seen: readonly string[];
  readonly places: readonly SightingPlace[];
  readonly noticed: string;
  readonly matters: string;
  readonly honest: readonly string[];
  readonly ask: readonly string[];
  readonly verify: readonly string[];
  readonly sources: readonly SourceView[];
  /** Designation hits that the words lead to. */
  readonly leadsTo: readonly PartyId[];
  readonly reviewedOn: string;
}

export interface SourceView {
  readonly title: string;
  readonly publisher: string;
  /** `16 May 2022`, `2025`. */
  readonly published: string;
  readonly url: string;
}

/** One row of the options page. */
export interface RuleView {
  readonly rule: RuleId;
  readonly name: string;
  readonly group: string;
  /** `expired` is quiet until reviewed · `hidden` by the product profile · `off` by default or by policy. */
  readonly state: 'active' | 'expired' | 'hidden' | 'off';
  /** The state in words, with the day where there is one. */
  readonly stateWords: string;
  readonly matters: string;
  readonly sources: readonly SourceView[];
  readonly reviewedOn: string;
  readonly expiresOn: string;
}

/** One choice of product profile. */
export interface ProfileView {
  readonly id: ProductProfileId;
  readonly name: string;
  readonly note?: string;
}
