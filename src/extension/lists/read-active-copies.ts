import { ListFormatError, readCompiled } from '../../core/index.ts';
import type { ListId, Snapshot } from '../../core/index.ts';
import { keyOf } from './copies-key.ts';
import type { CopyKey, ListRecord } from './list-record.ts';
import { LostCopyError } from './list-store.ts';
import type { ListStore } from './list-store.ts';
import { webPlatform } from './web-platform.ts';

/** The copies that are to screen, and what is missing among them. */
export interface ActiveCopies {
  /** The built-in list first. */
  readonly snapshots: readonly Snapshot[];
  /** Why a list that is turned on does not screen, or not with its newest copy; by list. */
  readonly failures: ReadonlyMap<ListId, string>;
  /** Of exactly these copies, whatever became active while they were read. */
  readonly key: string;
}

/**
 * Reads the built-in list and the active copy of every list that is on. A copy that cannot be read is left out, in words, and its list is fetched
 * anew; everything else screens.
 *
 * @throws {DOMException} If the database cannot be opened.
 */
export async function readActiveCopies(builtIn: Snapshot, store: ListStore): Promise<ActiveCopies> {
  const failures = new Map<ListId, string>();
  const read: ReadCopy[] = [];
  for (const record of await store.records()) {
    const copy = await readList(record, store, failures);
    if (copy) read.push(copy);
  }
  return { snapshots: [builtIn, ...read.map(({ snapshot }) => snapshot)], failures, key: keyOf(builtIn, read) };
}

interface ReadCopy {
  readonly active: CopyKey;
  readonly snapshot: Snapshot;
}

async function readList(
  record: ListRecord,
  store: ListStore,
  failures: Map<ListId, string>,
): Promise<ReadCopy | undefined> {
  const { list, title, active, before } = record;
  if (active === undefined) return undefined;
  try {
    return { active, snapshot: await readCopy(active, store) };
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
    return older && before !== undefined ? { active: before, snapshot: older } : undefined;
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
