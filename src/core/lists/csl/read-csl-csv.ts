import type { Identifier, UnmappedField } from '../../model/listed-party.ts';
import { readTable, takeCell, takeOtherCells, type TableRow } from '../csv/read-table.ts';
import type { TextReader } from '../feeds/text-reader.ts';
import { findCountryCode, findCountry } from '../places/find-country.ts';
import { tidyLine } from '../text/tidy.ts';
import { readCslAddress } from './csl-address.ts';
import type { CslEntry } from './csl-entry.ts';

/** `consolidated.csv`: lists inside a cell are parted by semicolons. */
export function readCslCsv(onEntry: (entry: CslEntry) => void): TextReader {
  return readTable({
    required: ['source', 'name', 'alt_names', 'addresses'],
    row: (row) => onEntry(readEntry(row)),
  });
}

function readEntry(row: TableRow): CslEntry {
  const text = (column: string): string | undefined => tidyLine(takeCell(row, column));
  const list = (column: string): readonly string[] =>
    (text(column) ?? '').split(';').flatMap((each) => tidyLine(each) ?? []);
  const unread: UnmappedField[] = [];
  const entry: CslEntry = {
    id: text('_id'),
    source: text('source') ?? '',
    type: text('type'),
    name: text('name') ?? '',
    aliases: list('alt_names'),
    programs: list('programs'),
    title: text('title'),
    addresses: list('addresses').flatMap((address) => readCslAddress(address) ?? []),
    notice: text('federal_register_notice'),
    startDate: text('start_date'),
    policy: text('license_policy'),
    remarks: text('remarks'),
    page: text('source_list_url'),
    citizenships: list('citizenships'),
    nationalities: list('nationalities'),
    births: list('dates_of_birth'),
    birthPlaces: list('places_of_birth'),
    identifiers: list('ids').flatMap((words) => {
      const identifier = readIdentifier(words);
      if (!identifier) unread.push({ field: 'ids', value: words });
      return identifier ?? [];
    }),
    vesselFlag: text('vessel_flag'),
    vesselOwner: text('vessel_owner'),
    rest: [],
  };
  // The same page for every entry of a list.
  takeCell(row, 'source_information_url');
  return { ...entry, rest: [...unread, ...takeOtherCells(row)] };
}

/** `Tax ID No., 80-0890696, US` in newer files, `US, 80-0890696, Tax ID No.` in older ones. Only a piece with a digit is a number. */
function readIdentifier(words: string): Identifier | undefined {
  const pieces = words.split(',').flatMap((piece) => tidyLine(piece) ?? []);
  const code = pieces.find((piece) => /^[A-Z]{2}$/.test(piece) && findCountryCode(piece) !== undefined);
  const [one, two, ...more] = pieces.filter((piece) => piece !== code);
  if (one === undefined || two === undefined || more.length > 0) return undefined;
  const number = [two, one].find((piece) => /\d/.test(piece) && piece.length <= 40);
  const label = number === two ? one : two;
  if (number === undefined || !/\p{L}/u.test(label)) return undefined;
  const countryName = findCountry(undefined, code)?.countryName;
  return countryName === undefined ? { label, number } : { label, number, countryName };
}
