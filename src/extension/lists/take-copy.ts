import { joinParts, ListFormatError, verifySnapshot } from '../../core/index.ts';
import type { CompiledPart, ListSource } from '../../core/index.ts';
import type { ListRecord, SeenFile, StoredCopy } from './list-record.ts';
import type { RefreshEnd, RefreshRules, RefreshWorld } from './refresh-world.ts';

/** A list that was read whole, and where it came from. */
export interface ReadCopy {
  readonly part: CompiledPart;
  readonly seen: SeenFile;
}

/**
 * Judges a new copy by the one that screens, writes it under a key of its own, and lets the list's pointer name it; or holds it until somebody
 * agrees. Until the last of these nothing has changed for anybody.
 *
 * @throws {ListFormatError} If the copy is refused, with the reason.
 * @throws {DOMException} If the disk is full.
 */
export async function takeCopy(
  source: ListSource,
  record: ListRecord,
  { part, seen }: ReadCopy,
  rules: RefreshRules,
  world: RefreshWorld,
): Promise<RefreshEnd> {
  const { store, now } = world;
  const { list } = source;
  await world.onStep({ list, step: 'verifying' });
  const [active, known] = record.active
    ? await Promise.all([store.copy(record.active), store.known(record.active)])
    : [undefined, undefined];
  const today = new Date(now()).toISOString().slice(0, 10);
  const maxDrop = source.maxDrop === 1 ? 1 : rules.maxDrop;
  const verdict = verifySnapshot(part.known, known, source, { today, maxDrop });
  if (verdict.kind === 'refused') throw new ListFormatError(withoutTitle(verdict.reason, source));

  const head: StoredCopy = {
    key: `${list}@${part.list.version}@${part.list.contentSha256.slice(0, 12)}`,
    list,
    version: part.list.version,
    publishedOn: part.list.publishedOn,
    parties: part.counts.parties,
    names: part.counts.names,
    contentSha256: part.list.contentSha256,
    sourceSha256: seen.sha256,
    storedAt: now(),
  };
  await world.onStep({ list, step: 'writing' });
  await store.write({ head, bytes: new Uint8Array(await joinParts([part], world.platform)), known: part.known });
  await world.onStep({ list, step: 'switching' });
  if (verdict.kind === 'held') {
    await store.point(list, (at) => ({
      ...at,
      held: { copy: head.key, reason: withoutTitle(verdict.reason, source) },
    }));
    return 'held';
  }
  // The same entries under a new date: the copy before is still the last one that was different.
  const isSame = active?.contentSha256 === head.contentSha256;
  await store.point(list, ({ held: _held, left: _left, ...at }) => {
    const before = isSame || at.active === head.key ? at.before : (at.active ?? at.before);
    return { ...at, active: head.key, ...(before !== undefined && { before }) };
  });
  return 'changed';
}

/** The words stand beside the list's own title. */
function withoutTitle(reason: string, { title }: ListSource): string {
  return reason.startsWith(`${title}: `) ? reason.slice(title.length + 2) : reason;
}
