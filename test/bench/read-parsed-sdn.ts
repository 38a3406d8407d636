import type { Alias, ListedParty, NamePart, PartyKind, Snapshot } from '../../src/core/index.ts';
import { readShared } from '../shared-folder.ts';

/** What the reference material keeps of a party of the SDN list of 2025-11-19: the fields that screening a page asks for. */
interface ParsedParty {
  readonly uid: number;
  readonly ptype: string;
  readonly names: readonly {
    primary: boolean;
    weak: boolean;
    script?: readonly string[];
    parts: readonly (readonly [string, string])[];
  }[];
  readonly features: readonly { loc?: { parts: readonly (readonly [string, string])[]; country?: string } }[];
  readonly entries: readonly { measures: readonly (readonly [string, string | null])[] }[];
}

const KINDS: Readonly<Record<string, PartyKind>> = {
  Individual: 'person',
  Entity: 'organisation',
  Vessel: 'vessel',
  Aircraft: 'aircraft',
};
const ROLES: Readonly<Record<string, NamePart['role']>> = {
  'Last Name': 'family',
  'First Name': 'given',
  'Middle Name': 'middle',
};

/** The whole SDN list, names, places and programmes: for measuring at real scale. */
export function readParsedSdn(folder: string): Snapshot {
  const lines = readShared(folder, 'lists', 'parsed', 'ofac-sdn-20251119.jsonl.xz').toString('utf8').trim().split('\n');
  return {
    list: 'ofac-sdn',
    title: 'OFAC SDN List',
    publisher: 'OFAC',
    version: '2025-11-19',
    publishedOn: '2025-11-19',
    licence: 'public domain',
    attribution: 'OFAC',
    parties: lines.map((line) => {
      const parsed: ParsedParty = JSON.parse(line);
      return toParty(parsed);
    }),
  };
}

function toParty({ uid, ptype, names, features, entries }: ParsedParty): ListedParty {
  const programs = entries.flatMap(({ measures }) =>
    measures.flatMap(([kind, value]) => (kind === 'Program' && value !== null ? [value] : [])),
  );
  return {
    id: `ofac:${uid}`,
    uid: String(uid),
    kind: KINDS[ptype] ?? 'unknown',
    names: names.map(toAlias).toSorted((a, b) => Number(b.kind === 'primary') - Number(a.kind === 'primary')),
    designations: [{ list: 'OFAC SDN', authority: 'OFAC', programs, bases: [], measures: [] }],
    births: [],
    birthPlaces: [],
    established: [],
    addresses: features.flatMap(({ loc }) => {
      const city = loc?.parts.find(([kind]) => kind === 'CITY')?.[1];
      return loc
        ? [
            {
              ...(city === undefined ? {} : { city }),
              ...(loc.country === undefined ? {} : { countryName: loc.country }),
            },
          ]
        : [];
    }),
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

function toAlias({ primary, weak, script, parts }: ParsedParty['names'][number]): Alias {
  const isEastAsian = script?.some((name) => /Chin|Kor|Jap/.test(name)) ?? false;
  return {
    name: parts.map(([, text]) => text).join(isEastAsian ? '' : ' '),
    kind: primary ? 'primary' : 'aka',
    isWeak: weak,
    parts: parts.map(([kind, text]) => ({ role: ROLES[kind] ?? 'unknown', text })),
    ...(script?.includes('Latin') === true ? {} : { script: 'Zzzz' }),
  };
}
