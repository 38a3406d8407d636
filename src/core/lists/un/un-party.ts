import type { Alias, DateSpan, Designation, Place } from '../../model/listed-party.ts';
import { readDate, readDay } from '../dates/read-date.ts';
import { makeSpan } from '../dates/make-span.ts';
import { ListFormatError } from '../list-format-error.ts';
import { expandName, withScript } from '../names/expand-name.ts';
import { add, draftParty, type PartyDraft } from '../party-draft.ts';
import { addCountry } from '../places/add-country.ts';
import { makePlace } from '../places/make-place.ts';
import { present } from '../text/present.ts';
import { tidyLine } from '../text/tidy.ts';
import { passOver, takeAll, takeItems, takeOwnText, takeRest, takeText, takeTexts } from '../xml/read-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { readUnAliases } from './un-aliases.ts';
import { readUnDocument } from './un-document.ts';

/**
 * One `<INDIVIDUAL>` or `<ENTITY>` of the UN's list. The reference number (`KPe.031`) is what the UN itself calls an entry.
 *
 * @throws {ListFormatError} If it has no reference number or no name.
 */
export function readUnParty(element: XmlElement, kind: 'person' | 'organisation'): PartyDraft {
  const prefix = kind === 'person' ? 'INDIVIDUAL' : 'ENTITY';
  const uid = tidyLine(takeText(element, 'REFERENCE_NUMBER'));
  if (uid === undefined) throw new ListFormatError(`an <${prefix}> has no REFERENCE_NUMBER`);
  const draft = draftParty('un', uid, kind);
  draft.names = namesOf(element, kind);
  if (draft.names.length === 0) throw new ListFormatError(`${uid} has no name`);
  for (const alias of readUnAliases(takeAll(element, `${prefix}_ALIAS`), draft.names.length)) draft.names.push(alias);
  const list = takeText(element, 'UN_LIST_TYPE');
  draft.designations = [
    present<Designation>({
      list: 'UN SC',
      authority: 'United Nations Security Council',
      programs: list === undefined ? [] : [list],
      bases: [],
      measures: [],
      listedOn: readDay(takeText(element, 'LISTED_ON')),
      reference: uid,
      reason: undefined,
    }),
  ];
  add(draft.titles, ...valuesOf(element, 'TITLE'));
  add(draft.positions, ...valuesOf(element, 'DESIGNATION'));
  for (const nationality of valuesOf(element, 'NATIONALITY')) addCountry(draft.countries, 'nationality', nationality);
  for (const birth of takeAll(element, 'INDIVIDUAL_DATE_OF_BIRTH')) readBirth(draft, birth);
  for (const place of takeAll(element, 'INDIVIDUAL_PLACE_OF_BIRTH')) add(draft.birthPlaces, readPlace(place));
  for (const address of takeAll(element, `${prefix}_ADDRESS`)) add(draft.addresses, readPlace(address));
  for (const document of takeAll(element, 'INDIVIDUAL_DOCUMENT')) add(draft.identifiers, readUnDocument(document));
  readComments(draft, tidyLine(takeText(element, 'COMMENTS1')), takeText(element, 'GENDER'));
  const updated = valuesOf(element, 'LAST_DAY_UPDATED').flatMap((value) => readDay(value) ?? []);
  const last = updated.toSorted().at(-1);
  if (last !== undefined) draft.updatedOn = last;
  passOver(element, 'VERSIONNUM', 'LIST_TYPE', 'SORT_KEY', 'SORT_KEY_LAST_MOD');
  add(draft.unmapped, ...takeRest(element));
  return draft;
}

/** The name in up to four fields, whose meaning differs from people to people: Koreans have the family name first, Arabs none. */
function namesOf(element: XmlElement, kind: 'person' | 'organisation'): Alias[] {
  const fields = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME', 'FIFTH_NAME', 'SIXTH_NAME'].flatMap(
    (name) => tidyLine(takeText(element, name)) ?? [],
  );
  if (fields.length === 0) return [];
  const [first = '', ...others] = kind === 'person' ? [fields.join(' ')] : fields.join(' ').split(/\s*;\s*/);
  const primary: Alias = {
    name: first,
    kind: 'primary',
    isWeak: false,
    parts: kind === 'person' && fields.length > 1 ? fields.map((text) => ({ role: 'unknown', text })) : [],
  };
  const names = [...expandName(primary, 0)];
  for (const name of others) names.push(...expandName({ name, kind: 'aka', isWeak: false, parts: [] }, names.length));
  const original = tidyLine(takeText(element, 'NAME_ORIGINAL_SCRIPT'));
  if (original !== undefined) {
    const made = withScript({ name: original, kind: 'primary', isWeak: false, parts: [] });
    const isPair = made.script !== undefined && names[0]?.script === undefined;
    names.splice(1, 0, isPair ? { ...made, originalOf: 0 } : made);
  }
  return names;
}

function valuesOf(element: XmlElement, name: string): readonly string[] {
  return takeItems(element, name, 'VALUE').flatMap((value) => tidyLine(takeOwnText(value)) ?? []);
}

/** A date from a forged passport is kept, and is no birth date of this person. */
function readBirth(draft: PartyDraft, birth: XmlElement): void {
  const type = takeText(birth, 'TYPE_OF_DATE');
  const note = tidyLine(takeText(birth, 'NOTE'));
  const single = takeText(birth, 'DATE') ?? takeText(birth, 'YEAR');
  const [from, to] = [takeText(birth, 'FROM_YEAR') ?? single, takeText(birth, 'TO_YEAR') ?? single];
  if (note !== undefined && /\b(?:false|fraudulent|forged)\b/i.test(note)) {
    draft.unmapped.push({
      field: 'INDIVIDUAL_DATE_OF_BIRTH',
      value: [from, to].find((end) => end !== undefined) ?? note,
      note,
    });
    return;
  }
  const isApproximate = type === 'APPROXIMATELY' || (note !== undefined && /^approximately$/i.test(note));
  const text = note !== undefined && /^approximately$/i.test(note) ? undefined : note;
  add<DateSpan>(
    draft.births,
    from === undefined && to === undefined
      ? readDate(note)
      : makeSpan({ from: from?.slice(0, 10), to: to?.slice(0, 10), isApproximate, text }),
  );
}

function readPlace(place: XmlElement): Place | undefined {
  return makePlace({
    lines: [takeText(place, 'STREET')],
    city: takeText(place, 'CITY'),
    region: takeText(place, 'STATE_PROVINCE'),
    postcode: takeText(place, 'ZIP_CODE'),
    countryName: tidyLine(takeText(place, 'COUNTRY')),
    note: takeTexts(place, 'NOTE').join('; '),
  });
}

/** The comments hold what newer fields hold elsewhere: ships' numbers, and people's gender. */
function readComments(draft: PartyDraft, comments: string | undefined, gender: string | undefined): void {
  add(draft.remarks, comments);
  const said = (gender ?? /\bGender\s*:\s*(female|male)\b/i.exec(comments ?? '')?.[1] ?? '').toLowerCase();
  if (said === 'male' || said === 'female') draft.gender = said;
  for (const [, number = ''] of comments?.matchAll(/\bIMO(?:\s+(?:number|no\.?))?\s*[:#]?\s*(\d{7})\b/gi) ?? []) {
    draft.identifiers.push({ label: 'IMO number', number });
  }
}
