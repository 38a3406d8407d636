import type { ListedParty } from './listed-party.ts';

/** Which list: `builtin`, `ofac-sdn`, `ofac-cons`, `un-sc`, `eu-fsf`, `uk-sl`, `us-csl`, `opensanctions`, or an organisation's own id. */
export type ListId = string;

/** One complete copy of a list. A snapshot is whole or it is not a snapshot. */
export interface Snapshot {
  readonly list: ListId;
  /** What people read: `OFAC SDN List`. */
  readonly title: string;
  readonly publisher: string;
  /** Names this copy: the publisher's date or a hash. Every hit carries it. */
  readonly version: string;
  /** ISO day on which the publisher issued it. */
  readonly publishedOn: string;
  readonly licence: string;
  readonly attribution: string;
  readonly parties: readonly ListedParty[];
}
