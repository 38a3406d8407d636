/**
 * `"<authority>:<number>"`, unique over all lists: `ofac:43377`, `un:KPe.031`, `kr:2023-05-23/kim-sang-man`.
 *
 * The number is the publisher's own, so that a reader can find the entry at the source.
 */
export type PartyId = string;

/** What was listed. OFAC calls an organisation an "entity"; here every listed thing is a *party*. */
export type PartyKind = 'person' | 'organisation' | 'vessel' | 'aircraft' | 'wallet' | 'unknown';

/**
 * One entry of one listing authority, as published. Entries of different authorities about the same party stay apart and
 * are joined by a `same party as` link, so that each keeps its own names, dates and source.
 *
 * Text stands here as the publisher wrote it; folded forms live only in the search index.
 */
export interface ListedParty {
  readonly id: PartyId;
  /** The publisher's own number: `43377`, `KPe.031`. */
  readonly uid: string;
  readonly kind: PartyKind;
  /** At least one; the first is the name to show. */
  readonly names: readonly Alias[];
  /** At least one: the act (or acts) by which the party was listed. */
  readonly designations: readonly Designation[];
  /** Alternatives, not a merge: a person may be listed with several birth dates. */
  readonly births: readonly DateSpan[];
  readonly birthPlaces: readonly Place[];
  /** When an organisation was founded. */
  readonly established: readonly DateSpan[];
  readonly addresses: readonly Place[];
  readonly countries: readonly CountryTie[];
  readonly gender?: 'male' | 'female';
  readonly titles: readonly string[];
  readonly positions: readonly string[];
  readonly identifiers: readonly Identifier[];
  readonly wallets: readonly Wallet[];
  readonly contacts: readonly Contact[];
  readonly links: readonly PartyLink[];
  readonly remarks: readonly string[];
  /** What the publisher says and the fields above have no home for, verbatim, so that no format loses anything. */
  readonly unmapped: readonly UnmappedField[];
  /** ISO day of the publisher's last change, where the publisher says it. */
  readonly updatedOn?: string;
  /** The authority's own page about this entry. */
  readonly sourceUrl?: string;
  /** Where facts were read, for entries we wrote ourselves. */
  readonly sources: readonly FactSource[];
}

/** One listed name. */
export interface Alias {
  /**
   * In the publisher's order without its comma: `KIM, Sang Man` is `KIM Sang Man`, `Semenov, Roman` is `Semenov Roman`. A person's name in
   * Hangul or Han letters is family first and unspaced.
   */
  readonly name: string;
  readonly kind: AliasKind;
  /** The publisher calls it weak or of low quality: broad, generic, a nickname. OFAC FAQ 122: https://ofac.treasury.gov/faqs/122 */
  readonly isWeak: boolean;
  /** ISO 15924 code (`Latn`, `Hang`, `Cyrl`, `Hans`); absent means Latin. */
  readonly script?: string;
  /** BCP 47 tag for the screen reader and the font, where known. */
  readonly language?: string;
  /** In the publisher's order, where the publisher splits the name. */
  readonly parts: readonly NamePart[];
  /** Index in `names` of the Latin name that this one is the original script of. */
  readonly originalOf?: number;
  readonly note?: string;
}

/** `former` is f.k.a., `current` is n.k.a., `original` a name in its original script that belongs to no one Latin name. */
export type AliasKind = 'primary' | 'variation' | 'aka' | 'former' | 'current' | 'original';

export interface NamePart {
  readonly role: NamePartRole;
  readonly text: string;
}

export type NamePartRole =
  | 'given'
  | 'middle'
  | 'family'
  | 'maiden'
  | 'patronymic'
  | 'matronymic'
  | 'nickname'
  | 'prefix'
  | 'whole'
  | 'unknown';

/** The act that listed a party. */
export interface Designation {
  /** Which list: `OFAC SDN`, `UN SC`, `KR MOFA`. */
  readonly list: string;
  readonly authority: string;
  /** OFAC's short codes (`DPRK2`), the UN's list type, the EU's programme. */
  readonly programs: readonly string[];
  /** Legal bases with their own dates, where the publisher gives them. */
  readonly bases: readonly LegalBasis[];
  readonly measures: readonly string[];
  /** ISO day of listing: the earliest date among the bases. */
  readonly listedOn?: string;
  readonly reference?: string;
  readonly reason?: string;
}

export interface LegalBasis {
  readonly name: string;
  readonly on?: string;
}

/**
 * A date or a stretch of dates, each end an ISO prefix (`1965`, `1965-04`, `1965-04-25`). One known day has `from` equal to `to`.
 * A missing end is open.
 */
export interface DateSpan {
  readonly from?: string;
  readonly to?: string;
  readonly isApproximate?: true;
  /** The publisher's words where they say more than the dates. */
  readonly text?: string;
}

export interface Place {
  /** ISO 3166 alpha-2 where it could be mapped. */
  readonly country?: string;
  readonly countryName?: string;
  readonly city?: string;
  readonly region?: string;
  readonly postcode?: string;
  /** Street and everything else, in the publisher's order, parts joined by `, `. */
  readonly street?: string;
  readonly note?: string;
}

export interface CountryTie {
  readonly country?: string;
  readonly countryName: string;
  readonly tie: 'nationality' | 'citizenship' | 'registration' | 'flag' | 'past-flag' | 'other';
}

/** A number that identifies: passport, tax number, registration number, IMO. */
export interface Identifier {
  /** The publisher's label: `Passport`, `Tax ID No.`, `Unified Social Credit Code (USCC)`. */
  readonly label: string;
  readonly number: string;
  readonly countryName?: string;
  readonly issuedOn?: string;
  readonly expiresOn?: string;
  /** A forged or dead document is never evidence that its holder is the party. */
  readonly status?: 'fraudulent' | 'expired' | 'lost' | 'revoked';
  readonly note?: string;
}

/** A digital currency address. The label is the publisher's and not the chain: TRON addresses stand under XBT, the same `0x` address under ETH and USDT. */
export interface Wallet {
  readonly label: string;
  readonly address: string;
}

export interface Contact {
  readonly kind: 'website' | 'email' | 'phone';
  readonly value: string;
}

export interface PartyLink {
  /** The publisher's words: `Owned or Controlled By`, `Acting for or on behalf of`; ours only: `same party as`. */
  readonly relation: string;
  /** Absent when the publisher names a party that is not an entry. */
  readonly to?: PartyId;
  readonly name?: string;
}

export interface UnmappedField {
  readonly field: string;
  readonly value: string;
  readonly note?: string;
}

/** Where we read a fact and when we last compared it with the source. */
export interface FactSource {
  readonly title: string;
  readonly url?: string;
  /** ISO day. */
  readonly checkedOn: string;
}
