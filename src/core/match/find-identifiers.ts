import { findDocuments } from '../identifiers/find-documents.ts';
import { findRuns } from '../identifiers/find-runs.ts';
import { contactKey } from '../identifiers/contact-key.ts';
import { normaliseNumber } from '../identifiers/document-number.ts';
import { findContacts } from '../identifiers/find-contacts.ts';
import { compareWallet } from '../identifiers/compare-wallet.ts';
import { MIN_WALLET_LENGTH } from '../identifiers/wallet-keys.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Band, Hit, Span } from '../model/hit.ts';
import type { TextBlock } from '../model/text-block.ts';
import type { BlockSigns } from './find-triggers.ts';
import { findPlaces, type ListedPlace } from '../search-index/find-places.ts';
import type { SearchIndex } from '../search-index/search-index.ts';

/**
 * Wallet addresses, document numbers beside their label, e-mail addresses and websites of listed parties. In text that nobody reads as words
 * (`lookFor: 'identifiers'`) there are no labels, so no document numbers.
 *
 * @param signs What a scan of the text has seen; without it everything is looked for.
 */
export function findIdentifiers(
  text: string,
  index: SearchIndex,
  lookFor: TextBlock['lookFor'],
  signs: BlockSigns = EVERY_SIGN,
): readonly Hit[] {
  if (!signs.hasLongWord && !signs.hasContact && !signs.hasNumber) return NONE;
  return [
    ...(signs.hasLongWord ? findWallets(text, index) : []),
    ...(signs.hasContact ? findMailAndHosts(text, index) : []),
    ...(signs.hasNumber && lookFor !== 'identifiers' ? findNumbers(text, index) : []),
  ];
}

const NONE: readonly Hit[] = [];

/** Of a text that was not scanned. */
const EVERY_SIGN: BlockSigns = { hasLongWord: true, hasNumber: true, hasContact: true };

function findMailAndHosts(text: string, index: SearchIndex): readonly Hit[] {
  return findContacts(text, (key) => placesOfContact(key, index).length > 0).flatMap(({ key, ...span }) =>
    placesOfContact(key, index).flatMap((place) => contactHit(text, span, place, index)),
  );
}

function findWallets(text: string, index: SearchIndex): readonly Hit[] {
  const hits: Hit[] = [];
  const { wallets } = index.tables;
  if (wallets.keys.length === 0) return hits;
  for (const run of findRuns(text, MIN_WALLET_LENGTH)) {
    const seenBy = new Set<string>();
    for (const { party, at } of findPlaces(index, wallets, run.value.toLowerCase())) {
      const wallet = party.wallets[at];
      const relation = wallet && compareWallet(run.value, wallet.label, wallet.address);
      // One address often stands under several currency labels of one party.
      if (!wallet || relation === undefined || seenBy.has(party.id)) continue;
      seenBy.add(party.id);
      const evidence: Evidence[] = [
        { kind: 'identifier', label: wallet.label, seen: run.value, listed: wallet.address },
      ];
      if (relation !== 'same')
        evidence.push({ kind: 'limit', rule: relation === 'other-case' ? 'address-case' : 'address-form' });
      if (run.hasHidden)
        evidence.push({ kind: 'evasion', sign: 'invisible-characters', seen: text.slice(run.start, run.end) });
      hits.push(
        makeIdentifierHit(
          text,
          run,
          party.id,
          wallet.address,
          relation === 'other-case' ? 'variant' : 'exact',
          evidence,
          index,
        ),
      );
    }
  }
  return hits;
}

/** The parties whose documents have a number, label or not: for a number that a person typed. */
export function findListedNumber(text: string, number: string, index: SearchIndex): readonly Hit[] {
  return placesOfNumber(number, index).flatMap((place) =>
    numberHit(text, { start: 0, end: text.length }, place, undefined, index),
  );
}

function findNumbers(text: string, index: SearchIndex): readonly Hit[] {
  const labelsOf = (number: string): readonly string[] =>
    placesOfNumber(number, index).map(({ party, at }) => party.identifiers[at]?.label ?? '');
  return findDocuments(text, labelsOf).flatMap(({ key, label, ...span }) =>
    placesOfNumber(key, index).flatMap((place) => numberHit(text, span, place, label, index)),
  );
}

function placesOfNumber(number: string, index: SearchIndex): readonly ListedPlace[] {
  return findPlaces(index, index.tables.documents, number).filter(
    ({ party, at }) => normaliseNumber(party.identifiers[at]?.number ?? '') === number,
  );
}

function placesOfContact(key: string, index: SearchIndex): readonly ListedPlace[] {
  return findPlaces(index, index.tables.contacts, key).filter(({ party, at }) => {
    const contact = party.contacts[at];
    return contact !== undefined && contactKey(contact) === key;
  });
}

/** @param label The label that stands beside the number; entries with another one are passed over. Absent when none was asked for. */
function numberHit(
  text: string,
  span: Span,
  { party, at }: ListedPlace,
  label: string | undefined,
  index: SearchIndex,
): readonly Hit[] {
  const identifier = party.identifiers[at];
  if (!identifier || (label !== undefined && identifier.label !== label)) return [];
  const seen = text.slice(span.start, span.end);
  const evidence: Evidence[] = [{ kind: 'identifier', label: identifier.label, seen, listed: identifier.number }];
  // A forged or dead document is never evidence that its holder is the party.
  const isDead = identifier.status !== undefined && identifier.status !== 'expired';
  if (isDead) evidence.push({ kind: 'limit', rule: `document-${identifier.status}` });
  return [makeIdentifierHit(text, span, party.id, identifier.number, isDead ? 'possible' : 'exact', evidence, index)];
}

function contactHit(text: string, span: Span, { party, at }: ListedPlace, index: SearchIndex): readonly Hit[] {
  const contact = party.contacts[at];
  if (!contact) return [];
  const evidence: Evidence[] = [
    {
      kind: 'identifier',
      label: contact.kind === 'email' ? 'E-mail' : 'Website',
      seen: text.slice(span.start, span.end),
      listed: contact.value,
    },
  ];
  return [makeIdentifierHit(text, span, party.id, contact.value, 'exact', evidence, index)];
}

function makeIdentifierHit(
  text: string,
  { start, end }: Span,
  party: string,
  listed: string,
  band: Band,
  evidence: readonly Evidence[],
  index: SearchIndex,
): Hit {
  const list = index.listOf(party);
  return {
    start,
    end,
    text: text.slice(start, end),
    party,
    alias: -1,
    name: listed,
    aliasKind: 'identifier',
    isWeakAlias: false,
    band,
    grade: 'identifier',
    score: band === 'exact' ? 1 : band === 'variant' ? 0.95 : 0.8,
    evidence,
    list: list?.list ?? '',
    listVersion: list?.version ?? '',
  };
}
