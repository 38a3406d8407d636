import type { ListId } from './snapshot.ts';

/** How old a list is, by its last successful check: a publisher that issues nothing for a week has a current list all the same. */
export type ListAge =
  /** Checked within the last 26 hours. */
  | 'current'
  | 'ageing'
  /** Not checked for longer than the setting `staleAfterHours`. */
  | 'stale'
  /** Not checked for longer than the setting `overdueAfterHours`: every answer says so. */
  | 'overdue'
  /** Part of the extension: it changes with the extension alone. */
  | 'built-in';

/** One copy of a list on this device. */
export interface ListCopy {
  readonly version: string;
  /** ISO day. */
  readonly publishedOn: string;
  readonly parties: number;
  readonly names: number;
}

/** How a list stands, for the options page. Times are milliseconds since 1970. */
export interface ListStatus {
  readonly list: ListId;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly attribution: string;
  /** Hosts that are contacted for it, with those that they send on to. */
  readonly hosts: readonly string[];
  readonly isOn: boolean;
  /** Why it cannot be turned on or off here; absent where it can. */
  readonly lock?: string;
  /** The copy that screens now; absent for a list that is off or was never loaded. */
  readonly active?: ListCopy;
  /** The copy that can be gone back to. */
  readonly before?: ListCopy;
  /** A newer copy that waits for somebody's agreement, and why. */
  readonly held?: ListCopy & { readonly reason: string };
  /** The day of a newer copy that was left by going back; it stays away until its publisher issues another. */
  readonly leftPublishedOn?: string;
  readonly age?: ListAge;
  readonly checkedAt?: number;
  readonly nextCheckAt?: number;
  /** What went wrong, in words for the reader: the last update, or reading the stored copy. */
  readonly error?: { readonly at: number; readonly words: string };
  readonly isUpdating: boolean;
}

/** What is different between two copies of a list, for a table. */
export interface ListChanges {
  readonly from: ListCopy;
  readonly to: ListCopy;
  readonly rows: readonly ListChange[];
}

export interface ListChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly uid: string;
  readonly name: string;
  /** What of a changed entry is different: `names: + Kim Sang-man`. */
  readonly details: readonly string[];
}
