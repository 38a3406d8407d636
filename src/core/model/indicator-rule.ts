import type { PageRole } from './page-role.ts';
import type { Counter } from './subject.ts';

/** `A01`: a letter for the group, two digits. Stable, so that a policy can name a rule. */
export type RuleId = string;

/** Languages that patterns and explanations are written in. Which of them a *person* writes is never asked. */
export type RuleLanguage = 'en' | 'ko' | 'ru' | 'zh';

/** What a rule is about. Two rules of one group say one thing: for the show rule they count once. */
export type RuleGroup =
  | 'accounts'
  | 'charges'
  | 'code-host'
  | 'contact'
  | 'equipment'
  | 'identity'
  | 'payment'
  | 'tooling'
  | 'venues'
  | 'work-history';

/**
 * How much one sighting says. `strong` may be shown alone, `corroborating` needs another group beside it, `weak` and `context` never bring anything on screen
 * by themselves.
 */
export type Strength = 'strong' | 'corroborating' | 'weak' | 'context';

/** One published sign, as data. Nothing in it is code. */
export interface IndicatorRule {
  readonly id: RuleId;
  readonly group: RuleGroup;
  readonly strength: Strength;
  /** Where it runs. Never `article`, `documentation`, `shop` or `unknown`. */
  readonly roles: readonly PageRole[];
  /** `worker`: an employer who says the same means something else. `author`: whoever wrote the block. `facts`: no words are read. */
  readonly speaker: 'worker' | 'author' | 'facts';
  readonly looks: readonly Look[];
  /** Distinct sentences that are needed. 1 if absent. */
  readonly atLeast?: number;
  /** Takes this strength instead once one of these rules was seen in the same block. */
  readonly raised?: { readonly to: Strength; readonly by: readonly RuleId[] };
  /** On only where a policy switches it on. */
  readonly isOffByDefault?: true;
  /** What was seen is private (a former name, an address): the card says that it is there and not what it is. */
  readonly hidesValues?: true;
  /** English always; another language exactly when a pattern is written in it. */
  readonly words: Readonly<Partial<Record<RuleLanguage, RuleWords>>>;
  /** Keys of the sources, the one that says it plainest first. */
  readonly sources: readonly SourceId[];
  /** ISO days. From `expiresOn` on the rule is quiet until somebody reviews it. */
  readonly reviewedOn: string;
  readonly expiresOn: string;
}

/** One way to see a sign. */
export type Look = WordsLook | HostsLook | RelationLook | CountersLook;

/** Words in one sentence. */
export interface WordsLook {
  readonly kind: 'words';
  readonly language: RuleLanguage;
  /** Words (`usdt`), beginnings (`аренд*`) or vocabularies (`@rent`). A sentence without any of them is never looked at. */
  readonly triggers: readonly string[];
  /** See `readPattern`. Any of them will do. */
  readonly patterns: readonly string[];
  /** Any of them in the same sentence, and the sentence says something else. */
  readonly unless: readonly string[];
  /** Where this wording says more or less than the rule in general. */
  readonly strength?: Strength;
}

/** A link to, or the name of, one of these hosts or anything below it. */
export interface HostsLook {
  readonly kind: 'hosts';
  readonly hosts: readonly string[];
}

/** Something computed from several places of one block. */
export interface RelationLook {
  readonly kind: 'relation';
  readonly relation: RelationName;
}

/** Numbers the page prints, all conditions together. */
export interface CountersLook {
  readonly kind: 'counters';
  readonly all: readonly CounterCondition[];
}

export interface CounterCondition {
  readonly counter: Counter;
  readonly is: 'at-least' | 'at-most';
  readonly value: number;
  /** Compares with this share of another counter instead: `value` × that. */
  readonly of?: Counter;
}

export type RelationName = (typeof RELATION_NAMES)[number];

/** Every relation the engine can compute. */
export const RELATION_NAMES = [
  'addresses-differ',
  'contacts-differ',
  'countries-differ',
  'handles-differ',
  'hours-differ',
  'known-contact',
  'licence-differs',
  'look-alike-domain',
  'names-differ',
  'older-than-account',
  'older-than-technology',
  'payee-differs',
  'posts-overlap',
  'price-apart',
  'reviews-burst',
  'same-text',
  'wallet',
] as const;

/** What people read about a rule, in one language. Whole sentences; no number about a person, no verdict. */
export interface RuleWords {
  /** Under ten words. */
  readonly name: string;
  readonly noticed: string;
  readonly matters: string;
  /** Honest reasons: at least one. */
  readonly honest: readonly string[];
  readonly ask: readonly string[];
  /** Ways to verify, of which at least one needs neither camera nor voice. */
  readonly verify: readonly string[];
}

/** `us-2022`. */
export type SourceId = string;

/** A publication that a rule rests on. */
export interface RuleSource {
  readonly id: SourceId;
  /** Ours: publisher's titles may name a people. */
  readonly title: string;
  readonly publisher: string;
  /** ISO prefix: day, month or year. */
  readonly publishedOn: string;
  readonly url: string;
}

export type ProductProfileId = 'hr' | 'marketplace' | 'crypto';

/** Which sightings become an observation. Versioned, so that a record can say by which rule it was shown. */
export interface ShowRule {
  readonly version: string;
  readonly profiles: readonly ProductProfile[];
}

/** What one kind of user sees. */
export interface ProductProfile {
  readonly id: ProductProfileId;
  readonly name: string;
  /** Rules that are never used here, whatever anybody switches on: what would be unfair to this user's people. */
  readonly hides: readonly RuleId[];
  /** Groups that are left out here unless one of their rules is switched on. */
  readonly hidesGroups: readonly RuleGroup[];
  /** In these groups only `corroborating` and `strong` count. */
  readonly firmGroups: readonly RuleGroup[];
  /** Rules that say less to this user: `P01` where everybody is paid in virtual currency. */
  readonly strengths: Readonly<Record<RuleId, Strength>>;
  /** Any of them will do. */
  readonly ways: readonly ShowWay[];
  /** Stands on every card. */
  readonly note?: Readonly<Partial<Record<RuleLanguage, string>>>;
}

/** Enough sightings to be shown: so many of each strength, each from a group of its own. A stronger one may stand for a weaker one. */
export interface ShowWay {
  readonly id: ShowWayId;
  readonly strong: number;
  readonly corroborating: number;
  readonly weak: number;
}

/** By what a way needs, most first: `mixed` is one corroborating sighting with weak ones. */
export type ShowWayId = 'strong' | 'corroborating' | 'mixed';

/** How a sentence says that its words are not the writer's own wish. */
export interface VoiceCue {
  /**
   * `denial` the writer says no · `warning` tells others not to · `report` tells what somebody else did · `question` asks about it · `joke` ·
   * `employer` speaks as the one who hires, so a `worker` rule does not count.
   */
  readonly kind: 'denial' | 'warning' | 'report' | 'question' | 'joke' | 'employer';
  readonly language: RuleLanguage;
  /** Where it must stand, seen from the words of the rule; `passage` is anywhere in the passage. */
  readonly where: 'before' | 'after' | 'sentence' | 'passage';
  /** Units that may stand between; only for `before` and `after`. */
  readonly within?: number;
  readonly patterns: readonly string[];
  readonly unless: readonly string[];
}

/** Everything the engine works by: read from files, never from code. */
export interface RuleData {
  readonly rules: readonly IndicatorRule[];
  readonly sources: readonly RuleSource[];
  readonly show: ShowRule;
  readonly voices: readonly VoiceCue[];
  /** Named lists of words that patterns share: `@platform`. */
  readonly vocabulary: Readonly<Record<string, readonly string[]>>;
  readonly technologies: readonly Technology[];
  /** Every country by all its names in the four languages; what a writer may call by one name stands in one row, and so counts as the same. */
  readonly countries: readonly (readonly string[])[];
}

/** A technology and the month in which the public could first use it. */
export interface Technology {
  readonly name: string;
  readonly words: readonly string[];
  readonly since: string;
}
