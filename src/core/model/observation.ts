import type { PartyId } from './listed-party.ts';
import type { ProductProfileId, RuleGroup, RuleId, RuleLanguage, ShowWayId, Strength } from './indicator-rule.ts';
import type { PageRole } from './page-role.ts';

/** One place where a rule saw its sign. */
export interface Sighting {
  readonly rule: RuleId;
  readonly group: RuleGroup;
  readonly strength: Strength;
  /** The language of the pattern that saw it; English for relations. */
  readonly language: RuleLanguage;
  /** The words of the page, in reading order. Empty where facts of the page spoke and no words. */
  readonly places: readonly SightingPlace[];
  /** Parties whose listed wallet stands there. They are designation hits and shown as such. */
  readonly leadsTo?: readonly PartyId[];
}

/** `passage.text.slice(start, end) === text`. */
export interface SightingPlace {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Everything seen in one subject block, and whether the show rule brings it on screen. */
export interface Observation {
  readonly subject: number;
  readonly role: PageRole;
  readonly profile: ProductProfileId;
  /** In the order of the page, one for each rule. Never sorted by strength. */
  readonly sightings: readonly Sighting[];
  /**
   * The rules of the card, by the show rule. Empty: nothing is marked and the badge says nothing; the sightings stand only under "All observations".
   */
  readonly shown: readonly RuleId[];
  /** Version of the show rule that decided. */
  readonly showRule: string;
}

/** Who looks, when, and what the administrator chose. */
export interface ObservationSettings {
  readonly profile: ProductProfileId;
  /** ISO day: rules that expired by then are quiet. */
  readonly today: string;
  /** Rules switched off. Goes before `on`. */
  readonly off?: readonly RuleId[];
  /** Rules switched on that are off by default or in a group that the profile leaves out. */
  readonly on?: readonly RuleId[];
  /** The least demanding way that may show anything. All of the profile's ways if absent. */
  readonly downTo?: ShowWayId;
  /** Languages whose wording is looked for: all if absent. */
  readonly languages?: readonly RuleLanguage[];
}
