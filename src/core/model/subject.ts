import type { Hit } from './hit.ts';
import type { PageRole } from './page-role.ts';

/**
 * One subject block: one profile, one application, one bid, one advertisement, or what one person wrote in one chat. Observations are counted
 * inside it and never across two of them.
 */
export interface Subject {
  /** Chosen by the asker, unique within one question. */
  readonly id: number;
  /** What this block is: usually the page's role. A vacancy shown inside a freelancer's page is a `listing` of its own. */
  readonly role: PageRole;
  /** In reading order. */
  readonly passages: readonly Passage[];
  readonly facts?: SubjectFacts;
}

/** One run of text of a subject: a paragraph, a cell, a message. */
export interface Passage {
  /** The id of the text block it is, so that marks find their place. Unique within the subject. */
  readonly id: number;
  readonly text: string;
  /**
   * Who says it: the subject, the other side (the employer in a chat), the platform (help text, a moderator), or nobody here (a quotation, a forwarded
   * message, a news preview). `unknown` lets the words decide.
   */
  readonly voice: 'subject' | 'counterpart' | 'platform' | 'quotation' | 'unknown';
  /** What the page calls it: the `<dt>`, `<th>` or `<label>` beside it. A text that carries its own label (`Payee: …`) needs none. */
  readonly label?: string;
  /** Where links in it lead: `href` as absolute addresses. */
  readonly links?: readonly string[];
  /** What the matcher found in it. A listed wallet is a designation hit and shows as one; here it only explains where a wallet leads. */
  readonly hits?: readonly Hit[];
}

/** What the page shows about the subject beside its text. Every field may be missing: a relation that lacks a fact stays quiet. */
export interface SubjectFacts {
  /** Names under which the page shows the subject. */
  readonly names?: readonly NameOnPage[];
  /** The UTC offset the page gives for the subject, in minutes (`2:10 pm local time`). Never worked out from a place. */
  readonly utcOffset?: number;
  /** What this bid asks for. */
  readonly price?: Price;
  /** ISO prefix (`2025`, `2025-03`). Only compared with other dates of the same subject; no year means anything by itself. */
  readonly joinedOn?: string;
  /** Handles the same account is called by in links and mentions, the present one first. */
  readonly handles?: readonly string[];
  readonly counters?: Readonly<Partial<Record<Counter, number>>>;
  readonly reviews?: readonly Review[];
  readonly repositories?: readonly Repository[];
}

/** `heading` the name that the page shows large · `document` the head of a CV · `field` a form's or table's name field · `commit` an author line · `handle`. */
export interface NameOnPage {
  readonly from: 'heading' | 'document' | 'field' | 'commit' | 'handle';
  readonly text: string;
}

export interface Price {
  readonly amount: number;
  /** ISO 4217, or the sign as printed. */
  readonly currency: string;
  readonly per: 'hour' | 'month' | 'project';
}

export interface Review {
  readonly by: string;
  /** 0–1, where 1 is the best the page knows. */
  readonly rating: number;
  /** ISO day or month. */
  readonly on: string;
}

export interface Repository {
  readonly name: string;
  readonly isFork: boolean;
  /** ISO prefix of the first commit. */
  readonly firstCommitOn?: string;
  /** The holder that the licence names. */
  readonly licenceHolder?: string;
}

/** A number that the page prints about the subject. */
export type Counter =
  | 'yearsClaimed'
  | 'yearsOnPlatformClaimed'
  | 'monthsSinceJoining'
  | 'posts'
  | 'ownItems'
  | 'bidsSent'
  | 'timesHired'
  | 'followers'
  | 'following'
  | 'starsGiven'
  | 'starsReceived'
  | 'contributors'
  | 'commitIdentities'
  | 'repositories'
  | 'untouchedForks'
  | 'badges'
  | 'trivialPullRequests'
  | 'pullRequestTargets';

/** Every counter there is, for readers of files. */
export const COUNTERS: Readonly<Record<Counter, true>> = {
  yearsClaimed: true,
  yearsOnPlatformClaimed: true,
  monthsSinceJoining: true,
  posts: true,
  ownItems: true,
  bidsSent: true,
  timesHired: true,
  followers: true,
  following: true,
  starsGiven: true,
  starsReceived: true,
  contributors: true,
  commitIdentities: true,
  repositories: true,
  untouchedForks: true,
  badges: true,
  trivialPullRequests: true,
  pullRequestTargets: true,
};
