import type { Designation, Identifier, PartyLink, Place } from '../../model/listed-party.ts';
import { oneFile, type FeedFacts, type FeedReader, type TakeParty } from '../feeds/feed-reader.ts';
import { ListFormatError } from '../list-format-error.ts';
import type { PartyDraft } from '../party-draft.ts';
import { makeInterner } from '../text/make-interner.ts';
import { tidyLine } from '../text/tidy.ts';
import { countUnknown } from '../xml/count-unknown.ts';
import { pushUnder } from '../push-under.ts';
import { readRecords } from '../xml/read-records.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { ADVANCED_CHILDREN } from './advanced-children.ts';
import { childOf, readPeriod, readPoint } from './advanced-dates.ts';
import { readAdvancedDocument } from './advanced-document.ts';
import { readAdvancedEntry } from './advanced-entry.ts';
import { readAdvancedParty } from './advanced-party.ts';
import { readAdvancedPlace } from './advanced-place.ts';
import { makeAdvancedWords } from './advanced-words.ts';
import { fileOf } from './ofac-lists.ts';

/**
 * OFAC's SDN_ADVANCED.XML and CONS_ADVANCED.XML in one pass: dictionary, places and documents first, then the parties, then their
 * relations and listings, which is why parties come out at the end.
 *
 * A party waits as JSON text. That is a tenth of what its objects take, and a text of its own: pieces cut from a chunk would hold the
 * whole chunk, and with it in the end the whole file.
 */
export function readOfacAdvanced(take: TakeParty): FeedReader {
  const words = makeAdvancedWords();
  const places = new Map<string, Place | undefined>();
  const documents = new Map<string, Identifier[]>();
  const parties = new Map<string, string>();
  const shownNames = new Map<string, string>();
  const links = new Map<string, AdvancedRelation[]>();
  const designations = new Map<string, Designation[]>();
  const listNames = new Set<string>();
  const unknown = countUnknown();
  const intern = makeInterner();
  let publishedOn: string | undefined;

  const reader = readRecords({
    root: 'Sanctions',
    ignored: BACK_REFERENCES,
    children: ADVANCED_CHILDREN,
    heads: {
      DateOfIssue: (date) => {
        publishedOn = readPoint(date);
      },
      'ReferenceValueSets/*': words.learn,
    },
    records: {
      'Locations/Location': (location) => {
        places.set(location.attributes['ID'] ?? '', readAdvancedPlace(location, words));
      },
      'IDRegDocuments/IDRegDocument': (document) => {
        if (parties.size > 0) throw new ListFormatError('documents stand behind the parties they belong to');
        const identifier = readAdvancedDocument(document, words, (id) => places.get(id));
        if (identifier) pushUnder(documents, document.attributes['IdentityID'] ?? '', identifier);
      },
      'DistinctParties/DistinctParty': (party) => {
        const draft = readAdvancedParty(party, {
          words,
          place: (id) => {
            if (!places.has(id))
              throw new ListFormatError(`a party refers to place ${id}, which does not stand before it`);
            return places.get(id);
          },
          documents: (id) => documents.get(id) ?? [],
        });
        if (parties.has(draft.uid)) throw new ListFormatError(`party ${draft.uid} stands twice`);
        parties.set(draft.uid, JSON.stringify(draft));
        shownNames.set(draft.uid, intern(draft.names[0]?.name ?? ''));
      },
      'ProfileRelationships/ProfileRelationship': (relationship) => {
        // Parties are complete but for these; what they were made of can go.
        places.clear();
        documents.clear();
        const relation = readRelation(relationship, words.word);
        pushUnder(links, relation.uid, relation);
      },
      'SanctionsEntries/SanctionsEntry': (entry) => {
        const { uid, designation } = readAdvancedEntry(entry, words, intern);
        listNames.add(designation.list);
        pushUnder(designations, uid, designation);
      },
    },
    onUnknown: (path) => {
      if (path !== 'SanctionsEntryLinks') unknown.see(path);
    },
  });

  return oneFile(reader, (): FeedFacts => {
    for (const [uid, json] of parties) {
      const listings = designations.get(uid);
      if (!listings) throw new ListFormatError(`party ${uid} has no <SanctionsEntry>: the file is not whole`);
      // The text was made from a party in `DistinctParty` above.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      const party = JSON.parse(json) as PartyDraft;
      party.designations = listings.toSorted((one, other) => rank(one) - rank(other));
      for (const { link, quality } of links.get(uid) ?? []) {
        const named = withName(link, shownNames);
        party.links.push(named);
        if (quality !== undefined)
          party.unmapped.push({ field: 'Relation quality', value: quality, note: `${named.relation} ${named.name}` });
      }
      parties.delete(uid);
      take(party);
    }
    return {
      list: fileOf(listNames),
      ...(publishedOn === undefined ? {} : { publishedOn }),
      warnings: unknown.warnings(),
    };
  });
}

/** References from the other side; one direction is enough. */
const BACK_REFERENCES: ReadonlySet<string> = new Set([
  'FeatureVersionReference',
  'IDRegDocumentReference',
  'DocumentedNameReference',
  'IdentityReference',
]);

/** The SDN listing is the one to show first. */
function rank({ list }: Designation): number {
  return list === 'OFAC SDN' ? 0 : 1;
}

interface AdvancedRelation {
  readonly uid: string;
  readonly link: PartyLink;
  /** `High`, `Low`; absent for the many of which OFAC does not say it. */
  readonly quality: string | undefined;
}

/** `From` is this party, `To` the other: `Owned or Controlled By` reads from this one to that. */
function readRelation(
  relationship: XmlElement,
  word: (set: string, id: string | undefined) => string,
): AdvancedRelation {
  const { attributes } = relationship;
  const uid = attributes['From-ProfileID'];
  const to = attributes['To-ProfileID'];
  if (!uid || !to) throw new ListFormatError('a <ProfileRelationship> does not say between whom');
  const { from: since, to: until } = readPeriod(childOf(relationship, 'DatePeriod')) ?? {};
  const more = [
    attributes['Former'] === 'true' ? 'former' : undefined,
    tidyLine(childOf(relationship, 'Comment')?.text),
    since === undefined ? undefined : since === until ? since : `${since} to ${until}`,
  ].filter((part) => part !== undefined);
  const relation = word('RelationType', attributes['RelationTypeID']);
  const quality = word('RelationQuality', attributes['RelationQualityID']);
  return {
    uid,
    quality: quality === 'Unknown' || quality === '' ? undefined : quality,
    link: { relation: more.length > 0 ? `${relation} (${more.join(', ')})` : relation, to: `ofac:${to}` },
  };
}

/** A party of another of OFAC's files has no name here; its number is what a reader can look for. */
function withName(link: PartyLink, names: ReadonlyMap<string, string>): PartyLink {
  const uid = link.to?.slice('ofac:'.length) ?? '';
  return { ...link, name: names.get(uid) ?? `OFAC entry ${uid}` };
}
