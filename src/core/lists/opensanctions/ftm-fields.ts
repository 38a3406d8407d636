import type { Contact, CountryTie, PartyKind } from '../../model/listed-party.ts';

/** FollowTheMoney's schemata that can be a party, and what they are here. https://followthemoney.tech/explorer/ */
export const FTM_KINDS: Readonly<Record<string, PartyKind>> = {
  Person: 'person',
  Organization: 'organisation',
  Company: 'organisation',
  LegalEntity: 'organisation',
  PublicBody: 'organisation',
  Vessel: 'vessel',
  Airplane: 'aircraft',
  CryptoWallet: 'wallet',
};

/** Properties that hold an identifying number, and the label a reader sees. */
export const FTM_IDENTIFIERS: Readonly<Record<string, string>> = {
  passportNumber: 'Passport',
  idNumber: 'Identification number',
  taxNumber: 'Tax number',
  socialSecurityNumber: 'Social security number',
  registrationNumber: 'Registration number',
  innCode: 'INN',
  ogrnCode: 'OGRN',
  kppCode: 'KPP',
  okpoCode: 'OKPO',
  bikCode: 'BIK',
  vatCode: 'VAT number',
  leiCode: 'LEI',
  dunsCode: 'D-U-N-S Number',
  uscCode: 'Unified Social Credit Code (USCC)',
  swiftBic: 'SWIFT/BIC',
  imoNumber: 'IMO number',
  mmsi: 'MMSI',
  callSign: 'Call sign',
  isin: 'ISIN',
  npiCode: 'NPI',
  cageCode: 'CAGE code',
  serialNumber: 'Serial number',
};

export const FTM_COUNTRIES: Readonly<Record<string, CountryTie['tie']>> = {
  nationality: 'nationality',
  citizenship: 'citizenship',
  jurisdiction: 'registration',
  flag: 'flag',
  pastFlags: 'past-flag',
  country: 'other',
  mainCountry: 'other',
};

export const FTM_CONTACTS: Readonly<Record<string, Contact['kind']>> = {
  website: 'website',
  email: 'email',
  phone: 'phone',
};

/** Schemata that tie two things together: the property on either side, and what the tie is called when it says no role of its own. */
export const FTM_LINKS: Readonly<Record<string, readonly [from: string, to: string, name: string]>> = {
  Ownership: ['owner', 'asset', 'Owner of'],
  Directorship: ['director', 'organization', 'Director of'],
  Membership: ['member', 'organization', 'Member of'],
  Employment: ['employee', 'employer', 'Employed by'],
  Representation: ['agent', 'client', 'Represents'],
  Family: ['person', 'relative', 'Family of'],
  Associate: ['person', 'associate', 'Associate of'],
  UnknownLink: ['subject', 'object', 'Linked to'],
  Succession: ['predecessor', 'successor', 'Predecessor of'],
};
