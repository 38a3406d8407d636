import type { Identifier, Place } from '../../model/listed-party.ts';
import { present } from '../text/present.ts';
import { tidyLine } from '../text/tidy.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { childOf, childrenOf, readPeriod } from './advanced-dates.ts';
import type { AdvancedWords } from './advanced-words.ts';

/**
 * One `<IDRegDocument>`. OFAC marks forged documents; they stay, and stay marked. Undefined when there is no number.
 *
 * @param placeOf The place behind a number, which stands before the documents.
 */
export function readAdvancedDocument(
  document: XmlElement,
  { word }: AdvancedWords,
  placeOf: (id: string) => Place | undefined,
): Identifier | undefined {
  const number = tidyLine(childOf(document, 'IDRegistrationNo')?.text);
  if (number === undefined) return undefined;
  const comment = tidyLine(childOf(document, 'Comment')?.text);
  const authority = tidyLine(childOf(document, 'IssuingAuthority')?.text);
  const dates = readDates(document, word);
  const isForged = word('Validity', document.attributes['ValidityID']) === 'Fraudulent';
  const isExpired = comment !== undefined && /^\(?expired\)?$/i.test(comment);
  const { country: _code, ...issuedIn } = placeOf(document.attributes['IssuedIn-LocationID'] ?? '') ?? {};
  const where = Object.values(issuedIn).join(', ');
  const notes = [
    ...dates.notes,
    ...(where === '' ? [] : [`Issued in: ${where}`]),
    ...(authority === undefined ? [] : [`Issued by: ${authority}`]),
    ...(comment === undefined ? [] : [comment]),
  ];
  return present<Identifier>({
    label: word('IDRegDocType', document.attributes['IDRegDocTypeID']),
    number,
    countryName: word('Country', document.attributes['IssuedBy-CountryID']) || undefined,
    issuedOn: dates.issuedOn,
    expiresOn: dates.expiresOn,
    status: isForged ? 'fraudulent' : isExpired ? 'expired' : undefined,
    note: notes.length > 0 ? notes.join('; ') : undefined,
  });
}

/** Single days go to their fields; a date that is only a year, or of another kind, is said in words. */
function readDates(
  document: XmlElement,
  word: AdvancedWords['word'],
): { issuedOn?: string; expiresOn?: string; notes: readonly string[] } {
  const dates: { issuedOn?: string; expiresOn?: string; notes: string[] } = { notes: [] };
  for (const date of childrenOf(document, 'DocumentDate')) {
    const kind = word('IDRegDocDateType', date.attributes['IDRegDocDateTypeID']);
    const { from, to, text } = readPeriod(childOf(date, 'DatePeriod')) ?? {};
    const day = from === to && from?.length === 10 ? from : undefined;
    if (kind === 'Issue Date' && day !== undefined) dates.issuedOn = day;
    else if (kind === 'Expiration Date' && day !== undefined) dates.expiresOn = day;
    else {
      const words = text ?? (from === to ? from : `${from} to ${to}`);
      if (words !== undefined) dates.notes.push(`${kind}: ${words}`);
    }
  }
  return dates;
}
