import { findSource } from '../../core/index.ts';
import type { ListAge, ListId, ListStatus } from '../../core/index.ts';
import { toListCopy } from './compare-copies.ts';
import type { ListRecord, StoredCopy } from './list-record.ts';
import type { ListStore } from './list-store.ts';

const HOUR_MS = 3_600_000;

/** Checked every six hours, a list misses four checks before it counts as ageing. */
const CURRENT_HOURS = 26;

/** After how many hours without a check a list is called old, and overdue. */
export interface AgeRules {
  readonly staleAfterHours: number;
  readonly overdueAfterHours: number;
}

/**
 * How old a list is, by when it was last checked. A check that lies in the future was made under a clock that was wrong: it says nothing, and
 * must not keep a list young for years.
 */
export function ageOf(checkedAt: number | undefined, now: number, rules: AgeRules): ListAge {
  const hours = (now - (checkedAt ?? 0)) / HOUR_MS;
  if (hours < -1) return 'stale';
  if (hours >= rules.overdueAfterHours) return 'overdue';
  if (hours >= rules.staleAfterHours) return 'stale';
  return hours >= CURRENT_HOURS ? 'ageing' : 'current';
}

/** When a list is to be checked next; at once where it never was, or where the clock was wrong when that was written down. */
export function dueAt({ nextCheckAt, checkedAt }: ListRecord, now: number, refreshHours: number): number {
  const isMisdated = (checkedAt ?? 0) > now + HOUR_MS || (nextCheckAt ?? 0) > now + 2 * refreshHours * HOUR_MS;
  return isMisdated ? 0 : (nextCheckAt ?? 0);
}

/** What the options page is told beside what stands in the database. */
export interface ListFacts {
  readonly list: ListId;
  readonly record: ListRecord | undefined;
  readonly isUpdating: boolean;
  readonly lock: string | undefined;
  /** Why it does not screen with its newest copy. */
  readonly failure: string | undefined;
  readonly now: number;
  readonly refreshHours: number;
  readonly ages: AgeRules;
  /** With a mirror that is the only host. */
  readonly mirrorHost: string | undefined;
}

/** One list in words and figures. */
export async function viewList(facts: ListFacts, store: ListStore): Promise<ListStatus> {
  const { list, record, now, failure, lock } = facts;
  const source = findSource(list) ?? findSource('own');
  const copyOf = async (key: string | undefined): Promise<StoredCopy | undefined> =>
    key === undefined ? undefined : store.copy(key);
  const [active, before, held, left] = await Promise.all(
    [record?.active, record?.before, record?.held?.copy, record?.left].map(copyOf),
  );
  const error = record?.error ?? (failure === undefined ? undefined : { at: now, words: `${capital(failure)}.` });
  return {
    list,
    title: record?.title ?? findSource(list)?.title ?? list,
    publisher: source?.publisher ?? '',
    licence: source?.licence ?? '',
    attribution: source?.attribution ?? '',
    hosts: facts.mirrorHost === undefined ? hostsOf(list) : [facts.mirrorHost],
    isOn: record !== undefined,
    isUpdating: facts.isUpdating,
    ...(lock !== undefined && { lock }),
    ...(active && { active: toListCopy(active), age: ageOf(record?.checkedAt, now, facts.ages) }),
    ...(before && before !== left && !record?.left && { before: toListCopy(before) }),
    ...(record?.left !== undefined && left && { before: toListCopy(left), leftPublishedOn: left.publishedOn }),
    ...(held && record?.held && { held: { ...toListCopy(held), reason: record.held.reason } }),
    ...(record?.checkedAt !== undefined && { checkedAt: record.checkedAt }),
    ...(record && { nextCheckAt: Math.max(now, dueAt(record, now, facts.refreshHours)) }),
    ...(error && { error }),
  };
}

/** Every host that may be contacted for a list: the publisher's own and the storage it sends on to. */
export function hostsOf(list: ListId): readonly string[] {
  return [...new Set(findSource(list)?.feeds.flatMap(({ hosts }) => hosts) ?? [])];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
