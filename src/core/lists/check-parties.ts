import type { ListedParty, PartyId } from '../model/listed-party.ts';
import { ListFormatError } from './list-format-error.ts';

/**
 * Checks what one entry alone cannot show: every id stands once, and a link that leaves the list says whom it means.
 *
 * @throws {ListFormatError} If an id stands twice, or a reader could not tell where a link leads.
 */
export function checkParties(parties: readonly ListedParty[]): void {
  const ids = new Set<PartyId>();
  for (const { id } of parties) {
    if (ids.has(id)) throw new ListFormatError(`${id}: stands twice`);
    ids.add(id);
  }
  for (const { id, links } of parties) {
    const lost = links.findIndex(({ to, name }) => name === undefined && (to === undefined || !ids.has(to)));
    if (lost >= 0) {
      throw new ListFormatError(
        `${id}: links[${lost}]: ${links[lost]?.to} is not in this list, so "name" must be given`,
      );
    }
  }
}
