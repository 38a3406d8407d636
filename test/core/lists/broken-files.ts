import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import type { FeedFormat } from '../../../src/core/index.ts';
import { makeZip } from './make-zip.ts';
import { fixtureBytes } from './read-fixture.ts';

const un = fixtureBytes('un_consolidated.xml');
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

/** What is wrong, the format it is handed in as, the file, and the one sentence that says so. */
export const BROKEN_FILES: readonly (readonly [string, FeedFormat, () => Uint8Array | string, string | RegExp])[] = [
  ['an empty file', 'un', () => '', 'list: the file is empty'],
  ['nothing but blanks', 'un', () => '  \n\n ', 'list: the file holds nothing but blanks'],
  [
    'a truncated document',
    'un',
    () => un.subarray(0, un.length - 20),
    /^list: the XML is cut off before its end \(line \d+\): /,
  ],
  ['a truncated tag', 'un', () => text(un).slice(0, 700).trimEnd(), /^list: the XML is cut off before its end/],
  [
    'mismatched tags',
    'un',
    () => text(un).replace('</ENTITY>', '</ENTITIES>'),
    /^list: the XML is damaged \(line \d+\): /,
  ],
  [
    'something behind the document',
    'un',
    () => `${text(un)}<CONSOLIDATED_LIST/>`,
    /^list: the XML is damaged \(line \d+\): /,
  ],
  [
    'a page about an error, with status 200',
    'un',
    () => '<!DOCTYPE html>\n<html><head><title>503 Service Unavailable</title></head><body>Later.</body></html>',
    'list: this is a web page (“503 Service Unavailable”) and not the list: the server wants a login, or has an error',
  ],
  [
    'a login page in front of a table',
    'csl',
    () => '\ufeff\n<html><body>Sign in to the network</body></html>',
    'list: this is a web page and not the list: the server wants a login, or has an error',
  ],
  [
    'a DOCTYPE',
    'un',
    () => text(un).replace('?>', '?><!DOCTYPE CONSOLIDATED_LIST SYSTEM "http://example.org/x.dtd">'),
    'list: the XML has a DOCTYPE, which no list needs and which could hide entities that fill the memory or fetch other files',
  ],
  [
    'an entity bomb',
    'un',
    () =>
      text(un).replace(
        '?>',
        '?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>',
      ),
    /the XML has a DOCTYPE/,
  ],
  [
    'an entity that nothing defines',
    'un',
    () => text(un).replace('KPA Unit', '&unit;'),
    /^list: the XML is damaged \(line \d+\): /,
  ],
  [
    'a control character in XML',
    'un',
    () => text(un).replace('KPA Unit', 'KPA \u0003Unit'),
    /^list: the XML is damaged \(line \d+\): /,
  ],
  [
    'a control character in a table',
    'csl',
    () => text(fixtureBytes('csl.csv')).replace('Aviation', 'Avia\u0003tion'),
    'list: line 2: the control character 0x03 has no place in a list',
  ],
  [
    'nested without end',
    'un',
    () => `<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL>${'<A>'.repeat(100)}`,
    'list: elements are nested more than 32 deep',
  ],
  [
    'one text without end',
    'un',
    () => `<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><A>${'x'.repeat(2_000_000)}`,
    'list: one text in the XML is longer than 1,000,000 characters',
  ],
  [
    'Latin-1 that calls itself UTF-8',
    'un',
    () => Buffer.from('<?xml version="1.0" encoding="utf-8"?><CONSOLIDATED_LIST>Agüero', 'latin1'),
    /^list: the byte 0xFC at position 59 is not UTF-8: the file was saved in another encoding, or damaged on its way$/,
  ],
  [
    'XML that says it is Latin-1',
    'un',
    () => '<?xml version="1.0" encoding="ISO-8859-1"?><CONSOLIDATED_LIST/>',
    'list: the XML says that it is in ISO-8859-1; only UTF-8 is read',
  ],
  [
    'UTF-16',
    'custom',
    () => Buffer.from('\ufeffid,name\n1,Kim\n', 'utf16le'),
    'list: this is text in UTF-16; only UTF-8 is read. Save it again as UTF-8',
  ],
  [
    'a file cut in the middle of a character',
    'custom',
    () => Buffer.from('id,name\n1,김').subarray(0, -1),
    'list: the file ends in the middle of a character (position 12): it was cut off',
  ],
  [
    'a spreadsheet',
    'custom',
    () => makeZip([{ name: '[Content_Types].xml', bytes: Buffer.from('<Types/>') }]),
    'list: this is an Excel or Word document; save the table as CSV in UTF-8',
  ],
  ['a PDF', 'un', () => '%PDF-1.7 …', 'list: this is a PDF document; get the XML or CSV file of the list'],
  [
    'the list of another publisher',
    'un',
    () => fixtureBytes('eu_fsf.xml'),
    "list: the document begins with <export> and not with <CONSOLIDATED_LIST>: this is the EU's financial sanctions files (format eu-fsf)",
  ],
  [
    'the UK’s old list',
    'uk',
    () => '<?xml version="1.0"?><ArrayOfFinancialSanctionsTarget/>',
    "list: the document begins with <ArrayOfFinancialSanctionsTarget> and not with <Designations>: this is the UK's old OFSI list, which ended in January 2026; take the UK Sanctions List",
  ],
  ['JSON in place of XML', 'un', () => '{"error": "not found"}', 'list: this is JSON, where XML was expected'],
  [
    'another table',
    'targets-simple',
    () => fixtureBytes('own.csv'),
    'list: line 1 is no header of this table: there is no column "schema", "dataset"',
  ],
  [
    'a list without entries',
    'un',
    () => '<CONSOLIDATED_LIST dateGenerated="2026-02-27"><INDIVIDUALS/><ENTITIES/></CONSOLIDATED_LIST>',
    'list: no entries: an empty list would clear everybody',
  ],
  [
    'a table with a header only',
    'csl',
    () => text(fixtureBytes('csl.csv')).replace(/\n[^]*$/, '\n'),
    'list: no entries: an empty list would clear everybody',
  ],
  ['an entry that stands twice', 'un', () => text(un).replace('KPi.033', 'KPi.001'), 'list: un:KPi.001: stands twice'],
  [
    'an entry without a name',
    'un',
    () => text(un).replace('<FIRST_NAME>RECONNAISSANCE GENERAL BUREAU</FIRST_NAME>', ''),
    'list: KPe.031 has no name',
  ],
  [
    'parties in an element that nobody knows',
    'un',
    () =>
      text(un)
        .replaceAll('ENTITIES>', 'ORGANISATIONS>')
        .replaceAll('<ORGANISATIONS>', '</INDIVIDUALS><INDIVIDUALS><ORGANISATIONS>')
        .replaceAll('</ORGANISATIONS>', '</ORGANISATIONS></INDIVIDUALS>')
        .replace('</INDIVIDUALS>\n  </INDIVIDUALS>', '</INDIVIDUALS>'),
    /^list: <INDIVIDUALS> holds <ORGANISATIONS>, which this version of Namesake does not know; parties could stand in it, so the list is refused$/,
  ],
  [
    'a row that was cut',
    'targets-simple',
    () => text(fixtureBytes('targets.simple.csv')).trimEnd().slice(0, -60),
    'list: line 3: the file ends inside a quoted cell: it was cut off, or a quotation mark is missing',
  ],
  [
    'a last row without its line break',
    'targets-simple',
    () => text(fixtureBytes('targets.simple.csv')).trimEnd(),
    'list: line 3: the file ends inside a row: it was cut off',
  ],
  [
    'a quotation mark that is lost',
    'targets-simple',
    () => text(fixtureBytes('targets.simple.csv')).replace('"Person"', '"Person'),
    'list: line 2: text follows a closing quotation mark',
  ],
  [
    'OFAC’s table cut off behind a row',
    'ofac-csv',
    () => text(fixtureBytes('SDN.CSV')).split('\r\n').slice(0, 2).join('\r\n') + '\r\n',
    "list has no end-of-file mark (0x1A), with which OFAC's tables end: it was cut off behind a row",
  ],
  [
    'JSON lines cut in a line',
    'ftm',
    () => text(fixtureBytes('entities.ftm.json')).slice(0, -40),
    /^list: line 9 is not JSON, so the file is cut off or damaged: /,
  ],
  [
    'a long JSON list cut in a record',
    'csl',
    () => text(fixtureBytes('csl.json')).slice(0, 700),
    'list: the JSON is cut off inside record 1',
  ],
  [
    'fewer entries than the file announces',
    'csl',
    () => text(fixtureBytes('csl.json')).replace('"total": 3', '"total": 4'),
    /^list: the file announces \d+ entries and holds \d+$/,
  ],
  [
    'a ZIP that is cut off',
    'un',
    () => makeZip([{ name: 'un.xml', bytes: un }]).subarray(0, -30),
    'list: the ZIP is cut off: the directory at its end is missing',
  ],
  [
    'a ZIP with a damaged file',
    'un',
    () => {
      const zip = makeZip([{ name: 'un.xml', bytes: un }]);
      zip[60] = (zip[60] ?? 0) ^ 0xff;
      return zip;
    },
    /^list: (?:the ZIP is damaged|un\.xml)/,
  ],
  ['a gzip file that is cut off', 'un', () => gzipSync(un).subarray(0, -12), /^list: /],
  [
    'a slip in an own list',
    'custom',
    () => 'id,name,birth_dates\n1,Kim Sang Man,25.4.65\n',
    'list: line 2: "birth_dates": 25.4.65 is no date; write 1965-04-25, 1965-04, 1965, circa 1965 or 1960 to 1965',
  ],
];
