import { FEED_LIMITS, ListFormatError, makeListCompiler, streamList } from '../../core/index.ts';
import type { CompiledPart, ListSource, SourceFeed } from '../../core/index.ts';
import { checkForChange } from './check-for-change.ts';
import type { Announced } from './check-for-change.ts';
import { download, DownloadError } from './download.ts';
import type { SeenFile } from './list-record.ts';
import type { RefreshRules, RefreshWorld } from './refresh-world.ts';
import { sha256 } from './web-platform.ts';

/** What came of asking a publisher. */
export type Fetched =
  | { readonly kind: 'unchanged' }
  /** Another file with what is known already, or one that was left on purpose. */
  | { readonly kind: 'known'; readonly seen: SeenFile }
  | { readonly kind: 'copy'; readonly part: CompiledPart; readonly seen: SeenFile };

/** What is here already. */
export interface Known {
  readonly seen: SeenFile | undefined;
  /** SHA-256 of the publisher's files that the stored copies were made from. */
  readonly files: ReadonlySet<string>;
}

/**
 * Asks a publisher whether its list has changed, and if so fetches and reads it: from its first address, or where that fails from the next.
 *
 * @throws {DownloadError | ListFormatError} With what was wrong at the first address.
 */
export async function fetchPublished(
  source: ListSource,
  known: Known,
  rules: RefreshRules,
  world: RefreshWorld,
): Promise<Fetched> {
  await world.onStep({ list: source.list, step: 'checking' });
  const announced = await checkForChange(source, known.seen, known.files, world);
  if (announced.isUnchanged) return { kind: 'unchanged' };
  let first: unknown;
  for (const [at, feed] of source.feeds.entries()) {
    try {
      return await fetchFeed(source, feed, at === 0 ? announced : { isUnchanged: false }, known, rules, world);
    } catch (error) {
      if (!(error instanceof DownloadError) && !(error instanceof ListFormatError)) throw error;
      first ??= error;
    }
  }
  throw first ?? new DownloadError('no address is known where this list could be fetched');
}

async function fetchFeed(
  source: ListSource,
  feed: SourceFeed,
  announced: Announced,
  { seen, files }: Known,
  rules: RefreshRules,
  world: RefreshWorld,
): Promise<Fetched> {
  const { list, fileBytes } = source;
  const { url, hosts, authorization } = addressOf(source, { ...feed, url: announced.url ?? feed.url }, rules);
  const isKnownAddress = seen?.url === url;
  await world.onStep({ list, step: 'downloading', bytes: 0 });
  const file = await download(
    {
      url,
      hosts,
      maxBytes: fileBytes.max,
      limits: world.limits,
      headers: {
        ...(authorization !== undefined && { authorization }),
        ...(isKnownAddress && seen.etag !== undefined && { 'if-none-match': seen.etag }),
        ...(isKnownAddress && seen.lastModified !== undefined && { 'if-modified-since': seen.lastModified }),
      },
      onBytes: (bytes, total) =>
        void world.onStep({ list, step: 'downloading', bytes, ...(total !== undefined && { total }) }),
    },
    world.fetchFile,
  );
  if (file.kind === 'unchanged') return file;
  const { bytes, kind: _, ...marks } = file;
  const hash = await sha256(bytes);
  const now: SeenFile = {
    sha256: hash,
    url,
    ...marks,
    ...(announced.issuedAt !== undefined && { issuedAt: announced.issuedAt }),
  };
  if (files.has(hash)) return { kind: 'known', seen: now };
  const part = await readPart(source, feed, { bytes, sha256: hash, lastModified: marks.lastModified }, world);
  // After reading: a page about an error has another hash too, and then its own words say more.
  if (announced.sha256 !== undefined && announced.sha256 !== hash) {
    throw new DownloadError(
      `the file is not the one in the publisher’s catalogue: its SHA-256 is ${hash.slice(0, 12)}…, and ${announced.sha256.slice(0, 12)}… was announced`,
    );
  }
  return { kind: 'copy', part, seen: now };
}

interface Address {
  readonly url: string;
  readonly hosts: readonly string[];
  readonly authorization?: string;
}

/** With a token of its own licence an organisation is served by OpenSanctions’ delivery, and the token goes nowhere else. */
function addressOf({ list }: ListSource, { url, hosts }: SourceFeed, { openSanctionsToken }: RefreshRules): Address {
  if (list !== 'opensanctions' || openSanctionsToken === '') return { url, hosts };
  const delivery = 'delivery.opensanctions.com';
  return {
    url: url.replace('data.opensanctions.org', delivery),
    hosts: [delivery],
    authorization: `Token ${openSanctionsToken}`,
  };
}

interface SentFile {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly lastModified: string | undefined;
}

async function readPart(
  { list, title, fileBytes }: ListSource,
  { format, url }: SourceFeed,
  { bytes, sha256: hash, lastModified }: SentFile,
  world: RefreshWorld,
): Promise<CompiledPart> {
  const compiler = makeListCompiler(world.platform);
  await world.onStep({ list, step: 'reading', parties: 0 });
  const name = new URL(url).pathname.split('/').at(-1) ?? list;
  const issued = Date.parse(lastModified ?? '');
  const changedOn = new Date(Number.isNaN(issued) ? world.now() : issued).toISOString().slice(0, 10);
  const { head } = await streamList(
    { format, files: [{ name, chunks: inPieces(bytes) }], describe: () => ({ changedOn, sha256: hash }) },
    world.platform,
    compiler.add,
    {
      limits: { ...FEED_LIMITS, maxPackedBytes: fileBytes.max },
      onProgress: (done, total, parties) =>
        void world.onStep({ list, step: 'reading', parties, ...(total !== undefined && { share: done / total }) }),
    },
  );
  if (head.list !== list) throw new ListFormatError(`this is the list “${head.title}”, and ${title} was asked for`);
  if (bytes.length < fileBytes.min) {
    throw new ListFormatError(`the file has only ${bytes.length} bytes; a whole copy has at least ${fileBytes.min}`);
  }
  return compiler.finish(head);
}

/** A megabyte at a time, so that unpacking and reading take turns. */
async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES);
}

const PIECE_BYTES = 1 << 20;
