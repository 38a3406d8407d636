import { contactKey } from '../identifiers/contact-key.ts';
import { normaliseNumber } from '../identifiers/document-number.ts';
import { walletKeys } from '../identifiers/wallet-keys.ts';
import type { ListedParty } from '../model/listed-party.ts';
import type { IdentifierEntry, SearchIndex } from './search-index.ts';

/** Addresses, document numbers and contacts of all parties, each under the strings it is looked for. */
export function indexIdentifiers(
  parties: readonly ListedParty[],
): Pick<SearchIndex, 'wallets' | 'documents' | 'contacts'> {
  const wallets = new Map<string, IdentifierEntry[]>();
  const documents = new Map<string, IdentifierEntry[]>();
  const contacts = new Map<string, IdentifierEntry[]>();
  for (const party of parties) {
    party.wallets.forEach((wallet, at) => {
      for (const key of walletKeys(wallet.label, wallet.address)) add(wallets, key, { party: party.id, at });
    });
    party.identifiers.forEach((identifier, at) =>
      add(documents, normaliseNumber(identifier.number), { party: party.id, at }),
    );
    party.contacts.forEach((contact, at) => {
      const key = contactKey(contact);
      if (key !== undefined) add(contacts, key, { party: party.id, at });
    });
  }
  documents.delete('');
  return { wallets, documents, contacts };
}

function add<T>(table: Map<string, T[]>, key: string, entry: T): void {
  const entries = table.get(key);
  if (entries) entries.push(entry);
  else table.set(key, [entry]);
}
