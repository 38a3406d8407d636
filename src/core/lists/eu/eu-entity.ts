import type { Contact, DateSpan, Designation, Identifier, LegalBasis, Place } from '../../model/listed-party.ts';
import { makeSpan } from '../dates/make-span.ts';
import { readDay } from '../dates/read-date.ts';
import { isWebAddress } from '../is-web-address.ts';
import { ListFormatError } from '../list-format-error.ts';
import { add, draftParty, type PartyDraft } from '../party-draft.ts';
import { addCountry } from '../places/add-country.ts';
import { findCountry } from '../places/find-country.ts';
import { makePlace } from '../places/make-place.ts';
import { present } from '../text/present.ts';
import { tidyLine } from '../text/tidy.ts';
import { findWallets } from '../wallets/find-wallets.ts';
import {
  passOver,
  passOverAttributes,
  takeAll,
  takeAttribute,
  takeRest,
  takeText,
  takeTexts,
} from '../xml/read-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { MAX_NOTE, readEuNames } from './eu-names.ts';

/**
 * One `<sanctionEntity>` of the EU's Financial Sanctions Files. Nearly everything stands in attributes. Wallet addresses stand in remarks
 * only, those of names and of addresses without an address, and are read from there.
 *
 * @throws {ListFormatError} If it has no number or no name.
 */
export function readEuEntity(element: XmlElement): PartyDraft {
  passOverAttributes(element, 'regulationLanguage');
  for (const child of element.children) passOver(child, 'regulationSummary');
  const logicalId = takeAttribute(element, 'logicalId');
  const uid = takeAttribute(element, 'euReferenceNumber') ?? logicalId;
  if (uid === undefined) throw new ListFormatError('a <sanctionEntity> has neither euReferenceNumber nor logicalId');
  passOverAttributes(element, 'logicalId');
  const [subject] = takeAll(element, 'subjectType');
  const code = subject && (takeAttribute(subject, 'code') ?? takeAttribute(subject, 'classificationCode'));
  if (subject) passOverAttributes(subject, 'classificationCode');
  const draft = draftParty(
    'eu',
    uid,
    code === 'person' || code === 'P' ? 'person' : code === undefined ? 'unknown' : 'organisation',
  );

  const texts = textsOf(element);
  const aliases = takeAll(element, 'nameAlias');
  for (const alias of aliases) readAliasFacts(draft, alias);
  draft.names = readEuNames(aliases, draft.kind);
  if (draft.names.length === 0) throw new ListFormatError(`${uid} has no name`);
  draft.designations = [readDesignation(element, draft)];
  add(draft.remarks, ...takeTexts(element, 'remark'), takeAttribute(element, 'designationDetails'));
  for (const citizenship of takeAll(element, 'citizenship')) {
    addCountry(draft.countries, 'citizenship', countryName(citizenship), takeAttribute(citizenship, 'countryIso2Code'));
    add(draft.remarks, ...takeTexts(citizenship, 'remark'));
  }
  for (const birth of takeAll(element, 'birthdate')) readBirth(draft, birth);
  for (const address of takeAll(element, 'address')) readAddress(draft, address);
  for (const identification of takeAll(element, 'identification')) readIdentification(draft, identification);
  add(draft.wallets, ...findWallets(texts));
  add(draft.unmapped, ...takeRest(element));
  return draft;
}

/** All remarks of the entity, for what has no field of its own. */
function textsOf(element: XmlElement): string {
  return [element, ...element.children]
    .flatMap(({ children }) => children)
    .filter(({ name }) => name === 'remark')
    .map(({ text }) => text)
    .join('\n');
}

/** What the EU says of the party beside each of its names, many times over. */
function readAliasFacts(draft: PartyDraft, alias: XmlElement): void {
  const [position, title, gender] = ['function', 'title', 'gender'].map((name) => tidyLine(takeAttribute(alias, name)));
  if (position !== undefined && !draft.positions.includes(position)) draft.positions.push(position);
  if (title !== undefined && !draft.titles.includes(title)) draft.titles.push(title);
  if (gender === 'M' || gender === 'F') draft.gender = gender === 'M' ? 'male' : 'female';
  for (const { name, text } of alias.children) {
    const long = name === 'remark' ? text.trim() : '';
    if (long.length > MAX_NOTE && !draft.remarks.includes(long)) draft.remarks.push(long);
  }
}

function readDesignation(element: XmlElement, draft: PartyDraft): Designation {
  const bases: LegalBasis[] = [];
  const programs = new Set<string>();
  const days = [readDay(takeAttribute(element, 'designationDate'))];
  for (const regulation of takeAll(element, 'regulation')) {
    const published = readDay(takeAttribute(regulation, 'publicationDate'));
    days.push(readDay(takeAttribute(regulation, 'entryIntoForceDate')) ?? published);
    const programme = takeAttribute(regulation, 'programme');
    if (programme !== undefined) programs.add(programme);
    const name = takeAttribute(regulation, 'numberTitle');
    if (name !== undefined) bases.push(present<LegalBasis>({ name, on: published }));
    const url = takeText(regulation, 'publicationUrl');
    if (url !== undefined && isWebAddress(url)) draft.sourceUrl = url;
    passOverAttributes(regulation, 'regulationType', 'organisationType');
  }
  return present<Designation>({
    list: 'EU FSF',
    authority: 'European Union',
    programs: Array.from(programs),
    bases,
    measures: [],
    listedOn: days.flatMap((day) => day ?? []).toSorted()[0],
    reference: takeAttribute(element, 'unitedNationId'),
    reason: undefined,
  });
}

/** The year 1402 of another calendar is no year of ours; such a date stays in words. */
function readBirth(draft: PartyDraft, birth: XmlElement): void {
  const take = (name: string): string | undefined => takeAttribute(birth, name);
  const [day, month, year, from, to] = [
    take('dayOfMonth'),
    take('monthOfYear'),
    take('year'),
    take('yearRangeFrom'),
    take('yearRangeTo'),
  ];
  const whole = take('birthdate');
  const isApproximate = take('circa') === 'true';
  const calendar = take('calendarType');
  const prefix =
    whole ??
    [year, month, day]
      .slice(0, year === undefined ? 0 : month === undefined ? 1 : day === undefined ? 2 : 3)
      .map((part) => part?.padStart(2, '0'))
      .join('-');
  const note = takeTexts(birth, 'remark').join('; ');
  const text = note === '' ? undefined : note;
  if (calendar !== undefined && calendar !== 'GREGORIAN') {
    add<DateSpan>(draft.births, {
      text: [prefix, from, to, `(${calendar.toLowerCase()} calendar)`, text].filter(Boolean).join(' '),
    });
  } else if (from !== undefined || to !== undefined) add(draft.births, makeSpan({ from, to, isApproximate, text }));
  else add(draft.births, makeSpan({ from: prefix || undefined, to: prefix || undefined, isApproximate, text }));
  add(draft.birthPlaces, readPlace(birth));
}

function readAddress(draft: PartyDraft, address: XmlElement): void {
  const note = takeTexts(address, 'remark').join('; ');
  const isAtListing = takeAttribute(address, 'asAtListingTime') === 'true';
  for (const contact of takeAll(address, 'contactInfo')) {
    const [key, value] = [takeAttribute(contact, 'key'), takeAttribute(contact, 'value')];
    const kind = CONTACTS[key ?? ''];
    if (value === undefined) continue;
    if (kind === undefined) draft.unmapped.push({ field: `contactInfo ${key ?? ''}`.trim(), value });
    else draft.contacts.push({ kind, value });
  }
  const place = readPlace(address);
  if (!place) add(draft.remarks, note === '' ? undefined : note);
  else {
    const notes = [isAtListing ? 'at the time of listing' : '', tidyLine(note) ?? ''].filter((part) => part !== '');
    draft.addresses.push(notes.length > 0 ? { ...place, note: notes.join('; ') } : place);
  }
}

const CONTACTS: Readonly<Record<string, Contact['kind']>> = { PHONE: 'phone', EMAIL: 'email', WEB: 'website' };

function readPlace(element: XmlElement): Place | undefined {
  const take = (name: string): string | undefined => takeAttribute(element, name);
  const box = take('poBox');
  return makePlace({
    lines: [take('street'), box === undefined ? undefined : `P.O. Box ${box}`, take('place')],
    city: take('city'),
    region: take('region'),
    postcode: take('zipCode'),
    countryName: countryName(element),
    countryCode: take('countryIso2Code'),
  });
}

function countryName(element: XmlElement): string | undefined {
  return takeAttribute(element, 'countryDescription');
}

function readIdentification(draft: PartyDraft, element: XmlElement): void {
  const take = (name: string): string | undefined => tidyLine(takeAttribute(element, name));
  const [number, latin, code, description] = [
    take('number'),
    take('latinNumber'),
    take('identificationTypeCode'),
    take('identificationTypeDescription'),
  ];
  const written = number ?? latin;
  const flags = (['knownFalse', 'reportedLost', 'revokedByIssuer', 'knownExpired'] as const).map(
    (flag) => take(flag) === 'true',
  );
  const [isFalse, isLost, isRevoked, isExpired] = flags;
  const [issuer, name, from, to, issued] = [
    take('issuedBy'),
    take('nameOnDocument'),
    take('validFrom'),
    take('validTo'),
    take('issueDate'),
  ];
  const isDiplomatic = take('diplomatic') === 'true';
  const region = take('region');
  const notes = [
    latin !== undefined && latin !== written ? `Latin number: ${latin}` : undefined,
    isDiplomatic ? 'diplomatic' : undefined,
    issuer === undefined ? undefined : `Issued by: ${issuer}`,
    region,
    name === undefined ? undefined : `Name on the document: ${name}`,
    from === undefined ? undefined : `Valid from ${from}`,
    ...takeTexts(element, 'remark').map((remark) => tidyLine(remark)),
  ].filter((part) => part !== undefined);
  const country = findCountry(countryName(element), takeAttribute(element, 'countryIso2Code'))?.countryName;
  const note = notes.length > 0 ? notes.join('; ') : undefined;
  const label = description ?? code ?? 'Identification';
  if (written === undefined) {
    add(draft.unmapped, note === undefined ? undefined : { field: label, value: note });
    return;
  }
  draft.identifiers.push(
    present<Identifier>({
      label,
      number: written,
      countryName: country,
      issuedOn: readDay(issued),
      expiresOn: readDay(to),
      status: isFalse ? 'fraudulent' : isLost ? 'lost' : isRevoked ? 'revoked' : isExpired ? 'expired' : undefined,
      note,
    }),
  );
}
