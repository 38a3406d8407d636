import type { ObservationView } from './observation-view.ts';
import type { PageFacts } from './page-facts.ts';
import type { PageRole } from './page-role.ts';
import type { Subject } from './subject.ts';

/** What one frame of a page says of itself, before anybody judged it: facts go to where the rules are, never rules to the page. */
export interface ObservedPage {
  readonly facts: PageFacts;
  /** Numbered by `id` from 0, so that a mark finds its passage. */
  readonly subjects: readonly FoundSubject[];
}

/** A subject block. Without a role of its own (a chat beside a profile, a bid in a list) it has that of the page. */
export type FoundSubject = Omit<Subject, 'role'> & { readonly role?: PageRole };

/** What the rules make of one frame: a card for each subject block that reached the show rule. */
export interface ObservedCards {
  readonly role: PageRole;
  /** In the order of the page. */
  readonly cards: readonly ObservationCard[];
  /** Everything else that was seen and is too little: for whoever asks for all observations. */
  readonly others: readonly ObservationCard[];
}

export interface ObservationCard {
  /** The same as long as the subject's text is. */
  readonly key: string;
  readonly view: ObservationView;
  /** The reason for which a person set it aside: then nothing is marked. */
  readonly dismissed?: DismissReason;
}

/** Why a person set an observation aside, until the text changes. */
export type DismissReason = (typeof DISMISS_REASONS)[number];

export const DISMISS_REASONS = ['honest-reason', 'verified', 'not-the-writer', 'other'] as const;
