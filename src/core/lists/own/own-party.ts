import type {
  Alias,
  AliasKind,
  DateSpan,
  Designation,
  Identifier,
  PartyKind,
  Wallet,
} from '../../model/listed-party.ts';
import { readDate, readDay } from '../dates/read-date.ts';
import { isWebAddress } from '../is-web-address.ts';
import { ListFormatError } from '../list-format-error.ts';
import { withScript } from '../names/expand-name.ts';
import { add, draftParty, type PartyDraft } from '../party-draft.ts';
import { addCountry } from '../places/add-country.ts';
import { readPlaceLine } from '../places/make-place.ts';
import { present } from '../text/present.ts';
import type { OwnColumn } from './own-columns.ts';

/** One entry of an organisation's own list, wherever it was written. */
export interface OwnEntry {
  /** `line 4` or `record 4`, for messages. */
  readonly where: string;
  /** The values of a column; empty when there are none. */
  readonly take: (column: OwnColumn) => readonly string[];
  /** What stands in columns that Namesake does not know. */
  readonly takeRest: () => readonly { readonly field: string; readonly value: string }[];
}

/**
 * An entry as a party. Nobody checks such a list before we do, so that a slip is an error with its place, and never a guess.
 *
 * @throws {ListFormatError} If there is no id or name, or a kind, date, country or wallet cannot be read.
 */
export function makeOwnParty({ where, take, takeRest }: OwnEntry): PartyDraft {
  const fail = (words: string): never => {
    throw new ListFormatError(`${where}: ${words}`);
  };
  const one = (column: OwnColumn): string | undefined => {
    const [value, ...more] = take(column);
    return more.length > 0 ? fail(`"${column}" holds ${more.length + 1} values and may hold one`) : value;
  };
  const uid = one('id') ?? fail('there is no id');
  const name = one('name') ?? fail('there is no name');
  const draft = draftParty('own', uid, kindOf(one('kind'), fail));
  draft.names = [
    aliasOf(name, 'primary', false),
    ...take('aliases').map((alias) => aliasOf(alias, 'aka', false)),
    ...take('former_names').map((alias) => aliasOf(alias, 'former', false)),
    ...take('weak_aliases').map((alias) => aliasOf(alias, 'aka', true)),
  ];
  const day = (column: OwnColumn): string | undefined => {
    const value = one(column);
    return value === undefined
      ? undefined
      : (readDay(value) ?? fail(`"${column}": ${value} is no day; write it as 2023-05-23`));
  };
  draft.designations = [
    present<Designation>({
      list: 'Own list',
      authority: one('authority') ?? 'Own organisation',
      programs: take('programs'),
      bases: [],
      measures: [],
      listedOn: day('listed_on'),
      reference: undefined,
      reason: one('reason'),
    }),
  ];
  add(draft.births, ...take('birth_dates').map((value) => birthOf(value, fail)));
  add(draft.birthPlaces, ...take('birth_places').map(readPlaceLine));
  add(draft.addresses, ...take('addresses').map(readPlaceLine));
  for (const value of take('nationalities')) addCountryWord(draft, 'nationality', value);
  for (const value of take('countries')) addCountryWord(draft, 'other', value);
  add(draft.identifiers, ...take('identifiers').map(identifierOf));
  add(draft.wallets, ...take('wallets').map((value) => walletOf(value, fail)));
  for (const value of take('websites')) draft.contacts.push({ kind: 'website', value });
  for (const value of take('emails')) draft.contacts.push({ kind: 'email', value });
  for (const value of take('phones')) draft.contacts.push({ kind: 'phone', value });
  add(draft.positions, ...take('positions'));
  add(draft.remarks, ...take('remarks'));
  const url = one('url');
  if (url !== undefined) {
    if (!isWebAddress(url)) fail(`"url": ${url} is no web address; it begins with https://`);
    draft.sourceUrl = url;
  }
  const updatedOn = day('updated_on');
  if (updatedOn !== undefined) draft.updatedOn = updatedOn;
  add(draft.unmapped, ...takeRest());
  return draft;
}

type Fail = (words: string) => never;

function aliasOf(name: string, kind: AliasKind, isWeak: boolean): Alias {
  return withScript({ name, kind, isWeak, parts: [] });
}

const KINDS: Readonly<Record<string, PartyKind>> = {
  person: 'person',
  individual: 'person',
  organisation: 'organisation',
  organization: 'organisation',
  company: 'organisation',
  entity: 'organisation',
  vessel: 'vessel',
  ship: 'vessel',
  aircraft: 'aircraft',
  wallet: 'wallet',
  unknown: 'unknown',
};

function kindOf(word: string | undefined, fail: Fail): PartyKind {
  if (word === undefined) return 'unknown';
  return (
    KINDS[word.toLowerCase()] ??
    fail(`"kind": ${word} is none of person, organisation, vessel, aircraft, wallet, unknown`)
  );
}

function birthOf(value: string, fail: Fail): DateSpan | undefined {
  const span = readDate(value);
  if (span?.from === undefined && span?.to === undefined)
    fail(`"birth_dates": ${value} is no date; write 1965-04-25, 1965-04, 1965, circa 1965 or 1960 to 1965`);
  return span;
}

/** A code or a name. A name we do not know stays as it is written. */
function addCountryWord(draft: PartyDraft, tie: 'nationality' | 'other', value: string): void {
  if (/^[A-Za-z]{2}$/.test(value)) addCountry(draft.countries, tie, undefined, value);
  else addCountry(draft.countries, tie, value);
}

/** `Passport: 109420132 (Korea, North)`; the label and the country may be left out. */
function identifierOf(value: string): Identifier {
  const [, label = 'Identifier', rest = value] = /^([^:]*\p{L}[^:]*):\s*(\S.*)$/u.exec(value) ?? [];
  const [, number = rest, countryName] = /^(.*\S)\s+\(([^()]+)\)$/.exec(rest) ?? [];
  return countryName === undefined ? { label, number } : { label, number, countryName };
}

/** `XBT: 1D6gG9…`; the currency may be left out. */
function walletOf(value: string, fail: Fail): Wallet {
  const [, label = 'Wallet', address = value] = /^([A-Za-z]{2,6}):?\s+(\S+)$/.exec(value) ?? [];
  return /\s/.test(address) ? fail(`"wallets": ${value} is no address; write XBT: 1D6gG9…`) : { label, address };
}
