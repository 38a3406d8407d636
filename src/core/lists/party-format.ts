import type {
  Alias,
  AliasKind,
  Contact,
  CountryTie,
  DateSpan,
  Designation,
  FactSource,
  Identifier,
  LegalBasis,
  ListedParty,
  NamePart,
  NamePartRole,
  PartyKind,
  PartyLink,
  Place,
  UnmappedField,
  Wallet,
} from '../model/listed-party.ts';
import type { Format } from './format.ts';
import { checked, listOf, many, optional, record, withDefault } from './format.ts';
import {
  countryCode,
  datePrefix,
  day,
  flag,
  languageTag,
  mark,
  oneOf,
  partyId,
  position,
  scriptCode,
  text,
  unspaced,
  webAddress,
} from './text-formats.ts';

const namePart: Format<NamePart> = record<NamePart>({
  role: oneOf<NamePartRole>({
    given: true,
    middle: true,
    family: true,
    maiden: true,
    patronymic: true,
    matronymic: true,
    nickname: true,
    prefix: true,
    whole: true,
    unknown: true,
  }),
  text,
});

const alias: Format<Alias> = record<Alias>({
  name: text,
  kind: oneOf<AliasKind>({
    primary: true,
    variation: true,
    aka: true,
    former: true,
    current: true,
    original: true,
  }),
  isWeak: withDefault(flag, false),
  script: optional(scriptCode),
  language: optional(languageTag),
  originalOf: optional(position),
  parts: many(namePart),
  note: optional(text),
});

const basis: Format<LegalBasis> = record<LegalBasis>({ name: text, on: optional(day) });

const designation: Format<Designation> = record<Designation>({
  list: text,
  authority: text,
  programs: many(text),
  bases: many(basis),
  measures: many(text),
  listedOn: optional(day),
  reference: optional(text),
  reason: optional(text),
});

const dateSpan: Format<DateSpan> = checked(
  record<DateSpan>({
    from: optional(datePrefix),
    to: optional(datePrefix),
    isApproximate: optional(mark),
    text: optional(text),
  }),
  ({ from, to, text: words }) => {
    if (from === undefined && to === undefined && words === undefined) return 'needs "from", "to" or "text"';
    // A prefix reaches to its end: 1965 may stand after 1965-04. `~` sorts behind every digit and hyphen.
    if (from !== undefined && to !== undefined && from > `${to}~`) return `begins (${from}) after it ends (${to})`;
    return undefined;
  },
);

const place: Format<Place> = checked(
  record<Place>({
    street: optional(text),
    city: optional(text),
    region: optional(text),
    postcode: optional(text),
    country: optional(countryCode),
    countryName: optional(text),
    note: optional(text),
  }),
  (value) => (Object.keys(value).length === 0 ? 'is an empty place' : undefined),
);

const countryTie: Format<CountryTie> = record<CountryTie>({
  country: optional(countryCode),
  countryName: text,
  tie: oneOf<CountryTie['tie']>({
    nationality: true,
    citizenship: true,
    registration: true,
    flag: true,
    'past-flag': true,
    other: true,
  }),
});

const identifier: Format<Identifier> = record<Identifier>({
  label: text,
  number: text,
  countryName: optional(text),
  issuedOn: optional(day),
  expiresOn: optional(day),
  status: optional(
    oneOf<NonNullable<Identifier['status']>>({ fraudulent: true, expired: true, lost: true, revoked: true }),
  ),
  note: optional(text),
});

const wallet: Format<Wallet> = record<Wallet>({ label: text, address: unspaced });

const contact: Format<Contact> = record<Contact>({
  kind: oneOf<Contact['kind']>({ website: true, email: true, phone: true }),
  value: text,
});

const link: Format<PartyLink> = checked(
  record<PartyLink>({ relation: text, to: optional(partyId), name: optional(text) }),
  ({ to, name }) => (to === undefined && name === undefined ? 'needs "to" or "name"' : undefined),
);

const unmapped: Format<UnmappedField> = record<UnmappedField>({ field: text, value: text, note: optional(text) });

const source: Format<FactSource> = record<FactSource>({ title: text, url: optional(webAddress), checkedOn: day });

/** One entry in the JSON of a list. Empty lists and `"isWeak": false` are left out. */
export const partyFormat: Format<ListedParty> = checked(
  record<ListedParty>({
    id: partyId,
    uid: text,
    kind: oneOf<PartyKind>({
      person: true,
      organisation: true,
      vessel: true,
      aircraft: true,
      wallet: true,
      unknown: true,
    }),
    names: listOf(alias, 1),
    designations: listOf(designation, 1),
    births: many(dateSpan),
    birthPlaces: many(place),
    established: many(dateSpan),
    gender: optional(oneOf<NonNullable<ListedParty['gender']>>({ male: true, female: true })),
    countries: many(countryTie),
    titles: many(text),
    positions: many(text),
    addresses: many(place),
    identifiers: many(identifier),
    wallets: many(wallet),
    contacts: many(contact),
    links: many(link),
    remarks: many(text),
    unmapped: many(unmapped),
    updatedOn: optional(day),
    sourceUrl: optional(webAddress),
    sources: many(source),
  }),
  ({ names }) => {
    const lost = names.findIndex(({ originalOf: of, script }) => {
      if (of === undefined) return false;
      const latin = names[of];
      return isLatin(script) || latin === undefined || !isLatin(latin.script);
    });
    return lost < 0
      ? undefined
      : `names[${lost}].originalOf: expected the position of a Latin name that this one is the original of`;
  },
);

function isLatin(script: string | undefined): boolean {
  return script === undefined || script === 'Latn';
}
