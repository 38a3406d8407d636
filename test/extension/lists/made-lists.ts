/** A list as a test wants it published. */
export interface MadeList {
  /** ISO day of issue. */
  readonly on: string;
  /** How many entries, those that every true copy has included. */
  readonly count?: number;
  /** Full names of further entries, which get the numbers TST.1, TST.2 … */
  readonly also?: readonly string[];
}

/** Numbers that have been on the UN's list for years: a copy without them is no copy. */
const UN_KNOWN = ['QDe.004', 'KPe.031', 'KPe.001'];

/** The UN's list in its own format, with made-up names and as much text as a true one has. */
export function makeUnFile({ on, count = 900, also = [] }: MadeList): string {
  const padding = 'This entry was made for a test and says nothing about anybody. '.repeat(24);
  const entities = UN_KNOWN.map((number) => entity(number, `Organisation ${number}`, padding));
  const made = Array.from({ length: count - UN_KNOWN.length }, (_, at) =>
    entity(`MDe.${at}`, `Vorbeltrade ${inLetters(at)} Company`, padding),
  );
  const named = also.map((name, at) => entity(`TST.${at + 1}`, name, padding));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<CONSOLIDATED_LIST dateGenerated="${on}T00:00:09.554Z"><INDIVIDUALS></INDIVIDUALS><ENTITIES>${[...entities, ...made, ...named].join('\n')}</ENTITIES></CONSOLIDATED_LIST>`;
}

function entity(number: string, name: string, comment: string): string {
  return `<ENTITY><DATAID>1</DATAID><VERSIONNUM>1</VERSIONNUM><FIRST_NAME>${name}</FIRST_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>${number}</REFERENCE_NUMBER><LISTED_ON>2009-07-16</LISTED_ON><COMMENTS1>${comment}</COMMENTS1><LIST_TYPE><VALUE>UN List</VALUE></LIST_TYPE></ENTITY>`;
}

/** Sberbank and VTB. */
const CONS_KNOWN = ['17016', '17018'];

/** OFAC's consolidated non-SDN list in the enhanced format, with made-up names. */
export function makeConsFile({ on, count = 320, also = [] }: MadeList): string {
  const numbers = [...CONS_KNOWN, ...Array.from({ length: count - CONS_KNOWN.length }, (_, at) => String(90_000 + at))];
  const entities = numbers.map((number, at) => ofacEntity(number, `Zelmarine ${inLetters(at)} Holding`));
  const named = also.map((name, at) => ofacEntity(String(99_001 + at), name));
  return `<?xml version="1.0" encoding="utf-8"?>
<sanctionsData xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ENHANCED_XML"><publicationInfo><dataAsOf>${on}T10:00:00-04:00</dataAsOf><filters /></publicationInfo><entities>${[...entities, ...named].join('\n')}</entities></sanctionsData>`;
}

function ofacEntity(id: string, name: string): string {
  return `<entity id="${id}"><generalInfo><identityId>1</identityId><entityType refId="600">Entity</entityType></generalInfo><sanctionsLists><sanctionsList refId="1" id="1" datePublished="2020-12-21">Sectoral Sanctions Identifications List</sanctionsList></sanctionsLists><sanctionsPrograms><sanctionsProgram refId="1" id="1">UKRAINE-EO13662</sanctionsProgram></sanctionsPrograms><sanctionsTypes><sanctionsType refId="1" id="1">Directive 1</sanctionsType></sanctionsTypes><legalAuthorities><legalAuthority refId="1" id="1">Executive Order 13662</legalAuthority></legalAuthorities><names><name id="${id}1"><isPrimary>true</isPrimary><isLowQuality>false</isLowQuality><translations><translation id="${id}2"><isPrimary>true</isPrimary><script refId="20122">Latin</script><formattedLastName>${name}</formattedLastName><formattedFullName>${name}</formattedFullName></translation></translations></name></names></entity>`;
}

/** 0 → `Ba`, 27 → `Cabe`: a word for each number, so that names differ in a word and not in a digit. */
function inLetters(value: number): string {
  const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'je', 'ki', 'lo', 'mu'];
  const word = Array.from(String(value), (digit) => syllables[Number(digit)] ?? '').join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
