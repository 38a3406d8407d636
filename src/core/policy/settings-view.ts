import type { PageMode } from '../model/frame-report.ts';
import type { EffectiveSettings } from './effective-settings.ts';
import type { Problem } from './read-value.ts';

/**
 * How far the organisation's policy is known.
 *
 * `none` nobody manages this copy · `current` as the browser handed it over · `remembered` as it was last time; the browser has not said
 * yet whether it still holds · `awaited` nothing is known, so nothing is read yet · `unreadable` the browser failed to hand it over; what
 * was last known holds, if anything was.
 */
export type PolicyState = 'none' | 'current' | 'remembered' | 'awaited' | 'unreadable';

/** What is known of the organisation's policy, apart from its values. */
export interface PolicyView {
  readonly state: PolicyState;
  /** The browser's words, when the policy is `unreadable`. */
  readonly reason?: string;
  /** What of the policy could not be used. */
  readonly problems: readonly Problem[];
}

/** What the person answered on the first-run page: where pages may be read. */
export type ReadingScope = 'everywhere' | 'chosen-sites';

/** Everything that our own pages show of settings. Of secrets it says only whether they are set. */
export interface SettingsView {
  readonly settings: EffectiveSettings;
  readonly policy: PolicyView;
  /** Sites with a choice of their own, in the order of the alphabet. */
  readonly sites: readonly (readonly [site: string, mode: PageMode])[];
  /** Absent as long as the person has not chosen: then no page is read, unless an organisation decided. */
  readonly scope?: ReadingScope;
  /** Whether an organisation installed or configured this copy. */
  readonly isManaged: boolean;
  /** What the person chose for every other site, where that is to read none of them. */
  readonly elsewhere?: 'off';
}

/** What became of a choice: kept, or why not, in one sentence. */
export type ChoiceOutcome = { readonly isKept: true } | { readonly isKept: false; readonly reason: string };
