/** How this copy of Namesake stands, for whoever has to find out why it does not work. No text of pages, no names, no addresses. */
export interface Diagnostics {
  /** ISO time at which it was made. */
  readonly madeAt: string;
  readonly extension: {
    readonly version: string;
    readonly id: string;
    /** The browser's word: `admin` was installed by an organisation, `normal` by a person, `development` from a folder. */
    readonly installType: string;
    /** What the browser says of itself. */
    readonly browser: string;
    readonly permissions: readonly string[];
    readonly sites: readonly string[];
    readonly mayReadPrivateWindows: boolean;
    readonly mayReadFiles: boolean;
  };
  readonly policy: {
    readonly state: string;
    readonly reason?: string;
    /** Keys that the organisation set, as the browser handed them over. */
    readonly keys: readonly string[];
    /** Where something could not be used, and why; not what stood there. */
    readonly problems: readonly { readonly at: string; readonly why: string }[];
  };
  readonly settings: readonly {
    readonly name: string;
    readonly value: string;
    readonly by: string;
    readonly isLocked: boolean;
  }[];
  /** How many sites have a choice of their own; never which. */
  readonly siteChoices: number;
  readonly lists: readonly ListDiagnosis[];
  readonly updates: readonly ListUpdate[];
  readonly worker: { readonly startsSinceBrowserStart: number; readonly startedAt: string };
  readonly storage: {
    readonly settingsBytes: number | null;
    readonly sessionBytes: number | null;
    readonly databaseBytes: number | null;
    readonly quotaBytes: number | null;
  };
  /** Open tabs by how they are read. */
  readonly tabs: Readonly<Record<TabCondition, number>>;
  readonly selfTest: readonly SelfTest[];
}

/** One list that is screened against. */
export interface ListDiagnosis {
  readonly title: string;
  readonly version: string;
  readonly publishedOn: string;
  readonly ageDays: number;
  readonly parties: number;
  readonly names: number;
  /** SHA-256 of its entries as they are screened against, in hexadecimal. */
  readonly sha256: string;
}

/** How one list that is on is kept up to date. */
export interface ListUpdate {
  readonly list: string;
  /** `current`, `stale`, `overdue`; absent for a list that was never loaded. */
  readonly age?: string;
  /** ISO time of the last successful check. */
  readonly checkedAt?: string;
  readonly nextCheckAt?: string;
  /** What went wrong last, and when. */
  readonly error?: { readonly at: string; readonly words: string };
}

/**
 * `read` · `turned off` by the person or the policy of Namesake · `kept out` by the organisation's policy for the browser · `no access` the
 * person granted none · `not readable` a page of the browser, a store, a page that did not load.
 */
export type TabCondition = 'read' | 'turned off' | 'kept out' | 'no access' | 'not readable';

/** Whether one listed party is found by its name: typed, and standing in a text. */
export interface SelfTest {
  /** The entry, never its name. */
  readonly party: string;
  readonly isFoundByName: boolean;
  readonly isFoundInText: boolean;
}
