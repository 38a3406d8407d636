import { contactKey } from '../identifiers/contact-key.ts';
import { normaliseNumber } from '../identifiers/document-number.ts';
import { walletKeys } from '../identifiers/wallet-keys.ts';
import type { ListedParty } from '../model/listed-party.ts';
import { hashText, spreadHash } from '../text/hash-text.ts';
import { buildHashTable, type HashTable } from './hash-table.ts';
import { startNumbers } from './number-sheet.ts';

/**
 * Addresses, document numbers and contacts of all parties, each under the hashes of the strings it is looked for. A value is a place: the number of the party in
 * the high 20 bits, which of its wallets, identifiers or contacts in the low 12.
 */
export function indexIdentifiers(parties: readonly ListedParty[]): {
  readonly wallets: HashTable;
  readonly documents: HashTable;
  readonly contacts: HashTable;
} {
  return {
    wallets: post(parties, (party) => party.wallets.map(({ label, address }) => walletKeys(label, address))),
    documents: post(parties, (party) => party.identifiers.map(({ number }) => listOf(normaliseNumber(number)))),
    contacts: post(parties, (party) => party.contacts.map((contact) => listOf(contactKey(contact)))),
  };
}

function listOf(key: string | undefined): readonly string[] {
  return key === undefined || key === '' ? [] : [key];
}

/** As many places as 12 bits hold; no entry of any list has a quarter of them. */
const MAX_PLACES = 4096;

function post(
  parties: readonly ListedParty[],
  keysOf: (party: ListedParty) => readonly (readonly string[])[],
): HashTable {
  const [keys, places] = [startNumbers(), startNumbers()];
  parties.forEach((party, at) => {
    keysOf(party).forEach((own, place) => {
      if (place >= MAX_PLACES)
        throw new RangeError(
          `${party.id} has more than ${MAX_PLACES} identifiers of one sort: the index cannot number them`,
        );
      for (const key of own) {
        keys.push(spreadHash(hashText(key)));
        places.push(((at << 12) | place) >>> 0);
      }
    });
  });
  return buildHashTable(keys.finish(), places.finish());
}
