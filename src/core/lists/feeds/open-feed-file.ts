import { ListFormatError } from '../list-format-error.ts';
import { crc32 } from './crc32.ts';
import type { FeedPlatform } from './feed-platform.ts';
import { joinBytes } from './join-bytes.ts';
import { readZip, type ZipEntry } from './read-zip.ts';

/** A file as it comes from a disk or a server: plain, in a ZIP, or packed with gzip. */
export interface FeedFile {
  /** For messages and for telling parts apart: `SDN.CSV`. */
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** How many bytes will come, where that is known. */
  readonly sizeBytes?: number;
}

/** How much a file may hold. What is beyond is a mistake or an attack. */
export interface FeedLimits {
  /** As it is stored or sent. */
  readonly maxPackedBytes: number;
  /** All files unpacked. OFAC's longest has 127 MB. */
  readonly maxBytes: number;
  /** Unpacked to packed; sanctions lists reach 40. */
  readonly maxRatio: number;
}

/** OFAC's lists are 127 MB in 7 MB; OpenSanctions' largest collection is 3 GB and wants limits of its own. */
export const FEED_LIMITS: FeedLimits = { maxPackedBytes: 256 << 20, maxBytes: 1 << 30, maxRatio: 200 };

/**
 * Opens what a file is packed in. Unpacked bytes are counted as they come, so that a small file that unpacks to a giant one is stopped while it
 * does; sizes and checksums of a ZIP are compared at the end of each of its files.
 *
 * @throws {ListFormatError} While its files are read, too.
 */
export async function openFeedFile(
  file: FeedFile,
  platform: FeedPlatform,
  limits: FeedLimits,
): Promise<readonly FeedFile[]> {
  const { start, chunks } = await peek(file.chunks);
  const packed = countPacked(chunks, limits, file.sizeBytes);
  if (start[0] === 0x50 && start[1] === 0x4b && (start[2] ?? 0) < 8) {
    const bytes = await collect(packed);
    const entries = readZip(bytes).filter(({ name }) => !/(?:^|\/)(?:__MACOSX\/|\.)/.test(name));
    if (entries.some(({ name }) => name === '[Content_Types].xml'))
      throw new ListFormatError('this is an Excel or Word document; save the table as CSV in UTF-8');
    if (entries.length === 0) throw new ListFormatError('the ZIP holds no file');
    return entries.map((entry) => ({
      name: entry.name,
      chunks: unpackEntry(entry, platform, limits),
      sizeBytes: entry.sizeBytes,
    }));
  }
  if (start[0] === 0x1f && start[1] === 0x8b) {
    const counter = { bytes: 0 };
    const unpacked = readUnpacked(platform.inflate(countInto(packed, counter), 'gzip'), 'gzip file');
    return [{ name: file.name.replace(/\.gz$/i, ''), chunks: guard(unpacked, limits, () => counter.bytes) }];
  }
  return [{ ...file, chunks: guard(packed, { ...limits, maxRatio: 1 }, () => Infinity) }];
}

async function* unpackEntry(entry: ZipEntry, platform: FeedPlatform, limits: FeedLimits): AsyncGenerator<Uint8Array> {
  const source = oneChunk(entry.bytes);
  const unpacked = entry.isPacked ? readUnpacked(platform.inflate(source, 'deflate-raw'), 'ZIP') : source;
  let size = 0;
  let crc = 0;
  for await (const chunk of guard(unpacked, limits, () => entry.bytes.length)) {
    size += chunk.length;
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (size !== entry.sizeBytes || crc !== entry.crc)
    throw new ListFormatError(`the ZIP is damaged: ${entry.name} is not what its checksum says`);
}

/** The platform's own words for a damaged stream differ; ours say what to do with it. */
async function* readUnpacked(chunks: AsyncIterable<Uint8Array>, what: string): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    if (error instanceof ListFormatError) throw error;
    throw new ListFormatError(`the ${what} is damaged or cut off: it cannot be unpacked to its end`);
  }
}

async function* guard(
  chunks: AsyncIterable<Uint8Array>,
  { maxBytes, maxRatio }: FeedLimits,
  packedBytes: () => number,
): AsyncGenerator<Uint8Array> {
  let total = 0;
  for await (const chunk of chunks) {
    total += chunk.length;
    if (total > maxBytes)
      throw new ListFormatError(
        `the file holds more than ${Math.round(maxBytes / 1e6)} MB unpacked, which no list does`,
      );
    // The first megabytes may be anything: a short file of blanks packs well.
    if (total > SMALL && total > packedBytes() * maxRatio)
      throw new ListFormatError(
        `the file unpacks to more than ${maxRatio} times its size: it was made to fill the memory`,
      );
    yield chunk;
  }
}

const SMALL = 8 << 20;

async function* countPacked(
  chunks: AsyncIterable<Uint8Array>,
  { maxPackedBytes }: FeedLimits,
  announced: number | undefined,
): AsyncGenerator<Uint8Array> {
  let total = 0;
  for await (const chunk of chunks) {
    total += chunk.length;
    if (total > maxPackedBytes)
      throw new ListFormatError(`the file has more than ${Math.round(maxPackedBytes / 1e6)} MB, which no list has`);
    yield chunk;
  }
  if (announced !== undefined && total !== announced)
    throw new ListFormatError(
      `${total} bytes came of ${announced} that were announced: the file was cut off on its way`,
    );
}

async function* countInto(chunks: AsyncIterable<Uint8Array>, counter: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    counter.bytes += chunk.length;
    yield chunk;
  }
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The first bytes, and the whole stream again. */
async function peek(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ readonly start: Uint8Array; readonly chunks: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  while (seen.reduce((sum, { length }) => sum + length, 0) < 4) {
    const { done, value } = await iterator.next();
    if (done === true) break;
    seen.push(value);
  }
  return { start: joinBytes(seen), chunks: again(seen, iterator) };
}

async function* again(seen: readonly Uint8Array[], iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* seen;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const seen: Uint8Array[] = [];
  for await (const chunk of chunks) seen.push(chunk);
  return joinBytes(seen);
}
