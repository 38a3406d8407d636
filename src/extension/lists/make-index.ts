import { buildIndex, saveIndex } from '../../core/index.ts';
import type { Snapshot } from '../../core/index.ts';
import { keyOf } from './copies-key.ts';
import type { ListStore } from './list-store.ts';
import { readActiveCopies } from './read-active-copies.ts';

/**
 * Builds the search index over the copies that screen and keeps it, so that whoever starts next only opens it. One at a time in the whole
 * extension, and none where it is there already.
 *
 * @throws {DOMException} If the database cannot be opened, or the disk is full.
 */
export async function makeIndex(builtIn: Snapshot, store: ListStore): Promise<void> {
  await navigator.locks.request('search index', async () => {
    const wanted = keyOf(builtIn, await store.records());
    if ((await store.index())?.key === wanted) return;
    const { snapshots, failures, key } = await readActiveCopies(builtIn, store);
    const { tables, parties } = saveIndex(buildIndex(snapshots));
    await store.keepIndex({ key, tables: new Blob([tables]), parties: new Blob([parties]), failures });
  });
}
