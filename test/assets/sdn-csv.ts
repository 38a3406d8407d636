import type { OfficialFields } from './official-terms.ts';

/** What a row of SDN.CSV says: everything but names stands in one cell of remarks. Addresses and legal bases are in other files. */
export type CsvRow = Omit<OfficialFields, 'names' | 'bases' | 'measures' | 'listedOn'> & {
  /** As printed, family name in capitals. */
  readonly name: string;
};

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Rows by their number. Cells are `a,"b",-0- `, and `-0- ` is empty. */
export function readCsvRows(csv: string): ReadonlyMap<string, CsvRow> {
  const rows = csv
    .split('\n')
    .filter((line) => line !== '')
    .map((line) =>
      Array.from(line.matchAll(/"([^"]*)"|([^,"]+)/g), ([, quoted, bare]) => quoted ?? bare?.trim() ?? ''),
    );
  const uids = new Map(rows.map(([uid = '', name = '']) => [name, uid]));
  // Linked, but listed earlier and so not among the rows.
  uids.set('KIM, Se Un', '54763');
  return new Map(
    rows.map(([uid = '', name = '', type = '', program = '', ...rest]) => [
      uid,
      readRow(name, type, program, rest.at(-1) ?? '', uids),
    ]),
  );
}

function readRow(
  name: string,
  type: string,
  program: string,
  remarks: string,
  uids: ReadonlyMap<string, string>,
): CsvRow {
  const facts = remarks
    .replace(/[.;\s]*$/, '')
    .split('; ')
    .map((fact) => fact.replace(/^alt\. /, ''));
  const after = (label: RegExp): RegExpExecArray[] =>
    facts.map((fact) => label.exec(fact)).filter((match) => match !== null);
  return {
    name,
    kind: type === 'individual' ? 'person' : 'organisation',
    programs: [program],
    births: after(/^DOB (.*)$/).map(([, on = '']) => ({ from: day(on), to: day(on) })),
    established: after(/^Organization Established Date (.*)$/).map(([, on = '']) => ({ from: day(on), to: day(on) })),
    birthPlaces: after(/^POB (.*)$/).map(([, place = '']) => place),
    gender: after(/^Gender (.*)$/)[0]?.[1]?.toLowerCase(),
    addresses: [],
    countries: after(/^nationality (.*)$/).map(([, country = '']) => `nationality ${country}`),
    identifiers: after(
      /^(Passport|National ID No\.|Tax ID No\.) (\S+) \(([^)]*)\)(?: issued (.*?))?(?: expires (.*))?$/,
    ).map(([, label = '', number = '', countryName = '', issued, expires]) => ({
      label,
      number,
      countryName,
      ...(issued && { issuedOn: day(issued) }),
      ...(expires && { expiresOn: day(expires) }),
    })),
    wallets: after(/^Digital Currency Address - (\S+) (\S+)$/).map(([, label = '', address = '']) => ({
      label,
      address,
    })),
    contacts: [],
    links: after(/^Linked To: (.*)$/).map(([, to = '']) => ({ relation: 'Linked To', to: `ofac:${uids.get(to)}` })),
    remarks: after(/^(?:Secondary sanctions|Transactions Prohibited).*$/).map(([remark]) => remark),
    unmapped: after(/^(Organization Type): (.*)$/).map(([, field = '', value = '']) => ({ field, value })),
  };
}

/** `27 Jul 1969` is 1969-07-27; a year alone stays a year. */
function day(text: string): string {
  const [date = '', month = '', year] = text.split(' ');
  return year === undefined ? text : `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${date}`;
}
