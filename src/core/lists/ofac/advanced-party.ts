import type { Alias, DateSpan, Identifier, PartyKind, Place } from '../../model/listed-party.ts';
import { ListFormatError } from '../list-format-error.ts';
import { add, draftParty, type PartyDraft } from '../party-draft.ts';
import { tidy, tidyLine } from '../text/tidy.ts';
import { takeRest } from '../xml/read-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { addFeature } from './add-feature.ts';
import { childOf, childrenOf, readPeriod } from './advanced-dates.ts';
import type { AdvancedWords } from './advanced-words.ts';
import { makeAlias } from './make-alias.ts';
import { entryPage } from './ofac-lists.ts';

/** What stands elsewhere in the file and is referred to by number. */
export interface AdvancedTables {
  readonly words: AdvancedWords;
  readonly place: (locationId: string) => Place | undefined;
  readonly documents: (identityId: string) => readonly Identifier[];
}

/**
 * One `<DistinctParty>`: all but its listings and relations, which come later in the file.
 *
 * @throws {ListFormatError} If it has no number or no name.
 */
export function readAdvancedParty(element: XmlElement, tables: AdvancedTables): PartyDraft {
  const uid = element.attributes['FixedRef'];
  if (!uid) throw new ListFormatError('a <DistinctParty> has no FixedRef');
  const { words } = tables;
  const [profile] = childrenOf(element, 'Profile');
  const draft = draftParty('ofac', uid, kindOf(words.partyType(profile?.attributes['PartySubTypeID'])));
  const identities = childrenOf(profile, 'Identity');
  draft.names = namesOf(identities, words);
  if (draft.names.length === 0) throw new ListFormatError(`party ${uid} has no name`);
  for (const { attributes } of identities) add(draft.identifiers, ...tables.documents(attributes['ID'] ?? ''));
  for (const feature of childrenOf(profile, 'Feature')) readFeature(draft, feature, tables);
  add(draft.remarks, tidy(childOf(element, 'Comment')?.text));
  draft.sourceUrl = entryPage(uid);
  return draft;
}

/** OFAC's words for what is listed. */
export function kindOf(type: string): PartyKind {
  return KINDS.get(type) ?? 'unknown';
}

const KINDS: ReadonlyMap<string, PartyKind> = new Map([
  ['Individual', 'person'],
  ['Entity', 'organisation'],
  ['Vessel', 'vessel'],
  ['Aircraft', 'aircraft'],
]);

/** The primary name first; each name in other letters knows the Latin name it belongs to. */
function namesOf(identities: readonly XmlElement[], words: AdvancedWords): Alias[] {
  const names: Alias[] = [];
  for (const identity of identities) {
    const kinds = new Map<string | undefined, string>();
    for (const master of childrenOf(childOf(identity, 'NamePartGroups'), 'MasterNamePartGroup')) {
      for (const { attributes } of master.children)
        kinds.set(attributes['ID'], words.word('NamePartType', attributes['NamePartTypeID']));
    }
    const aliases = childrenOf(identity, 'Alias');
    for (const alias of aliases) if (isPrimary(alias)) addNames(names, alias, kinds, words);
    for (const alias of aliases) if (!isPrimary(alias)) addNames(names, alias, kinds, words);
  }
  return names;
}

function isPrimary({ attributes }: XmlElement): boolean {
  return attributes['Primary'] === 'true';
}

function addNames(
  names: Alias[],
  alias: XmlElement,
  kinds: ReadonlyMap<string | undefined, string>,
  words: AdvancedWords,
): void {
  const first = names.length;
  const aliasType = words.word('AliasType', alias.attributes['AliasTypeID']);
  const isWeak = alias.attributes['LowQuality'] === 'true';
  for (const documented of childrenOf(alias, 'DocumentedName')) {
    let script = '';
    const parts: (readonly [string, string])[] = [];
    for (const part of childrenOf(documented, 'DocumentedNamePart')) {
      for (const { attributes, text } of part.children) {
        if (script === '') script = words.word('Script', attributes['ScriptID']);
        parts.push([kinds.get(attributes['NamePartGroupID']) ?? '', text]);
      }
    }
    const name = makeAlias({ aliasType, isWeak, script, parts });
    if (!name) continue;
    const isPair = first < names.length && name.script !== undefined && names[first]?.script === undefined;
    names.push(isPair ? { ...name, originalOf: first } : name);
  }
}

function readFeature(draft: PartyDraft, feature: XmlElement, { words, place }: AdvancedTables): void {
  const label = words.word('FeatureType', feature.attributes['FeatureTypeID']);
  for (const version of childrenOf(feature, 'FeatureVersion')) {
    let value: string | undefined;
    let span: DateSpan | undefined;
    let where: Place | undefined;
    let comment: string | undefined;
    for (const child of version.children) {
      switch (child.name) {
        case 'VersionDetail': {
          const reference = child.attributes['DetailReferenceID'];
          value ??= reference === undefined ? tidy(child.text) : words.word('DetailReference', reference);
          break;
        }
        case 'DatePeriod':
          span = readPeriod(child);
          break;
        case 'VersionLocation':
          where = place(child.attributes['LocationID'] ?? '');
          break;
        case 'Comment':
          comment = tidyLine(child.text);
          break;
        default:
          draft.unmapped.push(...takeRest(child, child.name));
      }
    }
    if (value === undefined && span === undefined && where === undefined) continue;
    const reliability = words.word('Reliability', version.attributes['ReliabilityID']);
    addFeature(draft, {
      label,
      value,
      span,
      place: where,
      comment,
      reliability: reliability === 'Unknown' || reliability === '' ? undefined : reliability,
    });
  }
}
