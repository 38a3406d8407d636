import { describe, expect, test } from 'vitest';
import { writeSnapshot, type FeedFormat, type ListedParty } from '../../../src/core/index.ts';
import { expectedParties, fixtureBytes, FIXTURES, inChunks, readFiles } from './read-fixture.ts';

const HEAD = { list: 'x', title: 'x', version: 'x', publishedOn: '2026-11-24', publisher: 'x', licence: 'x' };

/** Parties as they stand in files: without what is empty or false. */
function written(parties: readonly ListedParty[]): unknown {
  return Reflect.get(Object(writeSnapshot({ ...HEAD, attribution: 'x', parties })), 'parties');
}

async function readFixture(format: FeedFormat, files: readonly string[], size?: number) {
  return readFiles(
    format,
    files.map((file) => inChunks(file, fixtureBytes(file), size)),
  );
}

describe('every form', () => {
  test.for(FIXTURES)('%s reads as its parties say', async ([name, format, files]) => {
    const { parties, report } = await readFixture(format, files);
    expect(written(parties)).toEqual(expectedParties(name));
    expect(report.counts.parties).toBe(parties.length);
  });

  test.for(FIXTURES.flatMap((fixture) => [1, 2, 7, 61].map((size) => [fixture[0], size, fixture] as const)))(
    '%s reads the same in chunks of %i bytes',
    async ([name, size, [, format, files]]) => {
      const { parties } = await readFixture(format, files, size);
      expect(written(parties)).toEqual(expectedParties(name));
    },
  );

  test.for([
    ['ofac-enhanced', 'sdn_enhanced.xml', '2025-11-19'],
    ['ofac-advanced', 'sdn_advanced.xml', '2025-11-19'],
    ['un', 'un_consolidated.xml', '2026-02-27'],
    ['eu-fsf', 'eu_fsf.xml', '2026-08-21'],
    ['uk', 'uk_sanctions_list.xml', '2026-04-29'],
    ['uk', 'uk_sanctions_list.csv', '2026-04-29'],
    ['ftm', 'entities.ftm.json', '2026-11-20'],
    ['targets-simple', 'targets.simple.csv', '2026-11-20'],
  ] as const)('%s (%s) says when it was issued', async ([format, file, day]) => {
    const { publishedOn, report } = await readFixture(format, [file]);
    expect({ publishedOn, isDated: report.isDated }).toEqual({ publishedOn: day, isDated: true });
  });

  test.for([
    ['ofac-csv', 'SDN.CSV'],
    ['csl', 'csl.csv'],
    ['custom', 'own.csv'],
  ] as const)('%s (%s) does not, and has the day of its copy', async ([format, file]) => {
    const { publishedOn, report } = await readFixture(format, [file]);
    expect({ publishedOn, isDated: report.isDated }).toEqual({ publishedOn: '2026-11-24', isDated: false });
  });
});

describe('two forms of one list', () => {
  test('OFAC’s enhanced and advanced XML say the same, but for the dates of legal bases and the names of parties elsewhere', async () => {
    const [enhanced, advanced] = await Promise.all([
      readFixture('ofac-enhanced', ['sdn_enhanced.xml']),
      readFixture('ofac-advanced', ['sdn_advanced.xml']),
    ]);
    expect(enhanced.parties.map(saidByBoth)).toEqual(advanced.parties.map(saidByBoth));
  });

  test('the UK’s XML and CSV say the same, but for the names of fields that are kept word for word', async () => {
    const [xml, csv] = await Promise.all([
      readFixture('uk', ['uk_sanctions_list.xml']),
      readFixture('uk', ['uk_sanctions_list.csv']),
    ]);
    expect(xml.parties.map(withoutFieldNames)).toEqual(csv.parties.map(withoutFieldNames));
  });

  test('OFAC’s tables come in any order', async () => {
    const files = ['SDN_COMMENTS.CSV', 'ADD.CSV', 'ALT.CSV', 'SDN.CSV'];
    expect(written((await readFixture('ofac-csv', files)).parties)).toEqual(expectedParties('sdn_csv'));
  });

  test('OFAC’s table of entries alone is enough, and what is missing is said', async () => {
    const { parties, report } = await readFixture('ofac-csv', ['SDN.CSV']);
    expect(parties.map(({ uid }) => uid)).toEqual(['13371', '17069', '24812', '43338', '43377']);
    expect(report.warnings).toEqual([
      'no table of aliases (ALT.CSV), of addresses (ADD.CSV), of comments (SDN_COMMENTS.CSV) was given',
    ]);
  });

  test('tables of different days are told', async () => {
    const strange = new TextEncoder().encode('99999,1,"aka","KIM, Sangman",-0- \r\n\u001a');
    const { report } = await readFiles('ofac-csv', [
      inChunks('SDN.CSV', fixtureBytes('SDN.CSV')),
      inChunks('ALT.CSV', strange),
    ]);
    expect(report.warnings).toContain(
      'the table of aliases (ALT.CSV) speaks of 1 entries that are not on the list (99999): the tables are of different days',
    );
  });
});

describe('what a format did not have before', () => {
  test.for([
    ['un', 'un_consolidated.xml', '<GENDER_IDENTITY>X</GENDER_IDENTITY>', '      <SORT_KEY/>', 'GENDER_IDENTITY'],
    ['uk', 'uk_sanctions_list.xml', '<Motto>Petrel</Motto>', '    <ShipDetails>', 'Motto'],
    ['eu-fsf', 'eu_fsf.xml', '<motto>Expo</motto>', '        <subjectType code="enterprise"', 'motto'],
    ['ofac-enhanced', 'sdn_enhanced.xml', '<motto>110</motto>', '      <addresses>', 'motto'],
  ] as const)('%s: a new element in a record is kept word for word', async ([format, file, added, before, field]) => {
    const text = fixtureBytes(file).toString().replace(before, `${added}\n${before}`);
    const { report } = await readFiles(format, [inChunks(file, new TextEncoder().encode(text))]);
    expect(report.unmapped[field]).toBe(1);
  });

  test('advanced XML: a new element is counted and said', async () => {
    const text = fixtureBytes('sdn_advanced.xml')
      .toString()
      .replaceAll('<NamePartGroups>', '<Motto>110</Motto><NamePartGroups>');
    const { parties, report } = await readFiles('ofac-advanced', [inChunks('a.xml', new TextEncoder().encode(text))]);
    expect(report.warnings).toEqual(['<Identity/Motto> is new in this format and was passed over (4 times)']);
    expect(written(parties)).toEqual(expectedParties('sdn_advanced'));
  });

  test('a new column of a table is kept word for word', async () => {
    const text = fixtureBytes('targets.simple.csv')
      .toString()
      .split('\n')
      .map((line, at) => (line === '' ? line : `${line},${at === 0 ? '"motto"' : '"silver"'}`))
      .join('\n');
    const { report } = await readFiles('targets-simple', [inChunks('a.csv', new TextEncoder().encode(text))]);
    expect(report.unmapped['motto']).toBe(2);
  });
});

const saidByBoth = ({ designations, links, ...party }: ListedParty) => ({
  ...party,
  designations: designations.map(({ bases, ...designation }) => ({
    ...designation,
    bases: bases.map(({ name }) => name),
  })),
  links: links.map(({ relation, to }) => ({ relation, to })),
});

const withoutFieldNames = ({ unmapped, ...party }: ListedParty) => ({
  ...party,
  unmapped: unmapped.map(({ value }) => value),
});
