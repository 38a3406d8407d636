import type { Alias, AliasKind, Designation, Identifier, NamePart, Place } from '../../model/listed-party.ts';
import { readDate, readDay } from '../dates/read-date.ts';
import { withScript } from '../names/expand-name.ts';
import { add, draftParty, type PartyDraft } from '../party-draft.ts';
import { addCountry } from '../places/add-country.ts';
import { findCountry } from '../places/find-country.ts';
import { makePlace, readPlaceLine } from '../places/make-place.ts';
import { present } from '../text/present.ts';
import { tidyLine } from '../text/tidy.ts';
import { valuesOf, type FtmEntity } from './ftm-entity.ts';
import { FTM_CONTACTS, FTM_COUNTRIES, FTM_IDENTIFIERS, FTM_KINDS } from './ftm-fields.ts';

/** What belongs to one target and stands on lines of its own. */
export interface FtmSatellites {
  readonly sanctions: readonly FtmEntity[];
  readonly documents: readonly FtmEntity[];
  readonly wallets: readonly FtmEntity[];
  readonly addresses: readonly FtmEntity[];
}

/** A target of OpenSanctions as a party. Its names have lost which of them belong together; scripts are told by their letters. */
export function makeFtmParty(entity: FtmEntity, satellites: FtmSatellites): PartyDraft {
  const draft = draftParty('os', entity.id, FTM_KINDS[entity.schema] ?? 'unknown');
  const left = new Map(entity.properties);
  const take = (name: string): readonly string[] => {
    const values = left.get(name) ?? [];
    left.delete(name);
    return values;
  };
  draft.names = namesOf(entity, take, draft.kind === 'person');
  draft.designations = satellites.sanctions.map((sanction) => readSanction(sanction, entity));
  if (draft.designations.length === 0) draft.designations = [readSanction(undefined, entity)];
  add(draft.births, ...take('birthDate').map(readDate));
  add(draft.birthPlaces, ...take('birthPlace').map(readPlaceLine));
  add(draft.established, ...take('incorporationDate').map(readDate));
  add(draft.addresses, ...satellites.addresses.map(readAddress), ...take('address').map(readPlaceLine));
  take('addressEntity');
  for (const [name, tie] of Object.entries(FTM_COUNTRIES))
    for (const code of take(name)) addCountry(draft.countries, tie, undefined, code);
  const gender = take('gender')[0];
  if (gender === 'male' || gender === 'female') draft.gender = gender;
  add(draft.titles, ...take('title'));
  add(draft.positions, ...take('position'));
  add(draft.identifiers, ...satellites.documents.map(readDocument));
  for (const [name, label] of Object.entries(FTM_IDENTIFIERS)) {
    for (const number of take(name)) {
      const isKnown = draft.identifiers.some((known) => known.number === number);
      if (!isKnown) draft.identifiers.push({ label, number });
    }
  }
  for (const wallet of [...satellites.wallets, ...(entity.schema === 'CryptoWallet' ? [entity] : [])]) {
    for (const key of valuesOf(wallet, 'publicKey')) {
      const address = key.replaceAll(/\s+/g, '');
      draft.wallets.push({ label: valuesOf(wallet, 'currency')[0] ?? 'Wallet', address });
    }
  }
  take('publicKey');
  for (const [name, kind] of Object.entries(FTM_CONTACTS))
    for (const value of take(name)) draft.contacts.push({ kind, value });
  add(draft.remarks, ...take('notes'), ...take('summary'), ...take('description'));
  for (const [field, values] of left) for (const value of values) draft.unmapped.push({ field, value });
  for (const value of entity.datasets) draft.unmapped.push({ field: 'datasets', value });
  for (const value of entity.referents) draft.unmapped.push({ field: 'referents', value });
  const changed = readDay(entity.lastChange.slice(0, 10));
  if (changed !== undefined) draft.updatedOn = changed;
  draft.sourceUrl = `https://www.opensanctions.org/entities/${encodeURIComponent(entity.id)}/`;
  return draft;
}

/** The caption is the name to show; weak aliases are the only ones whose quality is kept. */
function namesOf(entity: FtmEntity, take: (name: string) => readonly string[], isPerson: boolean): Alias[] {
  const [given, family] = [take('firstName'), take('lastName')];
  const listed: readonly (readonly [AliasKind, boolean, readonly string[]])[] = [
    ['primary', false, [entity.caption]],
    ['aka', false, take('name')],
    ['aka', false, take('alias')],
    ['former', false, take('previousName')],
    ['aka', true, take('weakAlias')],
  ];
  const names = new Map<string, Alias>();
  for (const [kind, isWeak, values] of listed) {
    for (const value of values) {
      const name = tidyLine(value);
      if (name === undefined || names.has(name)) continue;
      names.set(name, withScript({ name, kind, isWeak, parts: isPerson ? partsOf(name, given, family) : [] }));
    }
  }
  return Array.from(names.values());
}

/** Given and family names stand apart from the full ones; they are put together only where they make exactly this name. */
function partsOf(name: string, given: readonly string[], family: readonly string[]): readonly NamePart[] {
  for (const first of given) {
    for (const last of family) {
      if (name === `${first} ${last}`)
        return [
          { role: 'given', text: first },
          { role: 'family', text: last },
        ];
      if (name === `${last} ${first}` || name === `${last}, ${first}`)
        return [
          { role: 'family', text: last },
          { role: 'given', text: first },
        ];
    }
  }
  return [];
}

function readSanction(sanction: FtmEntity | undefined, { datasets }: FtmEntity): Designation {
  const get = (name: string): readonly string[] => (sanction ? valuesOf(sanction, name) : []);
  const days = [...get('listingDate'), ...get('startDate')].flatMap((value) => readDay(value) ?? []);
  return present<Designation>({
    list: `OpenSanctions ${(sanction?.datasets ?? datasets).join(', ')}`.trim(),
    authority: get('authority')[0] ?? 'OpenSanctions',
    programs: Array.from(new Set([...get('programId'), ...get('program')])),
    bases: [],
    measures: get('provisions'),
    listedOn: days.toSorted()[0],
    reference: get('unscId')[0] ?? get('authorityId')[0] ?? get('recordId')[0],
    reason: get('reason').length > 0 ? get('reason').join('\n') : undefined,
  });
}

function readAddress(address: FtmEntity): Place | undefined {
  const get = (name: string): string | undefined => valuesOf(address, name)[0];
  const country = get('country');
  const hasParts = ['street', 'city', 'region', 'postalCode'].some((name) => get(name) !== undefined);
  return hasParts
    ? makePlace({
        lines: [get('street'), get('street2'), get('remarks')],
        city: get('city'),
        region: get('region') ?? get('state'),
        postcode: get('postalCode'),
        countryCode: country,
      })
    : makePlace({ lines: [get('full')], countryCode: country });
}

function readDocument(document: FtmEntity): Identifier | undefined {
  const get = (name: string): string | undefined => valuesOf(document, name)[0];
  const number = get('number') ?? get('passportNumber');
  if (number === undefined) return undefined;
  const authority = get('authority');
  return present<Identifier>({
    label: get('type') ?? (document.schema === 'Passport' ? 'Passport' : 'Identification'),
    number,
    countryName: findCountry(undefined, get('country'))?.countryName,
    issuedOn: readDay(get('startDate')),
    expiresOn: readDay(get('endDate')),
    status: undefined,
    note: authority === undefined ? get('summary') : `Issued by: ${authority}`,
  });
}
