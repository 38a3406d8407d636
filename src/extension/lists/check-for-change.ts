import type { ListSource, SourceFeed } from '../../core/index.ts';
import { download, DownloadError } from './download.ts';
import { isRecord } from '../shape.ts';
import type { SeenFile } from './list-record.ts';
import type { RefreshWorld } from './refresh-world.ts';

/** What a publisher says of its newest file, before it is fetched. */
export interface Announced {
  /** Of the first feed. */
  readonly sha256?: string;
  /** Where the first feed is today. */
  readonly url?: string;
  readonly issuedAt?: string;
  readonly isUnchanged: boolean;
}

/** Catalogues and news feeds are small; OFAC's has about 100 KB. */
const MAX_BYTES = 4_000_000;

/**
 * Asks whether a list has changed. Neither OFAC's catalogue nor the EU's news feed has a guarantee: when one does not answer as it should, nothing is
 * announced, and the file itself is asked for.
 *
 * @param known SHA-256 of files that are here already.
 */
export async function checkForChange(
  { change, feeds }: ListSource,
  seen: SeenFile | undefined,
  known: ReadonlySet<string>,
  world: RefreshWorld,
): Promise<Announced> {
  const feed = feeds[0];
  if (!feed || (change.kind !== 'catalogue' && change.kind !== 'rss')) return NOTHING_SAID;
  try {
    const text = await ask(change.url, change.kind === 'catalogue' ? '{}' : undefined, feed, world);
    if (change.kind === 'catalogue') {
      const sha256 = findHash(JSON.parse(text), change.file);
      return sha256 === undefined ? NOTHING_SAID : { sha256, isUnchanged: known.has(sha256) };
    }
    const item = findNewest(text, feed);
    return item
      ? { ...item, isUnchanged: item.issuedAt !== undefined && item.issuedAt === seen?.issuedAt }
      : NOTHING_SAID;
  } catch (error) {
    if (error instanceof DownloadError || error instanceof SyntaxError || error instanceof TypeError)
      return NOTHING_SAID;
    throw error;
  }
}

const NOTHING_SAID: Announced = { isUnchanged: false };

async function ask(url: string, body: string | undefined, feed: SourceFeed, world: RefreshWorld): Promise<string> {
  const answer = await download(
    {
      url,
      hosts: feed.hosts,
      maxBytes: MAX_BYTES,
      limits: world.limits,
      ...(body !== undefined && { body, headers: { 'content-type': 'application/json' } }),
    },
    world.fetchFile,
  );
  if (answer.kind === 'unchanged') throw new DownloadError('a file was expected');
  return world.platform.newDecoder().decode(answer.bytes);
}

/** OFAC's catalogue is a list of files; the hashes of each stand in a text that is JSON again. */
function findHash(catalogue: unknown, file: string): string | undefined {
  const rows: readonly unknown[] = Array.isArray(catalogue) ? catalogue : [];
  const row = rows.find((each) => isRecord(each) && String(each['fileName']).toUpperCase() === file);
  if (!isRecord(row)) return undefined;
  const { hashCodes } = row;
  const hashes: unknown = typeof hashCodes === 'string' ? JSON.parse(hashCodes) : hashCodes;
  const hash = JSON.stringify(hashes ?? null).match(/"SHA-?256"[^0-9a-f"]*"([0-9a-f]{64})"/i)?.[1];
  return hash?.toLowerCase();
}

/** The item of the EU's news feed for the XML in its present form. The address must stay at the publisher. */
function findNewest(rss: string, feed: SourceFeed): Pick<Announced, 'url' | 'issuedAt'> | undefined {
  const items = Array.from(rss.matchAll(/<item>(.*?)<\/item>/gs), ([, item = '']) => item);
  const item = items.find((each) => /<title>[^<]*XML[^<]*1\.1[^<]*<\/title>/.test(each));
  const issuedAt = item?.match(/<pubDate>([^<]+)<\/pubDate>/)?.[1];
  const url = item?.match(/<enclosure[^>]*\burl="([^"]+)"/)?.[1]?.replaceAll('&amp;', '&');
  if (!item) return undefined;
  const isOurs = url !== undefined && URL.canParse(url) && feed.hosts.includes(new URL(url).host);
  return {
    ...(issuedAt !== undefined && { issuedAt }),
    ...(isOurs && url.startsWith('https://') && { url }),
  };
}
