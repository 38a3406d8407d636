import type { Contact, Designation, PartyKind } from '../../model/listed-party.ts';
import { readDate, readDay } from '../dates/read-date.ts';
import { ListFormatError } from '../list-format-error.ts';
import { add, draftParty, type PartyDraft } from '../party-draft.ts';
import { addCountry } from '../places/add-country.ts';
import { makePlace, type PlaceWords } from '../places/make-place.ts';
import { present } from '../text/present.ts';
import { tidy, tidyLine } from '../text/tidy.ts';
import { findWallets } from '../wallets/find-wallets.ts';
import { makeUkNames, type UkName, type UkOriginal } from './uk-names.ts';

/** What both of the UK's formats say about one designation; texts as published. */
export interface UkDesignation {
  readonly uniqueId: string | undefined;
  /** `Individual`, `Entity`, `Ship`. */
  readonly type: string | undefined;
  readonly names: readonly UkName[];
  readonly originals: readonly UkOriginal[];
  readonly regime: string | undefined;
  /** `UK` or `UN`. */
  readonly source: string | undefined;
  /** `Asset freeze|Travel Ban`. */
  readonly measures: string | undefined;
  readonly designatedOn: string | undefined;
  readonly updatedOn: string | undefined;
  /** A field of the XML that the schema has and that was empty in every entry so far. */
  readonly wallets: readonly string[];
  readonly unReference: string | undefined;
  readonly reasons: string | undefined;
  readonly otherInformation: readonly string[];
  readonly addresses: readonly PlaceWords[];
  readonly contacts: readonly { readonly kind: Contact['kind']; readonly value: string }[];
  readonly titles: readonly string[];
  readonly positions: readonly string[];
  readonly births: readonly string[];
  readonly birthPlaces: readonly PlaceWords[];
  readonly nationalities: readonly string[];
  readonly genders: readonly string[];
  readonly identifiers: readonly {
    readonly label: string;
    readonly number: string;
    readonly note?: string | undefined;
  }[];
  /** Other parties by name: parents, subsidiaries, owners of ships. */
  readonly related: readonly { readonly relation: string; readonly name: string }[];
  readonly flags: readonly { readonly tie: 'flag' | 'past-flag'; readonly name: string }[];
  readonly rest: readonly { readonly field: string; readonly value: string }[];
}

/**
 * One designation of the UK Sanctions List as a party. Wallet addresses stand in its free text only, and are read from there.
 *
 * @throws {ListFormatError} If it has no id or no name.
 */
export function makeUkParty(said: UkDesignation): PartyDraft {
  const uid = tidyLine(said.uniqueId);
  if (uid === undefined) throw new ListFormatError('a designation has no Unique ID');
  const draft = draftParty('uk', uid, KINDS[said.type?.trim().toLowerCase() ?? ''] ?? 'unknown');
  draft.names = makeUkNames(said.names, said.originals, draft.kind);
  if (draft.names.length === 0) throw new ListFormatError(`${uid} has no name`);
  const reason = tidy(said.reasons);
  draft.designations = [
    present<Designation>({
      list: 'UK SL',
      authority: 'Foreign, Commonwealth & Development Office, United Kingdom',
      programs: said.regime === undefined ? [] : [said.regime],
      bases: [],
      measures: (said.measures ?? '').split('|').flatMap((measure) => tidyLine(measure) ?? []),
      listedOn: readDay(said.designatedOn),
      reference: said.unReference,
      reason,
    }),
  ];
  add(draft.titles, ...distinct(said.titles));
  add(draft.positions, ...distinct(said.positions));
  add(draft.births, ...distinct(said.births).map((birth) => readDate(birth)));
  add(draft.birthPlaces, ...distinct(said.birthPlaces).map(makePlace));
  add(draft.addresses, ...distinct(said.addresses).map(makePlace));
  for (const name of said.nationalities) addCountry(draft.countries, 'nationality', name);
  for (const { name, tie } of said.flags) addCountry(draft.countries, tie, name);
  const gender = said.genders[0]?.toLowerCase();
  if (gender === 'male' || gender === 'female') draft.gender = gender;
  for (const { label, number, note } of distinct(said.identifiers)) {
    draft.identifiers.push(note === undefined ? { label, number } : { label, number, note });
  }
  add(draft.contacts, ...distinct(said.contacts));
  add(draft.links, ...distinct(said.related));
  add(draft.remarks, ...distinct(said.otherInformation));
  add(draft.wallets, ...findWallets([...said.otherInformation, reason ?? ''].join('\n')));
  for (const written of said.wallets) {
    const isKnown = draft.wallets.some(({ address }) => written.includes(address));
    const found = isKnown ? [] : findWallets(written);
    add(draft.wallets, ...found);
    // What is no address that proves itself is kept word for word.
    if (!isKnown && found.length === 0) draft.unmapped.push({ field: 'CryptoWalletAddress', value: written });
  }
  if (said.source !== undefined) draft.unmapped.push({ field: 'DesignationSource', value: said.source });
  add(draft.unmapped, ...said.rest);
  const updatedOn = readDay(said.updatedOn);
  if (updatedOn !== undefined) draft.updatedOn = updatedOn;
  return draft;
}

/** Each value once: the list repeats a passport for every birth date of its holder. */
function distinct<T>(values: readonly T[]): readonly T[] {
  return Array.from(new Map(values.map((value) => [JSON.stringify(value), value])).values());
}

const KINDS: Readonly<Record<string, PartyKind>> = { individual: 'person', entity: 'organisation', ship: 'vessel' };
