import type { Designation } from '../../model/listed-party.ts';
import { readDay } from '../dates/read-date.ts';
import { present } from '../text/present.ts';
import { takeAttribute, takeItems, takeOwnText } from '../xml/read-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { listName, OFAC } from './ofac-lists.ts';

/**
 * One designation for every list the entity stands on, the SDN list first. Programmes, measures and legal bases are said once for the whole entity;
 * they go with the first one.
 */
export function takeDesignations(entity: XmlElement): Designation[] {
  const listed = takeItems(entity, 'sanctionsLists', 'sanctionsList')
    .map((list) => ({ on: readDay(takeAttribute(list, 'datePublished')), name: takeOwnText(list) }))
    .toSorted((one, other) => rank(one.name) - rank(other.name));
  const texts = (list: string, item: string): readonly string[] =>
    takeItems(entity, list, item).flatMap((element) => takeOwnText(element) ?? []);
  const programs = texts('sanctionsPrograms', 'sanctionsProgram');
  const measures = texts('sanctionsTypes', 'sanctionsType');
  // Their days do not stand in this format.
  const bases = texts('legalAuthorities', 'legalAuthority').flatMap((name) => (name === 'Unknown' ? [] : [{ name }]));
  // An entity without a list is one all the same: better an unnamed list than a party that is missed.
  return (listed.length > 0 ? listed : [{ on: undefined, name: undefined }]).map(({ name, on }, index) =>
    present<Designation>({
      list: listName(name ?? 'list without a name'),
      authority: OFAC,
      programs: index === 0 ? programs : [],
      bases: index === 0 ? bases : [],
      measures: index === 0 ? measures.filter((measure) => measure !== 'Program') : [],
      listedOn: on,
      reference: undefined,
      reason: undefined,
    }),
  );
}

function rank(name: string | undefined): number {
  return name === 'SDN List' ? 0 : 1;
}
