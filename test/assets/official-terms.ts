import type { Alias, Contact, DateSpan, Identifier, ListedParty, NamePartRole, Place } from '../../src/core/index.ts';
import type { OfficialEntry, OfficialFeature, OfficialName } from './official-list.ts';

/** What the official file says about one party, in the fields of `ListedParty`. Countries and birth places stay in words. */
export interface OfficialFields extends Pick<
  ListedParty,
  'kind' | 'births' | 'established' | 'identifiers' | 'wallets' | 'contacts' | 'remarks' | 'unmapped'
> {
  readonly names: readonly Omit<Alias, 'language' | 'note'>[];
  readonly gender: string | undefined;
  readonly birthPlaces: readonly string[];
  readonly addresses: readonly string[];
  readonly countries: readonly string[];
  readonly links: readonly { readonly relation: string; readonly to: string }[];
  readonly programs: readonly string[];
  readonly bases: readonly { readonly name: string; readonly on: string }[];
  readonly measures: readonly string[];
  readonly listedOn: string;
}

const ROLES: Readonly<Record<string, NamePartRole>> = {
  'Last Name': 'family',
  'First Name': 'given',
  'Middle Name': 'middle',
  Nickname: 'nickname',
};
const SCRIPTS: Readonly<Record<string, string>> = {
  Korean: 'Hang',
  'Korean (Hangul)': 'Hang',
  Hangul: 'Hang',
  'Chinese Simplified': 'Hans',
  Cyrillic: 'Cyrl',
  Arabic: 'Arab',
};
const CONTACTS: Readonly<Record<string, Contact['kind']>> = {
  Website: 'website',
  'Email Address': 'email',
  'Phone Number': 'phone',
};
const WALLET = 'Digital Currency Address - ';

/** Puts the official entry into our fields, by rules of its own: nothing here is shared with the product or with the list's authors. */
export function inOurTerms(entry: OfficialEntry): OfficialFields {
  const of = (type: string): readonly OfficialFeature[] => entry.features.filter((feature) => feature.type === type);
  const listed = entry.events.map(([, on]) => on).toSorted();
  return {
    kind: entry.type === 'Individual' ? 'person' : entry.type === 'Entity' ? 'organisation' : 'unknown',
    names: namesOf(entry.names),
    programs: entry.programs,
    bases: entry.events.filter(([name]) => name !== 'Unknown').map(([name, on]) => ({ name, on })),
    measures: entry.measures,
    listedOn: listed[0] ?? '',
    births: of('Birthdate').map(spanOf),
    established: of('Organization Established Date').map(spanOf),
    birthPlaces: of('Place of Birth').map(({ value }) => value),
    gender: of('Gender')[0]?.value.toLowerCase(),
    addresses: of('Location').map(addressOf),
    countries: entry.features
      .filter(({ type }) => type === 'Nationality Country' || type === 'Citizenship Country')
      .map(({ type, place }) => `${type.split(' ')[0]?.toLowerCase()} ${place?.parts[0]?.value}`),
    identifiers: [
      ...entry.documents.map(({ type, number, country, validity, dates }): Identifier => ({
        label: type,
        number,
        ...(country && { countryName: country }),
        ...(dates['Issue Date'] && { issuedOn: dates['Issue Date'] }),
        ...(dates['Expiration Date'] && { expiresOn: dates['Expiration Date'] }),
        ...(validity === 'Fraudulent' && { status: 'fraudulent' }),
      })),
      ...of('SWIFT/BIC').map(({ type, value }) => ({ label: type, number: value })),
    ],
    wallets: entry.features
      .filter(({ type }) => type.startsWith(WALLET))
      .map(({ type, value }) => ({ label: type.slice(WALLET.length), address: value })),
    contacts: entry.features.flatMap(({ type, value }) => {
      const kind = CONTACTS[type];
      return kind === undefined ? [] : [{ kind, value }];
    }),
    links: entry.relations.map(([relation, to]) => ({ relation, to: `ofac:${to}` })),
    remarks: entry.features
      .filter(({ type }) => type.startsWith('Secondary sanctions') || type.startsWith('Transactions Prohibited'))
      .map(({ type, value }) => `${type}: ${value}`),
    unmapped: entry.features
      .filter(({ type }) => type === 'Target Type' || type === 'Organization Type')
      .map(({ type, value }) => ({ field: type, value })),
  };
}

/** Our entry in the same terms: without languages and notes, and without the links and remarks that are our own. */
export function inOfficialTerms(party: ListedParty): OfficialFields {
  const [designation] = party.designations;
  return {
    kind: party.kind,
    names: party.names.map(({ language: _language, note: _note, ...name }) => name),
    programs: designation?.programs ?? [],
    bases: designation?.bases.map(({ name, on = '' }) => ({ name, on })) ?? [],
    measures: designation?.measures ?? [],
    listedOn: designation?.listedOn ?? '',
    births: party.births,
    established: party.established,
    birthPlaces: party.birthPlaces.map(inWords),
    gender: party.gender,
    addresses: party.addresses.map(inWords),
    countries: party.countries.map(({ tie, countryName }) => `${tie} ${countryName}`),
    identifiers: party.identifiers,
    wallets: party.wallets,
    contacts: party.contacts,
    links: party.links
      .filter(({ relation }) => relation !== 'same party as' && !relation.endsWith('(press release)'))
      .map(({ relation, to = '' }) => ({ relation, to })),
    remarks: party.remarks.filter((remark) => !remark.startsWith('Namesake note')),
    unmapped: party.unmapped,
  };
}

/** Kinds of feature that have a field above; the test fails when an entry has another one, so that nothing is lost unseen. */
export const KNOWN_FEATURES: RegExp =
  /^(Birthdate|Organization Established Date|Place of Birth|Gender|Location|(Nationality|Citizenship) Country|SWIFT\/BIC|Website|Email Address|Phone Number|Target Type|Organization Type|Digital Currency Address - .*|Secondary sanctions.*|Transactions Prohibited.*)$/;

/** The names of the primary alias come first, the others keep their order. */
function namesOf(names: readonly OfficialName[]): OfficialFields['names'] {
  const sorted = names.toSorted((a, b) => Number(b.isPrimary) - Number(a.isPrimary));
  return sorted.map(({ alias, isWeak, script, parts, group }) => {
    const isOriginal = script !== 'Latin';
    const whole = parts[0]?.[0] === 'Entity Name';
    const eastAsian = /Korean|Hangul|Chinese/.test(script);
    return {
      name: parts.map(([, text]) => text).join(eastAsian && !whole ? '' : ' '),
      kind: alias === 'Name' ? 'primary' : alias === 'A.K.A.' ? 'aka' : alias === 'F.K.A.' ? 'former' : 'current',
      isWeak,
      ...(isOriginal && { script: SCRIPTS[script] ?? script }),
      ...(isOriginal && { originalOf: sorted.findIndex((other) => other.group === group) }),
      parts: whole ? [] : parts.map(([kind, text]) => ({ role: ROLES[kind] ?? 'unknown', text })),
    };
  });
}

/** A whole year is a year, one day is a day. */
function spanOf({ days, comment }: OfficialFeature): DateSpan {
  const [first = '', last = ''] = days ?? [];
  const isYear = first.endsWith('-01-01') && last === `${first.slice(0, 4)}-12-31`;
  const [from, to] = isYear ? [first.slice(0, 4), first.slice(0, 4)] : [first, last];
  return { from, to, ...(comment && { text: comment }) };
}

/** Street, city, region, postcode, country; what stands in another script follows in brackets. */
function addressOf({ place }: OfficialFeature): string {
  const parts = place?.parts ?? [];
  const latin = parts.filter(({ comment }) => comment === '');
  const other = parts.filter(({ comment }) => comment !== '');
  const order = ['ADDRESS1', 'ADDRESS2', 'ADDRESS3', 'CITY', 'STATE/PROVINCE', 'POSTAL CODE'];
  const words = latin.toSorted((a, b) => order.indexOf(a.type) - order.indexOf(b.type)).map(({ value }) => value);
  const note = other.length > 0 ? ` (${other[0]?.comment}: ${other.map(({ value }) => value).join(', ')})` : '';
  return [...words, place?.country ?? ''].join(', ') + note;
}

function inWords({ street, city, region, postcode, countryName, note }: Place): string {
  const words = [street, city, region, postcode, countryName].filter((part) => part !== undefined).join(', ');
  return note === undefined ? words : `${words} (${note})`;
}
