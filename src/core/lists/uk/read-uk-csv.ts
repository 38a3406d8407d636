import type { UnmappedField } from '../../model/listed-party.ts';
import { readTable, takeCell, takeOtherCells, type TableRow } from '../csv/read-table.ts';
import { readDay } from '../dates/read-date.ts';
import type { TakeParty } from '../feeds/feed-reader.ts';
import type { TextReader } from '../feeds/text-reader.ts';
import { tidyLine } from '../text/tidy.ts';
import { splitRegistrations } from './read-uk-xml.ts';
import { makeUkParty, type UkDesignation } from './uk-designation.ts';

/**
 * The UK Sanctions List as a table: `Report Date: …`, then the header, then a row for every combination of a name with an address, a birth
 * date or whatever else there are several of. The rows of one Unique ID make one party.
 */
export function readUkCsv(take: TakeParty, onDate: (day: string | undefined) => void): TextReader {
  const parties = new Map<string, TableRow[]>();
  const reader = readTable({
    required: ['unique id', 'name 6', 'designation type'],
    preamble: ([first = '']) => onDate(readDay(/^report date:\s*(.+)$/i.exec(first.trim())?.[1])),
    row: (row) => {
      const id = row.cells.get('unique id') ?? '';
      const rows = parties.get(id);
      if (rows) rows.push(row);
      else parties.set(id, [row]);
    },
  });
  return {
    push: reader.push,
    end: () => {
      reader.end();
      for (const rows of parties.values()) take(makeUkParty(readDesignation(rows)));
    },
  };
}

function readDesignation(rows: readonly TableRow[]): UkDesignation {
  /** The different values of some columns together, each combination once. */
  const groups = (...columns: readonly string[]): readonly (readonly (string | undefined)[])[] => {
    const seen = new Map<string, readonly (string | undefined)[]>();
    for (const row of rows) {
      const values = columns.map((column) => takeCell(row, column));
      if (values.some((value) => value !== undefined)) seen.set(JSON.stringify(values), values);
    }
    return Array.from(seen.values());
  };
  const texts = (column: string): readonly string[] => groups(column).flatMap(([value]) => value ?? []);
  /** Of what there is one of, a second value is kept word for word. */
  const seconds: UnmappedField[] = [];
  const first = (column: string): string | undefined => {
    const [value, ...others] = texts(column);
    for (const other of others) seconds.push({ field: column, value: other });
    return value;
  };
  const named = (relation: string, column: string): { relation: string; name: string }[] =>
    texts(column).map((name) => ({ relation, name }));

  const said: UkDesignation = {
    uniqueId: first('unique id'),
    type: first('designation type'),
    names: groups('name 1', 'name 2', 'name 3', 'name 4', 'name 5', 'name 6', 'name type', 'alias strength').map(
      (cells) => ({
        fields: cells.slice(0, 6),
        type: cells[6],
        strength: cells[7],
      }),
    ),
    originals: groups('name non-latin script', 'non-latin script type', 'non-latin script language').flatMap(
      ([name, script, language]) => (name === undefined ? [] : [{ name, script, language }]),
    ),
    regime: first('regime name'),
    source: first('designation source'),
    measures: first('sanctions imposed'),
    designatedOn: first('date designated'),
    updatedOn: first('last updated'),
    unReference: first('un reference number'),
    reasons: first('uk statement of reasons'),
    otherInformation: texts('other information'),
    addresses: groups(...ADDRESS).map(([one, two, three, four, five, city, postcode, countryName]) => ({
      lines: [one, two, three, four, five],
      city,
      postcode,
      countryName,
    })),
    contacts: [
      ...texts('phone number').map((value) => ({ kind: 'phone' as const, value })),
      ...texts('email address').map((value) => ({ kind: 'email' as const, value })),
      ...texts('website').map((value) => ({ kind: 'website' as const, value })),
    ],
    wallets: [],
    titles: texts('title'),
    positions: texts('position'),
    births: texts('d.o.b'),
    birthPlaces: groups('town of birth', 'country of birth').map(([city, countryName]) => ({ city, countryName })),
    nationalities: texts('nationality(/ies)'),
    genders: texts('gender'),
    identifiers: [
      ...documents('Passport', groups('passport number', 'passport additional information')),
      ...documents(
        'National Identifier',
        groups('national identifier number', 'national identifier additional information'),
      ),
      ...texts('business registration number (s)').flatMap(splitRegistrations),
      ...texts('imo number').map((number) => ({ label: 'IMO number', number })),
      ...texts('hull identification number (hin)').map((number) => ({ label: 'Hull identification number', number })),
    ],
    related: [
      ...named('Parent company', 'parent company'),
      ...named('Subsidiary', 'subsidiaries'),
      ...named('Current owner/operator', 'current owner/operator (s)'),
      ...named('Previous owner/operator', 'previous owner/operator (s)'),
    ],
    flags: [
      ...texts('current believed flag of ship').map((name) => ({ tie: 'flag' as const, name })),
      ...texts('previous flags').map((name) => ({ tie: 'past-flag' as const, name })),
    ],
    rest: [],
  };
  const rest = new Map(rows.flatMap(takeOtherCells).map((field) => [JSON.stringify(field), field]));
  return { ...said, rest: [...seconds, ...rest.values()] };
}

const ADDRESS = [1, 2, 3, 4, 5, 6]
  .map((line) => `address line ${line}`)
  .concat(['address postal code', 'address country']);

function documents(
  label: string,
  found: readonly (readonly (string | undefined)[])[],
): readonly { label: string; number: string; note: string | undefined }[] {
  return found.flatMap(([number, note]) => {
    const written = tidyLine(number) ?? tidyLine(note);
    return written === undefined
      ? []
      : [{ label, number: written, note: number === undefined ? undefined : tidyLine(note) }];
  });
}
