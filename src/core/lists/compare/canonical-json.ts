import type { ListedParty } from '../../model/listed-party.ts';
import { partyFormat } from '../party-format.ts';

/** One text for one entry: equal entries have equal texts, whatever order their fields were put together in. */
export function canonicalJson(party: ListedParty): string {
  return JSON.stringify(partyFormat.write(party));
}
