import type { PartyId } from '../../model/listed-party.ts';
import type { ListId } from '../../model/snapshot.ts';
import type { FeedFormat } from '../feeds/feed-reader.ts';

/** What is known about a publisher's list before it is fetched. */
export interface ListSource {
  readonly list: ListId;
  /** What people read: `OFAC SDN List`. */
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly attribution: string;
  /** Whether we, or anybody else, may hand the data on. The UN's may not: each device or each customer's mirror fetches its own copy. */
  readonly mayBeHosted: boolean;
  /** Where it can be fetched, best first. Empty for what an organisation brings itself. */
  readonly feeds: readonly SourceFeed[];
  readonly change: ChangeCheck;
  /** Fewest and most parties that a whole copy has had or can have for years; outside, something is wrong with the copy. */
  readonly partyCount: SizeBand;
  /** Fewest and most bytes of the file as it is sent. */
  readonly fileBytes: SizeBand;
  /** Share of the known entries that may vanish at once; more is held until somebody agrees. */
  readonly maxDrop: number;
  /** Entries that are on this list for years. Without any of them the file is another one, or cut. */
  readonly canaries: readonly PartyId[];
  readonly checkEveryHours: number;
  /** After so long without a successful check the list is shown as stale. It keeps screening. */
  readonly staleAfterHours: number;
}

export interface SizeBand {
  readonly min: number;
  readonly max: number;
}

/** One address of a list. */
export interface SourceFeed {
  readonly format: FeedFormat;
  readonly url: string;
  /** Hosts that the fetch talks to, with those it is sent on to: an extension needs permission for each of them. */
  readonly hosts: readonly string[];
}

/** How to learn that a list has changed without fetching it. */
export type ChangeCheck =
  /** OFAC's catalogue: a POST of `{}` answers with every file's SHA-256. It has no guarantee; conditional GET is the way back. */
  | { readonly kind: 'catalogue'; readonly url: string; readonly file: string }
  /** A news feed whose newest item carries date and address. */
  | { readonly kind: 'rss'; readonly url: string }
  /** `If-None-Match` and `If-Modified-Since`. Never HEAD: two publishers answer it with 404. */
  | { readonly kind: 'conditional-get' }
  /** Nothing to ask: somebody brings the file. */
  | { readonly kind: 'none' };
