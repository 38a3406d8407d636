import { ListFormatError, readCompiled } from '../../core/index.ts';
import type { ListId, Snapshot } from '../../core/index.ts';
import type { CopyKey, ListRecord } from './list-record.ts';
import { LostCopyError } from './list-store.ts';
import type { ListStore } from './list-store.ts';
import { webPlatform } from './web-platform.ts';

/** The lists that screen, and what is missing among them. */
export interface OpenedLists {
  readonly snapshots: readonly Snapshot[];
  /** Why a list that is turned on does not screen, or not with its newest copy; by list. */
  readonly failures: ReadonlyMap<ListId, string>;
  /** Why no list but the built-in one could be looked for. */
  readonly failure?: string;
  /** Changes whenever other copies screen. */
  readonly key: string;
}

/**
 * Opens the built-in list and the active copy of every list that is on. It never fails: what cannot be read is left out, in words, and everything
 * else screens.
 */
export async function openLists(builtIn: Snapshot, store: ListStore): Promise<OpenedLists> {
  const failures = new Map<ListId, string>();
  const opened: Snapshot[] = [];
  try {
    const records = await readRecords(store);
    for (const record of records) {
      const snapshot = await openList(record, store, failures);
      if (snapshot) opened.push(snapshot);
    }
    return { snapshots: [builtIn, ...opened], failures, key: keyOf(builtIn, records) };
  } catch (error) {
    console.error('Namesake could not open its database of lists:', error);
    return { snapshots: [builtIn], failures, failure: wordsFor(error), key: keyOf(builtIn, []) };
  }
}

/** Tells one set of copies from another. */
export function keyOf(builtIn: Snapshot, records: readonly ListRecord[]): string {
  return [`${builtIn.list}@${builtIn.version}`, ...records.flatMap(({ active }) => active ?? [])].toSorted().join(' ');
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
  return (
    error instanceof DOMException && ['UnknownError', 'VersionError', 'DataError', 'NotFoundError'].includes(error.name)
  );
}

async function openList(
  record: ListRecord,
  store: ListStore,
  failures: Map<ListId, string>,
): Promise<Snapshot | undefined> {
  const { list, title, active, before } = record;
  if (active === undefined) return undefined;
  try {
    return await readCopy(active, store);
  } catch (error) {
    if (!isLost(error)) throw error;
    console.error(`Namesake cannot read its copy of “${title}”:`, error);
    const older = before === undefined ? undefined : await readCopy(before, store).catch(() => undefined);
    failures.set(
      list,
      older
        ? `its copy on this device cannot be read; the one before, of ${older.publishedOn}, screens in its place`
        : 'its copy on this device cannot be read',
    );
    // It is fetched again at once, and nothing that was kept about the lost file stands in the way.
    await store.note(list, ({ active: _lost, before: _older, seen: _seen, ...rest }) => ({
      ...rest,
      ...(older && before !== undefined && { active: before }),
      nextCheckAt: 0,
    }));
    return older;
  }
}

async function readCopy(key: CopyKey, store: ListStore): Promise<Snapshot> {
  const [snapshot] = (await readCompiled(await store.bytes(key), webPlatform)).snapshots;
  if (!snapshot) throw new LostCopyError('its copy on this device is empty');
  return snapshot;
}

function isLost(error: unknown): boolean {
  return error instanceof LostCopyError || error instanceof ListFormatError || error instanceof TypeError;
}

function wordsFor(error: unknown): string {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return isFull ? 'the disk is full' : 'the database of lists cannot be opened';
}
