import type { ListedParty, PartyId } from '../../model/listed-party.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { partyFormat } from '../party-format.ts';
import { canonicalJson } from './canonical-json.ts';

/** What is different between two copies of a list. */
export interface SnapshotChanges {
  readonly added: readonly ListedParty[];
  readonly removed: readonly ListedParty[];
  readonly changed: readonly ChangedParty[];
}

/** One entry that is on both, and not the same. */
export interface ChangedParty {
  readonly before: ListedParty;
  readonly after: ListedParty;
  readonly fields: readonly ChangedField[];
}

/** One field of an entry. A field that holds several values says which of them went and which came; the order of values alone is no change. */
export interface ChangedField {
  readonly field: keyof ListedParty;
  /** As JSON. */
  readonly removed: readonly unknown[];
  readonly added: readonly unknown[];
}

/** Compares two copies by the numbers of their entries. */
export function compareSnapshots(before: Pick<Snapshot, 'parties'>, after: Pick<Snapshot, 'parties'>): SnapshotChanges {
  const known = new Map<PartyId, ListedParty>(before.parties.map((party) => [party.id, party]));
  const added: ListedParty[] = [];
  const changed: ChangedParty[] = [];
  for (const party of after.parties) {
    const old = known.get(party.id);
    known.delete(party.id);
    if (!old) added.push(party);
    else if (canonicalJson(old) !== canonicalJson(party)) {
      const fields = compareFields(old, party);
      if (fields.length > 0) changed.push({ before: old, after: party, fields });
    }
  }
  return { added, removed: Array.from(known.values()), changed };
}

function compareFields(before: ListedParty, after: ListedParty): readonly ChangedField[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  return Array.from(new Set([...old.keys(), ...now.keys()])).flatMap((field) => {
    const [was, is] = [old.get(field) ?? [], now.get(field) ?? []];
    const [removed, added] = [without(was, is), without(is, was)];
    return removed.length + added.length > 0 ? [{ field, removed, added }] : [];
  });
}

function fieldsOf(party: ListedParty): ReadonlyMap<keyof ListedParty, readonly unknown[]> {
  const written = Object.entries(Object(partyFormat.write(party)));
  // `partyFormat` writes the fields of a party and no others.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return new Map(written.map(([field, value]) => [field as keyof ListedParty, Array.isArray(value) ? value : [value]]));
}

/** The values of one list that the other does not have, each as often as it has it more. */
function without(values: readonly unknown[], others: readonly unknown[]): readonly unknown[] {
  const left = others.map((other) => JSON.stringify(other));
  return values.filter((value) => {
    const at = left.indexOf(JSON.stringify(value));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
