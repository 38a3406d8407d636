import type { ListedParty } from '../model/listed-party.ts';
import { checkParties } from './check-parties.ts';
import { describe, fail, isRecord } from './format.ts';
import { partyFormat } from './party-format.ts';

/**
 * Entries as written by hand or by `writeSnapshot`: JSON with the fields of `ListedParty`, where what is empty or false is left out.
 *
 * All of them or none: half a list would look clean for the other half.
 *
 * @throws {ListFormatError} If anything is missing, unknown, empty, out of shape or twice; the message names the entry and the field.
 */
export function readParties(json: unknown): readonly ListedParty[] {
  if (!Array.isArray(json)) fail('parties', `expected a list, found ${describe(json)}`);
  if (json.length === 0) fail('parties', 'is empty, and an empty list would clear everybody');
  const parties = json.map((entry: unknown, index) => partyFormat.read(entry, `${entryName(entry, index)}: `));
  checkParties(parties);
  return parties;
}

/** The entry's own id where it has one, else its place in the file. */
function entryName(entry: unknown, index: number): string {
  const id = isRecord(entry) ? entry['id'] : undefined;
  return typeof id === 'string' && id !== '' ? id : `entry ${index + 1}`;
}
