import type { Identifier, Place, UnmappedField } from '../../model/listed-party.ts';
import { readDay } from '../dates/read-date.ts';
import type { TextReader } from '../feeds/text-reader.ts';
import { isRecord } from '../format.ts';
import { readJsonRecords } from '../json/read-json-records.ts';
import { ListFormatError } from '../list-format-error.ts';
import { findCountry } from '../places/find-country.ts';
import { makePlace } from '../places/make-place.ts';
import { present } from '../text/present.ts';
import { tidyLine } from '../text/tidy.ts';
import type { CslEntry } from './csl-entry.ts';

/** `consolidated.json`: `{"total": 26144, "results": [{…}]}`. `onTotal` gets the number that the file announces. */
export function readCslJson(onEntry: (entry: CslEntry) => void, onTotal: (total: number) => void): TextReader {
  return readJsonRecords(
    'results',
    (record, position) => {
      if (!isRecord(record)) throw new ListFormatError(`record ${position} is no object`);
      onEntry(readEntry({ ...record }));
    },
    (head) => {
      const total = isRecord(head) ? head['total'] : undefined;
      if (typeof total === 'number') onTotal(total);
    },
  );
}

/** Fields are deleted as they are read; what is left is kept verbatim. */
function readEntry(fields: Record<string, unknown>): CslEntry {
  const take = (name: string): unknown => {
    const value = fields[name];
    delete fields[name];
    return value;
  };
  const text = (name: string): string | undefined => textOf(take(name));
  const texts = (name: string): readonly string[] => listOf(take(name)).flatMap((value) => textOf(value) ?? []);
  const entry: CslEntry = {
    id: text('id') ?? text('_id'),
    source: text('source') ?? '',
    type: text('type'),
    name: text('name') ?? '',
    aliases: texts('alt_names'),
    programs: texts('programs'),
    title: text('title'),
    addresses: listOf(take('addresses')).flatMap((address) => readAddress(address) ?? []),
    notice: text('federal_register_notice'),
    startDate: text('start_date'),
    policy: text('license_policy'),
    remarks: text('remarks'),
    page: text('source_list_url'),
    citizenships: texts('citizenships'),
    nationalities: texts('nationalities'),
    births: texts('dates_of_birth'),
    birthPlaces: texts('places_of_birth'),
    identifiers: listOf(take('ids')).flatMap((identifier) => readIdentifier(identifier) ?? []),
    vesselFlag: text('vessel_flag'),
    vesselOwner: text('vessel_owner'),
    rest: [],
  };
  take('source_information_url');
  const rest = Object.entries(fields).flatMap(([field, value]): readonly UnmappedField[] => {
    const words =
      textOf(value) ??
      (isRecord(value) || (Array.isArray(value) && value.length > 0) ? JSON.stringify(value) : undefined);
    return words === undefined ? [] : [{ field, value: words }];
  });
  return { ...entry, rest };
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? tidyLine(value) : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function readAddress(value: unknown): Place | undefined {
  if (!isRecord(value)) return makePlace({ lines: [textOf(value)] });
  return makePlace({
    lines: [textOf(value['address'])],
    city: textOf(value['city']),
    region: textOf(value['state']),
    postcode: textOf(value['postal_code']),
    countryCode: textOf(value['country']),
  });
}

function readIdentifier(value: unknown): Identifier | undefined {
  if (!isRecord(value)) return undefined;
  const [label, number] = [textOf(value['type']), textOf(value['number'])];
  if (label === undefined || number === undefined) return undefined;
  return present<Identifier>({
    label,
    number,
    countryName: findCountry(undefined, textOf(value['country']))?.countryName,
    issuedOn: readDay(textOf(value['issue_date'])),
    expiresOn: readDay(textOf(value['expiration_date'])),
    status: undefined,
    note: undefined,
  });
}
