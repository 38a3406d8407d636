import type { Identifier } from '../../model/listed-party.ts';
import { readDay } from '../dates/read-date.ts';
import { present } from '../text/present.ts';
import { tidyLine } from '../text/tidy.ts';
import { takeText } from '../xml/read-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** One `<INDIVIDUAL_DOCUMENT>`; most are empty. What the note says of its end is read, and stays in the note. */
export function readUnDocument(document: XmlElement): Identifier | undefined {
  const text = (name: string): string | undefined => tidyLine(takeText(document, name));
  const label = text('TYPE_OF_DOCUMENT');
  const kind = text('TYPE_OF_DOCUMENT2');
  const published = text('NUMBER');
  const [issuer, country, city, issued, note] = [
    text('ISSUING_COUNTRY'),
    text('COUNTRY_OF_ISSUE'),
    text('CITY_OF_ISSUE'),
    text('DATE_OF_ISSUE'),
    text('NOTE'),
  ];
  if (published === undefined) return undefined;
  const number = numberIn(published);
  const said = [published, note].join(' ');
  const issuedOn = readDay(issued);
  const notes = [
    number === published ? undefined : `As published: ${published}`,
    kind !== undefined && kind.toLowerCase() !== label?.toLowerCase() ? kind : undefined,
    city === undefined ? undefined : `Issued in ${city}`,
    country !== undefined && issuer !== undefined && country !== issuer ? `Issued in ${country}` : undefined,
    issued !== undefined && issuedOn === undefined ? `Issued ${issued}` : undefined,
    note,
  ].filter((part) => part !== undefined);
  return present<Identifier>({
    label: label ?? kind ?? 'Document',
    number,
    countryName: issuer ?? country,
    issuedOn,
    expiresOn: readDay(
      /\b(?:exp(?:ir\w*|\.)?(?: date)?(?: on)?|valid until):?\s+(\d{1,2} [A-Z][a-z]+\.? \d{4})/i.exec(said)?.[1],
    ),
    status: statusOf(said),
    note: notes.length > 0 ? notes.join('; ') : undefined,
  });
}

/** `Libyan passport No. 513519` and `563210184 (Expires 18 Jun. 2018)` without the words around the number. */
function numberIn(published: string): string {
  const bare = published.replace(/\s*\([^()]*\)$/, '');
  const number = /^[\p{L}'’ -]*\b(?:number|no)\b\.?:?\s*(.*\d.*)$/iu.exec(bare)?.[1] ?? bare;
  return tidyLine(number) ?? published;
}

function statusOf(said: string): Identifier['status'] {
  if (/\b(?:false|fraudulent|forged|counterfeit)\b/i.test(said)) return 'fraudulent';
  if (/\b(?:cancelled|canceled|revoked|invalidated)\b/i.test(said)) return 'revoked';
  if (/\b(?:lost|stolen)\b/i.test(said)) return 'lost';
  return undefined;
}
