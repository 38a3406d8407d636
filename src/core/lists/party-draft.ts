import type { ListedParty, PartyId, PartyKind } from '../model/listed-party.ts';

/** A party that is still being read; the same fields, and lists that grow. */
export type PartyDraft = {
  -readonly [K in keyof ListedParty]: ListedParty[K] extends readonly (infer T)[] ? T[] : ListedParty[K];
};

/** A party of which nothing is known but who it is. */
export function draftParty(authority: string, uid: string, kind: PartyKind): PartyDraft {
  return {
    id: makePartyId(authority, uid),
    uid,
    kind,
    names: [],
    designations: [],
    births: [],
    birthPlaces: [],
    established: [],
    addresses: [],
    countries: [],
    titles: [],
    positions: [],
    identifiers: [],
    wallets: [],
    contacts: [],
    links: [],
    remarks: [],
    unmapped: [],
    sources: [],
  };
}

/** `ofac:43377`. An id has no blanks; a publisher's number with blanks gets hyphens. */
export function makePartyId(authority: string, uid: string): PartyId {
  return `${authority}:${uid.replaceAll(/\s+/g, '-')}`;
}

/** Adds what is there. */
export function add<T>(list: T[], ...items: readonly (T | undefined)[]): void {
  for (const item of items) if (item !== undefined) list.push(item);
}
