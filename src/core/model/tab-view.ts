import type { FrameReport, PageMode } from './frame-report.ts';
import type { Band } from './hit.ts';
import type { HitView } from './hit-view.ts';
import type { ObservationCard } from './observed-page.ts';

/** Everything the popup says about the tab under it. */
export interface TabView {
  /** The host the mode is kept for; absent where there is none (a browser page). */
  readonly site?: string;
  readonly mode: PageMode;
  /** Who decided the mode, and why, in one sentence. */
  readonly rule: { readonly by: 'organisation' | 'you' | 'default'; readonly reason: string };
  /** What the person may choose for the site; empty where there is nothing to choose. */
  readonly choices: readonly PageMode[];
  /** The person has not answered the first-run page yet: nothing is read. */
  readonly needsChoice?: true;
  /** The weakest band that is counted: what is weaker stands under `weak`. */
  readonly marksDownTo: Band;
  /** `unread` when no script of ours runs in the page. */
  readonly state: FrameReport['state'] | 'unread';
  /** In words, when `state` is `unread` or `failed`. */
  readonly reason?: string;
  /** What the browser could be asked for, so that the page can be read: access to the site. */
  readonly canGrantAccess: boolean;
  /** Parties named in the page, each once however many lists it stands on, in the order of the page. */
  readonly groups: readonly PartyGroupView[];
  /** The same for what is weaker than what is marked: shown apart and never counted. */
  readonly weak: readonly PartyGroupView[];
  readonly notChecked: readonly string[];
  /** Published signs in the page: another track, never among the groups. */
  readonly observations: TabObservations;
  /** Lists that are turned on and do not screen, or have grown too old, in sentences. */
  readonly listProblems: readonly string[];
}

/** What was observed in the frames of a tab, in the order of the page. */
export interface TabObservations {
  readonly shown: readonly TabObservation[];
  /** By a person, until the text changes. */
  readonly setAside: readonly TabObservation[];
  /** Too little to be shown: for whoever opens "All observations". */
  readonly others: readonly TabObservation[];
}

export interface TabObservation {
  readonly frame: number;
  readonly card: ObservationCard;
}

/** What one page (or one look-up) says about one party. */
export interface PartyGroupView {
  /** One for each entry and way it was written, best first; the first speaks for the group. Never empty. */
  readonly hits: readonly HitView[];
  /** Places in the page. 0 for a look-up. */
  readonly places: number;
}

/** The list that was asked, for the foot of every answer. */
export interface ListView {
  readonly title: string;
  /** ISO day. */
  readonly publishedOn: string;
  readonly version: string;
  readonly parties: number;
  readonly names: number;
  readonly attribution: string;
}

/** The answer to a typed name. */
export interface LookUpView {
  readonly name: string;
  readonly groups: readonly PartyGroupView[];
  readonly lists: readonly ListView[];
  /** As in `TabView`. */
  readonly listProblems: readonly string[];
}
