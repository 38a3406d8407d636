import { findSource } from '../../core/index.ts';
import type { ListId, Snapshot } from '../../core/index.ts';
import { compareCopies } from './compare-copies.ts';
import { DOWNLOAD_LIMITS } from './download.ts';
import type { ListJob, ListJobEnd } from './list-job.ts';
import { makeProgressTeller } from './list-progress.ts';
import { ListStore } from './list-store.ts';
import { makeIndex } from './make-index.ts';
import { makeManifestReader, refreshFromMirror } from './refresh-from-mirror.ts';
import { refreshList } from './refresh-list.ts';
import type { RefreshEnd, RefreshWorld } from './refresh-world.ts';
import { webPlatform } from './web-platform.ts';

/** The lock that an update of a list holds: it goes when the worker goes, whatever the worker died of. */
export function lockOf(list: ListId): string {
  return `refresh ${list}`;
}

/** Does one job, in a worker. */
export async function runListJob(job: ListJob, readBuiltIn: () => Snapshot): Promise<ListJobEnd> {
  const store = new ListStore();
  try {
    if (job.kind === 'compare') return { kind: 'compared', changes: await compareCopies(job.list, job.to, store) };
    if (job.kind === 'index') {
      await makeIndex(readBuiltIn(), store);
      return { kind: 'indexed' };
    }
    const tell = makeProgressTeller();
    const world: RefreshWorld = {
      store,
      fetchFile: fetch.bind(globalThis),
      platform: webPlatform,
      now: Date.now,
      random: Math.random,
      limits: DOWNLOAD_LIMITS,
      onStep: tell,
    };
    const ends = await refreshAll(job, world);
    const hasChanged = ends.includes('changed');
    if (hasChanged) await indexNow(job.lists, readBuiltIn, world);
    for (const list of job.lists) tell({ list, step: 'over' });
    return { kind: 'refreshed', hasChanged };
  } finally {
    store.close();
  }
}

/** Made here the index is there when the background asks for it; a failure only means that it has to be made then. */
async function indexNow(
  lists: readonly ListId[],
  readBuiltIn: () => Snapshot,
  { store, onStep }: RefreshWorld,
): Promise<void> {
  for (const list of lists) await onStep({ list, step: 'indexing' });
  try {
    await makeIndex(readBuiltIn(), store);
  } catch (error) {
    console.warn('Namesake could not keep its search index:', error);
  }
}

async function refreshAll(
  { lists, rules, mirror }: Extract<ListJob, { readonly kind: 'refresh' }>,
  world: RefreshWorld,
): Promise<readonly RefreshEnd[]> {
  const manifest = mirror && makeManifestReader(mirror, world);
  const ends: RefreshEnd[] = [];
  for (const list of lists) {
    const end = await navigator.locks.request(lockOf(list), { ifAvailable: true }, async (lock) => {
      if (!lock) return 'busy';
      if (mirror && manifest) return refreshFromMirror(list, mirror, manifest, rules, world);
      const source = findSource(list);
      // A list of the organisation's own comes from its mirror alone.
      return source ? refreshList(source, rules, world) : 'busy';
    });
    ends.push(end);
  }
  return ends;
}
