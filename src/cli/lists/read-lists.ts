import {
  FEED_FORMATS,
  isFeedFormat,
  ListFormatError,
  makeListCompiler,
  streamList,
  type CompiledPart,
  type CopyFacts,
  type FeedFormat,
  type ListedParty,
  type Snapshot,
} from '../../core/index.ts';
import { UsageError } from '../usage-error.ts';
import { megabytes } from './megabytes.ts';
import { nodePlatform } from './node-platform.ts';
import { openInput, readInput, type Input } from './open-input.ts';
import { parseListFile } from './parse-list-file.ts';
import { showProgress } from './show-progress.ts';

/** A list, from wherever it was read. */
export interface ReadList {
  readonly snapshot: Snapshot;
  /** What a person should know about its file. */
  readonly warnings: readonly string[];
}

/** A list, packed while it was read. */
export interface PackedList {
  readonly part: CompiledPart;
  readonly warnings: readonly string[];
}

export interface ReadListOptions {
  readonly isQuiet: boolean;
  /** ISO day of issue for files that do not say it. */
  readonly publishedOn?: string | undefined;
  /** Id and title for an own list. */
  readonly list?: string | undefined;
  readonly title?: string | undefined;
}

/**
 * Reads `FORMAT=FILE` (a publisher's list; several files with commas between them), a compiled list, or a list in Namesake's JSON. A file may
 * be an address, or `-` for standard input.
 *
 * @throws {UsageError} When there is nothing to read.
 * @throws {ListFormatError} When what is there is no list.
 */
export async function readLists(word: string, options: ReadListOptions): Promise<readonly ReadList[]> {
  const { format, places } = parseFeedWord(word);
  if (format === undefined) return (await readOwnFile(word)).map((snapshot) => ({ snapshot, warnings: [] }));
  const parties: ListedParty[] = [];
  const { head, warnings } = await readPublished(format, places, options, (party) => parties.push(party));
  return [{ snapshot: { ...head, parties }, warnings }];
}

/** The same for whoever needs the packed list only: no more than a few entries stand in memory at a time. */
export async function packLists(word: string, options: ReadListOptions): Promise<readonly PackedList[]> {
  const { format, places } = parseFeedWord(word);
  if (format !== undefined) {
    const compiler = makeListCompiler(nodePlatform);
    const { head, warnings } = await readPublished(format, places, options, compiler.add);
    return [{ part: await compiler.finish(head), warnings }];
  }
  const packed: PackedList[] = [];
  for (const { parties, ...head } of await readOwnFile(word)) {
    const compiler = makeListCompiler(nodePlatform);
    for (const party of parties) compiler.add(party);
    packed.push({ part: await compiler.finish(head), warnings: [] });
  }
  return packed;
}

/** `un=consolidated.xml` → its format and files. A word without `FORMAT=` is a file of ours. */
export function parseFeedWord(word: string): { readonly format?: FeedFormat; readonly places: readonly string[] } {
  const [, format = '', rest = ''] = /^([a-z-]+)=(.*)$/s.exec(word) ?? [];
  if (format === '') return { places: [word] };
  if (!isFeedFormat(format))
    throw new UsageError(`“${format}” is no format. There are: ${Object.keys(FEED_FORMATS).join(', ')}.`);
  const places = /^https?:\/\//i.test(rest) ? [rest] : rest.split(',');
  if (places.includes('')) throw new UsageError(`say which file: ${format}=FILE.`);
  return { format, places };
}

async function readOwnFile(place: string): Promise<readonly Snapshot[]> {
  const bytes = await readInput(place);
  try {
    return await parseListFile(bytes);
  } catch (error) {
    if (!(error instanceof ListFormatError)) throw error;
    throw new ListFormatError(`${place}: ${error.message}`);
  }
}

async function readPublished(
  format: FeedFormat,
  places: readonly string[],
  options: ReadListOptions,
  take: (party: ListedParty) => void,
): Promise<{ readonly head: Omit<Snapshot, 'parties'>; readonly warnings: readonly string[] }> {
  const inputs: Input[] = [];
  for (const place of places) inputs.push(await openInput(place));
  const progress = showProgress(inputs.map(({ name }) => name).join(', '), options.isQuiet);
  try {
    const [first] = inputs;
    const isOwn = format === 'custom';
    const describe = (): CopyFacts => ({
      changedOn: options.publishedOn ?? first?.changedOn ?? '',
      sha256: first?.sha256() ?? '',
      ...(isOwn && options.list !== undefined ? { list: options.list } : {}),
      ...(isOwn && options.title !== undefined ? { title: options.title } : {}),
    });
    const { head, report } = await streamList({ format, files: inputs.map(toFile), describe }, nodePlatform, take, {
      onProgress: (bytes, total, parties) => {
        const words = `${megabytes(bytes)}${parties > 0 ? `, ${parties.toLocaleString('en')} parties` : ''}`;
        progress.at(total === undefined ? undefined : bytes / total, words);
      },
    });
    const isDated = report.isDated || options.publishedOn !== undefined;
    const undated = `the file does not say when it was issued; ${head.publishedOn} is when it was last changed, and --published DATE says better`;
    return { head, warnings: isDated ? report.warnings : [...report.warnings, undated] };
  } finally {
    progress.end();
  }
}

function toFile({ name, chunks, sizeBytes }: Input): {
  name: string;
  chunks: AsyncIterable<Uint8Array>;
  sizeBytes?: number;
} {
  return sizeBytes === undefined ? { name, chunks } : { name, chunks, sizeBytes };
}
