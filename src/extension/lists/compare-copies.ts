import { compareSnapshots, readCompiled } from '../../core/index.ts';
import type {
  ChangedField,
  ListChange,
  ListChanges,
  ListCopy,
  ListedParty,
  ListId,
  Snapshot,
} from '../../core/index.ts';
import type { CopyKey, StoredCopy } from './list-record.ts';
import { LostCopyError } from './list-store.ts';
import type { ListStore } from './list-store.ts';
import { webPlatform } from './web-platform.ts';

/**
 * What the copy that screens changed of the one before; or what the held one would change of the one that screens.
 *
 * @throws {LostCopyError} If there is nothing to compare with.
 */
export async function compareCopies(list: ListId, to: 'active' | 'held', store: ListStore): Promise<ListChanges> {
  const record = await store.record(list);
  const keys = to === 'active' ? [record?.before, record?.active] : [record?.active, record?.held?.copy];
  const [before, after] = await Promise.all(keys.map(async (key) => readStored(key, store)));
  if (!before || !after) throw new LostCopyError('there is no other copy to compare with');
  const { added, removed, changed } = compareSnapshots(before.snapshot, after.snapshot);
  return {
    from: before.copy,
    to: after.copy,
    rows: [
      ...added.map((party) => row('added', party)),
      ...removed.map((party) => row('removed', party)),
      ...changed.map((change) => row('changed', change.after, change.fields)),
    ],
  };
}

interface Stored {
  readonly copy: ListCopy;
  readonly snapshot: Snapshot;
}

async function readStored(key: CopyKey | undefined, store: ListStore): Promise<Stored | undefined> {
  const head = key === undefined ? undefined : await store.copy(key);
  if (!head) return undefined;
  const [snapshot] = (await readCompiled(await store.bytes(head.key), webPlatform)).snapshots;
  return snapshot && { copy: toListCopy(head), snapshot };
}

/** What is told of a copy outside the database. */
export function toListCopy({ version, publishedOn, parties, names }: StoredCopy): ListCopy {
  return { version, publishedOn, parties, names };
}

function row(kind: ListChange['kind'], { uid, names }: ListedParty, fields: readonly ChangedField[] = []): ListChange {
  return { kind, uid, name: names[0]?.name ?? '', details: fields.flatMap(describeField) };
}

function describeField({ field, removed, added }: ChangedField): readonly string[] {
  return [
    ...removed.map((value) => `${field}: − ${describeValue(value)}`),
    ...added.map((value) => `${field}: + ${describeValue(value)}`),
  ];
}

function describeValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
