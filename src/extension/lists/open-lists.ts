import { buildIndex, IndexFormatError, openIndex } from '../../core/index.ts';
import type { ListedParty, ListId, ListView, SearchIndex, Snapshot } from '../../core/index.ts';
import type { ListRecord, StoredIndex } from './list-record.ts';
import type { ListStore } from './list-store.ts';
import { keyOf } from './copies-key.ts';
import { readActiveCopies } from './read-active-copies.ts';

/** What screens, and what is missing in it. */
export interface OpenedLists {
  readonly index: SearchIndex;
  /** The built-in list first. */
  readonly lists: readonly ListView[];
  /** Why a list that is turned on does not screen, or not with its newest copy; by list. */
  readonly failures: ReadonlyMap<ListId, string>;
  /** Why no list but the built-in one could be looked for. */
  readonly failure?: string;
  /** Changes whenever other copies screen. */
  readonly key: string;
}

/**
 * Opens the index over the built-in list and the active copy of every list that is on. It never fails for want of a list: what cannot be read is
 * left out, in words, and everything else screens.
 *
 * @param haveIndexMade Has the index made by a worker; it may fail, and then it is built here, slowly.
 */
export async function openLists(
  builtIn: Snapshot,
  store: ListStore,
  haveIndexMade: () => Promise<unknown>,
): Promise<OpenedLists> {
  try {
    const records = await readRecords(store);
    if (records.every(({ active }) => active === undefined)) return indexSnapshots([builtIn], keyOf(builtIn, []));
    const opened = await openStored(builtIn, records, store);
    if (opened) return opened;
    await haveIndexMade();
    const made = await openStored(builtIn, await store.records(), store);
    if (made) return made;
    const { snapshots, failures, key } = await readActiveCopies(builtIn, store);
    return indexSnapshots(snapshots, key, failures);
  } catch (error) {
    console.error('Namesake could not open its database of lists:', error);
    return { ...indexSnapshots([builtIn], keyOf(builtIn, [])), failure: wordsFor(error) };
  }
}

/** Builds the index here and now, which takes seconds for a publisher's whole list. */
export function indexSnapshots(
  snapshots: readonly Snapshot[],
  key = '',
  failures: OpenedLists['failures'] = new Map(),
): OpenedLists {
  return {
    index: buildIndex(snapshots),
    lists: snapshots.map(({ parties, ...header }): ListView => ({ ...header, ...countNames(parties) })),
    failures,
    key,
  };
}

/** A database that is damaged is made anew, once: what was in it comes again from the publishers. */
async function readRecords(store: ListStore): Promise<readonly ListRecord[]> {
  try {
    return await store.records();
  } catch (error) {
    if (!isDamaged(error)) throw error;
    console.error('Namesake found its database of lists damaged and begins a new one:', error);
    await store.startOver();
    return store.records();
  }
}

/** Full disks and private windows have other names: there nothing is thrown away. */
function isDamaged(error: unknown): boolean {
  const names = ['UnknownError', 'VersionError', 'DataError', 'NotFoundError'];
  return error instanceof DOMException && names.includes(error.name);
}

/** Undefined where there is none of these copies, or a damaged one. */
async function openStored(
  builtIn: Snapshot,
  records: readonly ListRecord[],
  store: ListStore,
): Promise<OpenedLists | undefined> {
  const stored = await store.index();
  const key = keyOf(builtIn, records);
  if (stored?.key !== key) return undefined;
  const index = await openBlobs(stored);
  if (!index) return undefined;
  const copies = await Promise.all(
    records.map(async ({ active }) => (active === undefined ? undefined : store.copy(active))),
  );
  const lists = index.lists.map((header): ListView => {
    const copy = copies.find((each) => each?.list === header.list);
    return { ...header, ...(copy ? { parties: copy.parties, names: copy.names } : countNames(builtIn.parties)) };
  });
  return { index, lists, failures: stored.failures, key };
}

async function openBlobs({ tables, parties }: StoredIndex): Promise<SearchIndex | undefined> {
  try {
    const [first, second] = await Promise.all([tables.arrayBuffer(), parties.arrayBuffer()]);
    return openIndex({ tables: first, parties: second });
  } catch (error) {
    // Damaged, of an earlier version of Namesake, or gone from the disk: it is made anew.
    if (error instanceof IndexFormatError || error instanceof DOMException) return undefined;
    throw error;
  }
}

function countNames(parties: readonly ListedParty[]): Pick<ListView, 'parties' | 'names'> {
  return { parties: parties.length, names: parties.reduce((sum, { names }) => sum + names.length, 0) };
}

function wordsFor(error: unknown): string {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return isFull ? 'the disk is full' : 'the database of lists cannot be opened';
}
