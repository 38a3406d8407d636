import type { ListedParty } from '../../model/listed-party.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { countParties, type ListCounts } from '../count-parties.ts';
import { makeHead, type CopyFacts } from '../sources/make-head.ts';
import type { FeedPlatform } from './feed-platform.ts';
import type { FeedFormat, TakeParty } from './feed-reader.ts';
import type { FeedFile } from './open-feed-file.ts';
import { streamFeed, type ReadFeedOptions } from './stream-feed.ts';

/** A copy of a list, still in its publisher's files. */
export interface PublishedCopy {
  readonly format: FeedFormat;
  /** As they are stored or sent: plain, zipped or packed with gzip. */
  readonly files: readonly FeedFile[];
  /** Asked when all files have been read, because the hash of what streams by is known only then. */
  readonly describe: () => CopyFacts | Promise<CopyFacts>;
}

/** A list that was read, its entries apart. */
export interface StreamedList {
  readonly head: Omit<Snapshot, 'parties'>;
  readonly report: ListReport;
}

/** What a person, or a test, should know about a copy beside its entries. */
export interface ListReport {
  readonly counts: ListCounts;
  /** Of all files, unpacked. */
  readonly sizeBytes: number;
  /** Whether a file itself says when it was issued; else `head.publishedOn` is the day on which the copy was last changed. */
  readonly isDated: boolean;
  /** Fields that were kept word for word, because Namesake has no field for them, with how often they stand there. */
  readonly unmapped: Readonly<Record<string, number>>;
  /** No reason to refuse the copy, and worth saying. */
  readonly warnings: readonly string[];
}

/**
 * Reads a list and hands its entries on one by one, so that none must be held. They count only when this has ended well.
 *
 * @throws {ListFormatError} In one sentence that says which file is wrong and how.
 */
export async function streamList(
  { format, files, describe }: PublishedCopy,
  platform: FeedPlatform,
  take: TakeParty,
  options?: ReadFeedOptions,
): Promise<StreamedList> {
  const counter = countParties();
  const facts = await streamFeed(
    format,
    files,
    platform,
    (party) => {
      counter.add(party);
      take(party);
    },
    options,
  );
  return {
    head: makeHead(format, facts, await describe()),
    report: {
      counts: counter.counts(),
      sizeBytes: facts.sizeBytes,
      isDated: facts.publishedOn !== undefined,
      unmapped: counter.unmapped(),
      warnings: facts.warnings,
    },
  };
}

/**
 * The same with all entries at once, for whoever compares or searches them: `{...head, parties}` is a snapshot.
 *
 * @throws {ListFormatError} In one sentence that says which file is wrong and how.
 */
export async function readList(
  copy: PublishedCopy,
  platform: FeedPlatform,
  options?: ReadFeedOptions,
): Promise<StreamedList & { readonly parties: readonly ListedParty[] }> {
  const parties: ListedParty[] = [];
  const list = await streamList(copy, platform, (party) => parties.push(party), options);
  return { ...list, parties };
}
