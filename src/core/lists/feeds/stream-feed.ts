import type { ListedParty } from '../../model/listed-party.ts';
import { makePartyChecker } from '../check-parties.ts';
import { ListFormatError } from '../list-format-error.ts';
import { decodeText } from './decode-text.ts';
import { FEED_FORMATS, type FileType } from './feed-formats.ts';
import type { FeedPlatform } from './feed-platform.ts';
import type { FeedFacts, FeedFormat, TakeParty } from './feed-reader.ts';
import { joinBytes } from './join-bytes.ts';
import { lookAtStart } from './look-at-start.ts';
import { FEED_LIMITS, openFeedFile, type FeedFile, type FeedLimits } from './open-feed-file.ts';

/** What a feed said, its parties apart. */
export interface FeedSummary extends FeedFacts {
  readonly partyCount: number;
  /** Of all files, unpacked. */
  readonly sizeBytes: number;
}

export interface ReadFeedOptions {
  readonly limits?: FeedLimits;
  /** Called after every piece with the unpacked bytes so far and, where it is known, how many there will be. */
  readonly onProgress?: (bytes: number, total: number | undefined, parties: number) => void;
}

/**
 * Reads a publisher's list from its files, as they come: plain, zipped or packed with gzip. Parties are handed on one by one, so that none
 * must be held; they count only when this has ended well. All of it or nothing: half a list would look clean for the other half.
 *
 * @throws {ListFormatError} In one sentence that says which file is wrong and how.
 */
export async function streamFeed(
  format: FeedFormat,
  files: readonly FeedFile[],
  platform: FeedPlatform,
  take: TakeParty,
  { limits = FEED_LIMITS, onProgress }: ReadFeedOptions = {},
): Promise<FeedSummary> {
  const { begins, read, isSettled } = FEED_FORMATS[format];
  const checker = makePartyChecker();
  let partyCount = 0;
  let sizeBytes = 0;
  const reader = read((party) => {
    checker.see(party);
    partyCount += 1;
    take(isSettled ? party : settle(party));
  });
  const names: string[] = [];
  for (const file of files) {
    await inFile(file.name, async () => {
      const opened = chooseFiles(await openFeedFile(file, platform, limits), begins);
      for (const { name, chunks, sizeBytes: total } of opened) {
        names.push(name);
        const reading = reader.open(name);
        const before = sizeBytes;
        for await (const text of decodeText(
          lookFirst(counted(chunks), (start) => lookAtStart(start, begins)),
          platform.newDecoder(),
        )) {
          reading.push(text);
          onProgress?.(sizeBytes, total === undefined ? undefined : before + total, partyCount);
        }
        reading.end();
      }
    });
  }
  return inFile(names.join(', '), () => {
    const facts = reader.finish();
    if (partyCount === 0) throw new ListFormatError('no entries: an empty list would clear everybody');
    if (facts.announcedCount !== undefined && facts.announcedCount !== partyCount)
      throw new ListFormatError(`the file announces ${facts.announcedCount} entries and holds ${partyCount}`);
    checker.finish();
    return { ...facts, partyCount, sizeBytes };
  });

  async function* counted(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      sizeBytes += chunk.length;
      yield chunk;
    }
  }
}

/** Shows the beginning of a file before anything is made of it. */
async function* lookFirst(
  chunks: AsyncIterable<Uint8Array>,
  look: (start: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] | undefined = [];
  for await (const chunk of chunks) {
    if (!held) {
      yield chunk;
      continue;
    }
    held.push(chunk);
    if (held.reduce((sum, { length }) => sum + length, 0) < START_BYTES) continue;
    look(joinBytes(held));
    yield* held;
    held = undefined;
  }
  if (held) {
    look(joinBytes(held));
    yield* held;
  }
}

/** A page about an error says so within its first lines. */
const START_BYTES = 4096;

/** In a ZIP, schemas and notes may lie beside the list. */
function chooseFiles(files: readonly FeedFile[], types: readonly FileType[]): readonly FeedFile[] {
  if (files.length < 2) return files;
  const wanted = files.filter(({ name }) => types.some((type) => EXTENSIONS[type].test(name)));
  return wanted.length > 0 ? wanted : files;
}

const EXTENSIONS: Readonly<Record<FileType, RegExp>> = {
  xml: /\.xml$/i,
  csv: /\.(?:csv|txt)$/i,
  json: /\.(?:json|ndjson|jsonl)$/i,
};

/**
 * A party of its own. Its texts were cut from the chunks that the file came in, and a cut text holds the whole chunk; made anew, the party is
 * all that stays.
 */
function settle(party: ListedParty): ListedParty {
  // What is written and read again has the type it had.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(JSON.stringify(party)) as ListedParty;
}

/** Says in which file the trouble is. */
async function inFile<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ListFormatError) || error.message.startsWith(name)) throw error;
    throw new ListFormatError(`${name}: ${error.message}`);
  }
}
