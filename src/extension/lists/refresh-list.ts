import { ListFormatError } from '../../core/index.ts';
import type { ListId, ListSource } from '../../core/index.ts';
import { DownloadError } from './download.ts';
import { fetchPublished } from './fetch-published.ts';
import type { CopyKey, ListRecord, SeenFile } from './list-record.ts';
import type { RefreshEnd, RefreshRules, RefreshWorld } from './refresh-world.ts';
import { takeCopy } from './take-copy.ts';

/**
 * Brings one list up to date from its publisher: ask, fetch, read, verify, write, switch. Whatever fails, the copy that screens stays, and what
 * went wrong is kept in words beside it.
 */
export async function refreshList(source: ListSource, rules: RefreshRules, world: RefreshWorld): Promise<RefreshEnd> {
  return track(source.list, rules, world, async (record) => {
    const files = await filesOf(record, world);
    const fetched = await fetchPublished(source, { seen: record.seen, files }, rules, world);
    if (fetched.kind === 'unchanged') return { end: 'unchanged' };
    if (fetched.kind === 'known') return { end: 'unchanged', seen: fetched.seen };
    return { end: await takeCopy(source, record, fetched, rules, world), seen: fetched.seen };
  });
}

/** What an attempt came to. */
interface Attempted {
  readonly end: RefreshEnd;
  readonly seen?: SeenFile;
}

/** Minutes until a failed update is tried again; after the last of them the usual hours pass. */
const RETRY_MINUTES = [2, 10, 60];

/** The share of the hours by which a check comes earlier or later, so that not everybody asks at once. */
const JITTER = 1 / 12;

/**
 * Runs one attempt for a list and keeps how it went: when it was checked, when it is due again, what went wrong.
 *
 * @returns `busy` when the list is off.
 */
export async function track(
  list: ListId,
  rules: RefreshRules,
  { store, now, random }: RefreshWorld,
  attempt: (record: ListRecord) => Promise<Attempted>,
): Promise<RefreshEnd> {
  const record = await store.record(list);
  if (!record) return 'busy';
  const usualMs = rules.refreshHours * 3_600_000 * (1 + JITTER * (2 * random() - 1));
  await store.note(list, (at) => ({ ...at, startedAt: now() }));
  try {
    const { end, seen } = await attempt(record);
    await store.note(list, ({ startedAt: _started, error: _error, ...at }) => ({
      ...at,
      failures: 0,
      checkedAt: now(),
      nextCheckAt: now() + usualMs,
      ...(seen && { seen }),
    }));
    return end;
  } catch (error) {
    const words = wordsFor(error);
    await store.note(list, ({ startedAt: _started, ...at }) => ({
      ...at,
      failures: at.failures + 1,
      error: { at: now(), words },
      nextCheckAt: now() + (RETRY_MINUTES[at.failures] ?? usualMs / 60_000) * 60_000,
    }));
    return 'failed';
  }
}

/** The publisher's files that the stored copies were made from. */
async function filesOf({ active, held, left }: ListRecord, { store }: RefreshWorld): Promise<ReadonlySet<string>> {
  const keys = [active, held?.copy, left].filter((key): key is CopyKey => key !== undefined);
  const copies = await Promise.all(keys.map(async (key) => store.copy(key)));
  return new Set(copies.flatMap((copy) => copy?.sourceSha256 ?? []));
}

/** Every failure as a sentence for the reader. */
function wordsFor(error: unknown): string {
  if (error instanceof DownloadError || error instanceof ListFormatError) return sentence(error.message);
  if (error instanceof DOMException && error.name === 'QuotaExceededError') {
    return 'There is no room on the disk for the new copy.';
  }
  console.error('Namesake could not update a list:', error);
  return `The update failed for a reason of its own (${error instanceof Error ? error.message : String(error)}).`;
}

function sentence(words: string): string {
  const ended = /[.!?]$/.test(words) ? words : `${words}.`;
  // The name of a host begins no sentence, and stays as it is.
  const begins = /^\S*[.:]\S/.test(ended) ? 0 : 1;
  return ended.slice(0, begins).toUpperCase() + ended.slice(begins);
}
