import type { Designation, Identifier, PartyKind, Place, UnmappedField } from '../../model/listed-party.ts';
import { readDate, readDay } from '../dates/read-date.ts';
import { isWebAddress } from '../is-web-address.ts';
import { expandName } from '../names/expand-name.ts';
import { draftParty, add, type PartyDraft } from '../party-draft.ts';
import { addCountry } from '../places/add-country.ts';
import { readPlaceLine } from '../places/make-place.ts';
import { present } from '../text/present.ts';
import { tidyLine } from '../text/tidy.ts';

/** What both formats of the US Consolidated Screening List say about one entry. */
export interface CslEntry {
  /** The Commerce Department's own id of the row; older files have none. */
  readonly id: string | undefined;
  /** `Entity List (EL) - Bureau of Industry and Security`. */
  readonly source: string;
  readonly type: string | undefined;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly programs: readonly string[];
  readonly title: string | undefined;
  readonly addresses: readonly Place[];
  readonly notice: string | undefined;
  readonly startDate: string | undefined;
  readonly policy: string | undefined;
  readonly remarks: string | undefined;
  readonly page: string | undefined;
  readonly citizenships: readonly string[];
  readonly nationalities: readonly string[];
  readonly births: readonly string[];
  readonly birthPlaces: readonly string[];
  readonly identifiers: readonly Identifier[];
  readonly vesselFlag: string | undefined;
  readonly vesselOwner: string | undefined;
  readonly rest: readonly UnmappedField[];
}

/** The Treasury's lists stand in OFAC's own files, with far more in them. Every other source is kept, new ones too. */
export function isTreasury(source: string): boolean {
  return /treasury department\s*$/i.test(source);
}

/** One entry of a list of the Commerce or the State Department. Most do not say whether they are about a person. */
export function makeCslParty(entry: CslEntry): PartyDraft {
  const uid = entry.id ?? slugOf(entry);
  const draft = draftParty('csl', uid, KINDS[entry.type?.toLowerCase() ?? ''] ?? 'unknown');
  const kind = { isWeak: false, parts: [] } as const;
  draft.names.push(...expandName({ name: entry.name, kind: 'primary', ...kind }, 0));
  for (const alias of entry.aliases) {
    const name = tidyLine(alias);
    if (name === undefined || draft.names.some((known) => known.name === name)) continue;
    draft.names.push(...expandName({ name, kind: 'aka', ...kind }, draft.names.length));
  }
  const [list, authority] = namesOfSource(entry.source);
  draft.designations = [
    present<Designation>({
      list: `US ${list}`,
      authority,
      programs: entry.programs,
      bases: entry.notice === undefined ? [] : [{ name: `Federal Register ${entry.notice}` }],
      measures: entry.policy === undefined ? [] : [entry.policy],
      listedOn: readDay(entry.startDate),
      reference: undefined,
      reason: undefined,
    }),
  ];
  add(draft.positions, entry.title);
  add(draft.addresses, ...entry.addresses);
  add(draft.births, ...entry.births.map((birth) => readDate(birth)));
  add(draft.birthPlaces, ...entry.birthPlaces.map(readPlaceLine));
  for (const name of entry.citizenships) addCountryWord(draft, 'citizenship', name);
  for (const name of entry.nationalities) addCountryWord(draft, 'nationality', name);
  if (entry.vesselFlag !== undefined) addCountryWord(draft, 'flag', entry.vesselFlag);
  add(draft.links, entry.vesselOwner === undefined ? undefined : { relation: 'Vessel Owner', name: entry.vesselOwner });
  add(draft.identifiers, ...entry.identifiers);
  add(draft.remarks, entry.remarks);
  add(draft.unmapped, ...entry.rest);
  if (entry.page !== undefined && isWebAddress(entry.page)) draft.sourceUrl = entry.page;
  return draft;
}

const KINDS: Readonly<Record<string, PartyKind>> = {
  individual: 'person',
  entity: 'organisation',
  vessel: 'vessel',
  aircraft: 'aircraft',
};

/** `Entity List (EL) - Bureau of Industry and Security` is list `Entity List` of the bureau. */
function namesOfSource(source: string): readonly [string, string] {
  const [, list = source, authority = 'United States'] = /^(.*?)(?:\s*\([^()]*\))?\s+-\s+(.+)$/.exec(source) ?? [];
  return [list, authority];
}

/** Older files have no ids; list, name and date say what is meant, and stay the same from day to day. */
function slugOf({ source, name, startDate }: CslEntry): string {
  const short = /\(([^()]+)\)/.exec(source)?.[1] ?? source;
  return [short, name, startDate ?? '']
    .map((part) =>
      part
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
        .replaceAll(/^-|-$/g, ''),
    )
    .filter((part) => part !== '')
    .join('/');
}

/** Countries are codes here, words there. */
function addCountryWord(draft: PartyDraft, tie: 'citizenship' | 'nationality' | 'flag', word: string): void {
  if (/^[A-Z]{2}$/.test(word)) addCountry(draft.countries, tie, undefined, word);
  else addCountry(draft.countries, tie, word);
}
