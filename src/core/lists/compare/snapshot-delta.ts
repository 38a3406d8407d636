import type { ListedParty, PartyId } from '../../model/listed-party.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { describe, fail, isRecord, listOf, record, type Format } from '../format.ts';
import { partyFormat } from '../party-format.ts';
import { checkParties } from '../check-parties.ts';
import { day, listId, partyId, position, text } from '../text-formats.ts';
import { canonicalJson } from './canonical-json.ts';

/**
 * What turns one copy of a list into the next: whole entries that are new or different, and the numbers of those that are gone. It is JSON;
 * two weeks of OFAC's list are some ten thousandths of the list.
 */
export interface SnapshotDelta {
  /** Version it begins at. */
  readonly from: string;
  readonly head: Omit<Snapshot, 'parties'>;
  readonly removed: readonly PartyId[];
  /** Entries with their place in the new list. */
  readonly placed: readonly { readonly at: number; readonly party: ListedParty }[];
}

/** `applyDelta(makeDelta(a, b), a)` is `b`, to the order of its entries. */
export function makeDelta(before: Snapshot, after: Snapshot): SnapshotDelta {
  const { parties, ...head } = after;
  const known = new Map(before.parties.map((party) => [party.id, canonicalJson(party)]));
  const ids = new Set(parties.map(({ id }) => id));
  const kept = parties.filter((party) => known.get(party.id) === canonicalJson(party));
  // What keeps its text and its place among the others need not be sent. The longest rising run is the most that can stay where it is.
  const places = new Map(before.parties.map(({ id }, at) => [id, at]));
  const staying = new Set(longestRise(kept.map(({ id }) => places.get(id) ?? 0)).map((index) => kept[index]?.id ?? ''));
  return {
    from: before.version,
    head,
    removed: before.parties.map(({ id }) => id).filter((id) => !ids.has(id)),
    placed: parties.flatMap((party, at) => (staying.has(party.id) ? [] : [{ at, party }])),
  };
}

/**
 * @throws {ListFormatError} If the delta was made for another version, or does not fit.
 */
export function applyDelta(delta: SnapshotDelta, before: Snapshot): Snapshot {
  if (delta.from !== before.version || delta.head.list !== before.list)
    fail(
      'delta',
      `it changes ${delta.head.list} of version ${delta.from}, and this is ${before.list} of version ${before.version}`,
    );
  const leaving = new Set([...delta.removed, ...delta.placed.map(({ party }) => party.id)]);
  const parties: ListedParty[] = [];
  const staying = before.parties.filter(({ id }) => !leaving.has(id));
  let next = 0;
  for (const { at, party } of delta.placed) {
    while (parties.length < at) {
      const kept = staying[next];
      if (!kept)
        fail('delta', `it puts ${party.id} at place ${at + 1} of a list that has only ${parties.length} entries there`);
      parties.push(kept);
      next += 1;
    }
    parties.push(party);
  }
  parties.push(...staying.slice(next));
  checkParties(parties);
  return { ...delta.head, parties };
}

/** The delta as JSON values, for a file. */
export function writeDelta(delta: SnapshotDelta): unknown {
  return deltaFormat.write(delta);
}

/** @throws {ListFormatError} If this is no delta. */
export function readDelta(json: unknown): SnapshotDelta {
  if (!isRecord(json)) fail('delta', `expected an object, found ${describe(json)}`);
  return deltaFormat.read(json, '');
}

const deltaFormat: Format<SnapshotDelta> = record<SnapshotDelta>({
  from: text,
  head: record<Omit<Snapshot, 'parties'>>({
    list: listId,
    title: text,
    publisher: text,
    version: text,
    publishedOn: day,
    licence: text,
    attribution: text,
  }),
  removed: listOf(partyId),
  placed: listOf(record<{ readonly at: number; readonly party: ListedParty }>({ at: position, party: partyFormat })),
});

/** Indices of a longest rising subsequence. https://en.wikipedia.org/wiki/Longest_increasing_subsequence */
function longestRise(values: readonly number[]): readonly number[] {
  const ends: number[] = [];
  const before: number[] = [];
  for (const [index, value] of values.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = index;
  }
  const rise: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) rise.push(at);
  return rise.toReversed();
}
