import type { Alias, Identifier, PartyLink, Place } from '../../model/listed-party.ts';
import { makeSpan } from '../dates/make-span.ts';
import { readDate, readDay } from '../dates/read-date.ts';
import { ListFormatError } from '../list-format-error.ts';
import { add, draftParty, type PartyDraft } from '../party-draft.ts';
import { makePlace } from '../places/make-place.ts';
import { present } from '../text/present.ts';
import {
  passOver,
  passOverAttributes,
  takeAll,
  takeAttribute,
  takeItems,
  takeOwnText,
  takeRest,
  takeText,
} from '../xml/read-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { addFeature } from './add-feature.ts';
import { kindOf } from './advanced-party.ts';
import { takeDesignations } from './enhanced-designations.ts';
import { makeAlias } from './make-alias.ts';
import { entryPage } from './ofac-lists.ts';

/**
 * One `<entity>` of SDN_ENHANCED.XML: everything about a party stands in it.
 *
 * @param reference The text of a `<referenceValue>`, for features that only give its number.
 * @throws {ListFormatError} If it has no number or no name.
 */
export function readEnhancedEntity(entity: XmlElement, reference: (id: string) => string | undefined): PartyDraft {
  const uid = entity.attributes['id'];
  if (!uid) throw new ListFormatError('an <entity> has no id');
  const [general] = takeAll(entity, 'generalInfo');
  const draft = draftParty('ofac', uid, kindOf((general && takeText(general, 'entityType')) ?? ''));
  if (general) {
    passOver(general, 'identityId');
    add(draft.positions, takeText(general, 'title'));
    add(draft.remarks, takeText(general, 'remarks'));
  }
  draft.names = namesOf(takeItems(entity, 'names', 'name'), draft.kind === 'person');
  if (draft.names.length === 0) throw new ListFormatError(`entity ${uid} has no name`);
  draft.designations = takeDesignations(entity);
  for (const document of takeItems(entity, 'identityDocuments', 'identityDocument')) {
    add(draft.identifiers, readDocument(document, draft.names[0]?.name));
  }
  for (const feature of takeItems(entity, 'features', 'feature')) readFeature(draft, feature, reference);
  for (const address of takeItems(entity, 'addresses', 'address')) add(draft.addresses, readAddress(address));
  for (const relationship of takeItems(entity, 'relationships', 'relationship')) readRelationship(draft, relationship);
  passOverAttributes(entity, 'id', 'refId', 'featureTypeId', 'nameId', 'nameTranslationId');
  add(draft.unmapped, ...takeRest(entity));
  draft.sourceUrl = entryPage(uid);
  return draft;
}

/** The primary name first. The translations of one name are its forms in several scripts, Latin first. */
function namesOf(elements: readonly XmlElement[], isPerson: boolean): Alias[] {
  const names: Alias[] = [];
  const read = elements.map((element) => ({ element, isPrimary: takeText(element, 'isPrimary') === 'true' }));
  for (const { element, isPrimary } of read.toSorted((one, other) => Number(other.isPrimary) - Number(one.isPrimary))) {
    const aliasType = takeText(element, 'aliasType') ?? (isPrimary ? 'Name' : 'A.K.A.');
    const isWeak = takeText(element, 'isLowQuality') === 'true';
    const translations = takeItems(element, 'translations', 'translation').map((translation) => ({
      script: takeText(translation, 'script') ?? 'Latin',
      isPrimary: takeText(translation, 'isPrimary') === 'true',
      parts: partsOf(translation, isPerson),
    }));
    const first = names.length;
    for (const { script, parts } of translations.toSorted(
      (one, other) => rank(one.script, one.isPrimary) - rank(other.script, other.isPrimary),
    )) {
      const name = makeAlias({ aliasType, isWeak, script, parts });
      if (name)
        names.push(
          first < names.length && name.script && !names[first]?.script ? { ...name, originalOf: first } : name,
        );
    }
  }
  return names;
}

function rank(script: string, isPrimary: boolean): number {
  return (script === 'Latin' ? 0 : 2) + (isPrimary ? 0 : 1);
}

/** The parts where the file has them; else `LAST, First`, which is how OFAC prints people and nobody else. */
function partsOf(translation: XmlElement, isPerson: boolean): readonly (readonly [string, string])[] {
  const first = takeText(translation, 'formattedFirstName');
  const last = takeText(translation, 'formattedLastName');
  const full = takeText(translation, 'formattedFullName');
  const parts = takeItems(translation, 'nameParts', 'namePart').map(
    (part) => [takeText(part, 'type') ?? '', takeText(part, 'value') ?? ''] as const,
  );
  if (parts.length > 0) return parts;
  if (first !== undefined && last !== undefined)
    return [
      ['Last Name', last],
      ['First Name', first],
    ];
  const [, family, given] = (isPerson && /^([^,]+), (.+)$/.exec(full ?? '')) || [];
  if (family !== undefined && given !== undefined)
    return [
      ['Last Name', family],
      ['First Name', given],
    ];
  return [['', full ?? last ?? first ?? '']];
}

function readAddress(address: XmlElement): Place | undefined {
  const countryName = takeText(address, 'country');
  const forms = takeItems(address, 'translations', 'translation').map((translation) => ({
    isPrimary: takeText(translation, 'isPrimary') === 'true',
    script: takeText(translation, 'script') ?? 'Latin',
    parts: new Map(
      takeItems(translation, 'addressParts', 'addressPart').map((part) => [
        takeText(part, 'type') ?? '',
        takeText(part, 'value') ?? '',
      ]),
    ),
  }));
  const main =
    forms.find(({ isPrimary, script }) => isPrimary && script === 'Latin') ??
    forms.find(({ script }) => script === 'Latin') ??
    forms[0];
  const get = (kind: string): string | undefined => main?.parts.get(kind);
  return makePlace({
    lines: [get('ADDRESS1'), get('ADDRESS2'), get('ADDRESS3')],
    city: get('CITY'),
    region: [get('REGION'), get('STATE/PROVINCE')].filter((part) => part !== undefined).join(', '),
    postcode: get('POSTAL CODE'),
    countryName,
    note: forms
      .filter((form) => form !== main && form.parts.size > 0)
      .map(({ script, parts }) => `${script}: ${Array.from(parts.values()).join(', ')}`)
      .join('; '),
  });
}

function readFeature(draft: PartyDraft, feature: XmlElement, reference: (id: string) => string | undefined): void {
  passOver(feature, 'versionId', 'isPrimary');
  const label = takeText(feature, 'type');
  if (label === undefined) return;
  const id = takeReference(feature);
  const [date] = takeAll(feature, 'valueDate');
  const value = takeText(feature, 'value') ?? (id === undefined ? undefined : reference(id));
  const reliability = takeText(feature, 'reliability');
  const span = date && readSpan(date, value);
  addFeature(draft, {
    label,
    value: span ? undefined : (value ?? (id === undefined ? undefined : `OFAC reference ${id}`)),
    span: span ?? (isDateLabel(label) ? readDate(value) : undefined),
    comment: takeText(feature, 'comment') ?? takeText(feature, 'comments'),
    reliability: reliability === 'Unknown' ? undefined : reliability,
  });
}

/** Where the dates are missing, the text beside them still says one. */
function isDateLabel(label: string): boolean {
  return /^(?:Birthdate|Organization Established Date)$/i.test(label);
}

/** The number of a reference value: the text of `<valueRefId>`, or its attribute. */
function takeReference(feature: XmlElement): string | undefined {
  const said = takeText(feature, 'valueRefId');
  const element = feature.children.find(({ name }) => name === 'valueRefId');
  return said ?? (element && takeAttribute(element, 'refId'));
}

/**
 * The days between which something was. Where only its beginning stands, the words beside it say how exact it is: 1 January 1951 may be a
 * day or the whole year.
 */
function readSpan(date: XmlElement, words?: string): ReturnType<typeof makeSpan> {
  const [fromBegin, fromEnd, toBegin, toEnd] = ['fromDateBegin', 'fromDateEnd', 'toDateBegin', 'toDateEnd'].map(
    (name) => readDay(takeText(date, name)),
  );
  const isApproximate = takeText(date, 'isApproximate') === 'true';
  passOver(date, 'isDateRange');
  const said = fromEnd === undefined && toBegin === undefined && toEnd === undefined ? readDate(words) : undefined;
  if (said?.from !== undefined) return said;
  return makeSpan({ from: fromBegin ?? fromEnd, to: toEnd ?? toBegin ?? fromEnd ?? fromBegin, isApproximate });
}

function readDocument(document: XmlElement, shown: string | undefined): Identifier | undefined {
  const label = takeText(document, 'type');
  const number = takeText(document, 'documentNumber') ?? takeText(document, 'number');
  if (label === undefined || number === undefined) return undefined;
  const comment = takeText(document, 'comment') ?? takeText(document, 'comments');
  const place = takeText(document, 'issuingLocation');
  const authority = takeText(document, 'issuingAuthority');
  const holder = takeText(document, 'name');
  const [issued, expires] = [readDocumentDate(document, 'issueDate'), readDocumentDate(document, 'expirationDate')];
  const notes = [
    issued.text === undefined ? undefined : `Issue Date: ${issued.text}`,
    expires.text === undefined ? undefined : `Expiration Date: ${expires.text}`,
    place === undefined ? undefined : `Issued in: ${place}`,
    authority === undefined ? undefined : `Issued by: ${authority}`,
    // Which of the names stands in the document, where it is not the one to show.
    holder === undefined || holder.replace(', ', ' ') === shown ? undefined : `Name on the document: ${holder}`,
    comment,
  ].filter((part) => part !== undefined);
  return present<Identifier>({
    label,
    number,
    countryName: takeText(document, 'issuingCountry'),
    issuedOn: issued.day,
    expiresOn: expires.day,
    status: takeText(document, 'isValid') === 'false' ? 'fraudulent' : undefined,
    note: notes.length > 0 ? notes.join('; ') : undefined,
  });
}

/** A single day, or what the publisher says instead: a year, a stretch. */
function readDocumentDate(document: XmlElement, name: string): { readonly day?: string; readonly text?: string } {
  const [date] = takeAll(document, name);
  if (!date) return {};
  const words = takeOwnText(date);
  const { from, to, text } = (date.children.length === 0 ? readDate(words) : readSpan(date)) ?? {};
  if (from !== undefined && from === to && from.length === 10) return { day: from };
  const said = text ?? (from === to ? from : [from, to].filter((end) => end !== undefined).join(' to '));
  return said === undefined ? {} : { text: said };
}

/** How sure OFAC is of a relation stands beside it, as in the advanced XML. */
function readRelationship(draft: PartyDraft, relationship: XmlElement): void {
  const relation = takeText(relationship, 'type');
  const [other] = takeAll(relationship, 'relatedEntity');
  const uid = other && takeAttribute(other, 'entityId');
  if (relation === undefined || !other || uid === undefined) return;
  const comment = takeText(relationship, 'comment') ?? takeText(relationship, 'comments');
  const quality = takeText(relationship, 'quality');
  const link: PartyLink = {
    relation: comment === undefined ? relation : `${relation} (${comment})`,
    to: `ofac:${uid}`,
    name: takeOwnText(other) ?? `OFAC entry ${uid}`,
  };
  draft.links.push(link);
  if (quality !== undefined && quality !== 'Unknown')
    draft.unmapped.push({ field: 'Relation quality', value: quality, note: `${link.relation} ${link.name}` });
}
