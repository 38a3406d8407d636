import type { ListedParty, PartyId } from '../model/listed-party.ts';
import { ListFormatError } from './list-format-error.ts';

/** Watches entries go by, for what one entry alone cannot show. */
export interface PartyChecker {
  /** @throws {ListFormatError} If the id was there before. */
  readonly see: (party: ListedParty) => void;
  /**
   * The list is complete.
   *
   * @throws {ListFormatError} If a reader could not tell where a link leads.
   */
  readonly finish: () => void;
}

/** Every id stands once, and a link that leaves the list says whom it means. */
export function makePartyChecker(): PartyChecker {
  const ids = new Set<PartyId>();
  /** Links without a name; they must lead to an entry, which may come later. */
  const bare: { readonly id: PartyId; readonly at: number; readonly to: PartyId | undefined }[] = [];
  return {
    see: ({ id, links }) => {
      if (ids.has(id)) throw new ListFormatError(`${id}: stands twice`);
      ids.add(id);
      for (const [at, { to, name }] of links.entries()) if (name === undefined) bare.push({ id, at, to });
    },
    finish: () => {
      const lost = bare.find(({ to }) => to === undefined || !ids.has(to));
      if (lost)
        throw new ListFormatError(
          `${lost.id}: links[${lost.at}]: ${lost.to} is not in this list, so "name" must be given`,
        );
    },
  };
}

/**
 * Checks a whole list at once.
 *
 * @throws {ListFormatError} If an id stands twice, or a reader could not tell where a link leads.
 */
export function checkParties(parties: readonly ListedParty[]): void {
  const checker = makePartyChecker();
  for (const party of parties) checker.see(party);
  checker.finish();
}
