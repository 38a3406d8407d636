import { gzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import {
  compareSnapshots,
  makeDelta,
  writeDelta,
  type ChangedField,
  type ListedParty,
  type Snapshot,
  type SnapshotChanges,
} from '../../core/index.ts';
import { UsageError } from '../usage-error.ts';
import { megabytes } from './megabytes.ts';
import { readLists } from './read-lists.ts';

/** `namesake lists diff`: what came, what went, what is different, and how large the difference is as a file. */
export async function diffLists(args: readonly string[], print: (line: string) => void): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  });
  const [one, other, ...more] = positionals;
  if (one === undefined || other === undefined || more.length > 0)
    throw new UsageError('give two lists to compare, the older one first: FILE or FORMAT=FILE.');
  const options = { isQuiet: values.json === true };
  const before = (await readLists(one, options)).map(({ snapshot }) => snapshot);
  const after = (await readLists(other, options)).map(({ snapshot }) => snapshot);
  const pairs = pairUp(before, after);
  if (pairs.length === 0)
    throw new UsageError(
      `${one} holds ${namesOf(before)}, and ${other} holds ${namesOf(after)}: there is nothing to compare.`,
    );
  for (const [old, now] of pairs) {
    const changes = compareSnapshots(old, now);
    const delta = JSON.stringify(writeDelta(makeDelta(old, now)));
    const size = { deltaBytes: Buffer.byteLength(delta), deltaGzipBytes: gzipSync(delta, { level: 9 }).length };
    if (values.json === true) print(JSON.stringify(toJson(old, now, changes, size)));
    else for (const line of toLines(old, now, changes, size)) print(line);
  }
}

interface DeltaSize {
  readonly deltaBytes: number;
  readonly deltaGzipBytes: number;
}

function pairUp(before: readonly Snapshot[], after: readonly Snapshot[]): readonly (readonly [Snapshot, Snapshot])[] {
  return after.flatMap((now) => {
    const old = before.find(({ list }) => list === now.list);
    return old ? [[old, now] as const] : [];
  });
}

function namesOf(lists: readonly Snapshot[]): string {
  return lists.map(({ list }) => list).join(', ');
}

function toJson(old: Snapshot, now: Snapshot, { added, removed, changed }: SnapshotChanges, size: DeltaSize): object {
  return {
    list: now.list,
    from: { version: old.version, publishedOn: old.publishedOn, parties: old.parties.length },
    to: { version: now.version, publishedOn: now.publishedOn, parties: now.parties.length },
    added: added.map(toShort),
    removed: removed.map(toShort),
    changed: changed.map(({ after, fields }) => ({ ...toShort(after), fields })),
    ...size,
  };
}

function toShort({ id, uid, names }: ListedParty): { id: string; uid: string; name: string } {
  return { id, uid, name: names[0]?.name ?? '' };
}

function toLines(
  old: Snapshot,
  now: Snapshot,
  { added, removed, changed }: SnapshotChanges,
  { deltaBytes, deltaGzipBytes }: DeltaSize,
): readonly string[] {
  return [
    `${now.title}: ${old.version} → ${now.version}: ${added.length} added, ${removed.length} removed, ${changed.length} changed`,
    ...added.map((party) => `+ ${describeParty(party)}`),
    ...removed.map((party) => `- ${describeParty(party)}`),
    ...changed.flatMap(({ after, fields }) => [`~ ${describeParty(after)}`, ...fields.flatMap(describeField)]),
    `As a delta: ${megabytes(deltaBytes)}, packed ${megabytes(deltaGzipBytes)} (${deltaGzipBytes} bytes)`,
  ];
}

function describeParty({ uid, names, designations }: ListedParty): string {
  const programs = designations.flatMap((designation) => designation.programs).join(', ');
  return `${uid} ${names[0]?.name ?? ''}${programs === '' ? '' : ` [${programs}]`}`;
}

function describeField({ field, removed, added }: ChangedField): readonly string[] {
  return [
    ...removed.map((value) => `    ${field}: - ${describeValue(value)}`),
    ...added.map((value) => `    ${field}: + ${describeValue(value)}`),
  ];
}

function describeValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
