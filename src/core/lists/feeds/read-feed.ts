import type { ListedParty } from '../../model/listed-party.ts';
import type { FeedPlatform } from './feed-platform.ts';
import type { FeedFormat } from './feed-reader.ts';
import type { FeedFile } from './open-feed-file.ts';
import { streamFeed, type FeedSummary, type ReadFeedOptions } from './stream-feed.ts';

/** Everything a feed says. */
export interface FeedContents extends FeedSummary {
  readonly parties: readonly ListedParty[];
}

/**
 * `streamFeed` with all parties at once, for whoever compares or searches them.
 *
 * @throws {ListFormatError} In one sentence that says which file is wrong and how.
 */
export async function readFeed(
  format: FeedFormat,
  files: readonly FeedFile[],
  platform: FeedPlatform,
  options?: ReadFeedOptions,
): Promise<FeedContents> {
  const parties: ListedParty[] = [];
  const summary = await streamFeed(format, files, platform, (party) => parties.push(party), options);
  return { ...summary, parties };
}
