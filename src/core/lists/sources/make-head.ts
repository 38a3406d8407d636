import type { Snapshot } from '../../model/snapshot.ts';
import type { FeedFacts, FeedFormat } from '../feeds/feed-reader.ts';
import { ListFormatError } from '../list-format-error.ts';
import { findSource } from './list-sources.ts';

/** What a file cannot say about itself. */
export interface CopyFacts {
  /** ISO day of issue for files that do not say it (OFAC's tables, the CSL): when the server or the disk last changed it. */
  readonly changedOn: string;
  /** SHA-256 of the file as it came, in hexadecimal; it tells two publications of one day apart. */
  readonly sha256: string;
  /** The user's own names for an own list; a publisher's list keeps the publisher's. */
  readonly list?: string;
  readonly title?: string;
}

/**
 * The cover of a list that was read from a publisher's file.
 *
 * @throws {ListFormatError} If the file says it is a list that nobody knows.
 */
export function makeHead(format: FeedFormat, facts: FeedFacts, copy: CopyFacts): Omit<Snapshot, 'parties'> {
  if (facts.head) return facts.head;
  const list = facts.list ?? LISTS[format];
  const source = findSource(list);
  if (!source) throw new ListFormatError(`the list "${list}" is unknown`);
  const publishedOn = facts.publishedOn ?? copy.changedOn;
  return {
    list: copy.list ?? list,
    title: copy.title ?? source.title,
    publisher: source.publisher,
    version: `${publishedOn}.${copy.sha256.slice(0, 8)}`,
    publishedOn,
    licence: source.licence,
    attribution: source.attribution,
  };
}

/** Which list a format holds when its file does not say. */
const LISTS: Readonly<Record<FeedFormat, string>> = {
  'ofac-enhanced': 'ofac-sdn',
  'ofac-advanced': 'ofac-sdn',
  'ofac-csv': 'ofac-sdn',
  un: 'un-sc',
  'eu-fsf': 'eu-fsf',
  uk: 'uk-sl',
  csl: 'us-csl',
  ftm: 'opensanctions',
  'targets-simple': 'opensanctions',
  custom: 'own',
};
