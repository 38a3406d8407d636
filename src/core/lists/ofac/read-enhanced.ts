import { readDay } from '../dates/read-date.ts';
import { oneFile, type FeedFacts, type FeedReader, type TakeParty } from '../feeds/feed-reader.ts';
import { countUnknown } from '../xml/count-unknown.ts';
import { takeText } from '../xml/read-element.ts';
import { readRecords } from '../xml/read-records.ts';
import { readEnhancedEntity } from './enhanced-entity.ts';
import { fileOf } from './ofac-lists.ts';

/** OFAC's SDN_ENHANCED.XML and CONS_ENHANCED.XML: each entity is whole by itself and comes out at once. */
export function readOfacEnhanced(take: TakeParty): FeedReader {
  const references = new Map<string, string>();
  const lists = new Set<string>();
  const unknown = countUnknown();
  let publishedOn: string | undefined;

  const reader = readRecords({
    root: 'sanctionsData',
    heads: {
      publicationInfo: (publication) => {
        publishedOn = readDay(takeText(publication, 'dataAsOf')?.slice(0, 10));
      },
      'referenceValues/*': (reference) => {
        const id = reference.attributes['refId'];
        const value = takeText(reference, 'value');
        if (id !== undefined && value !== undefined) references.set(id, value);
      },
      'featureTypes/*': () => undefined,
    },
    records: {
      'entities/entity': (entity) => {
        const party = readEnhancedEntity(entity, (id) => references.get(id));
        for (const { list } of party.designations) lists.add(list);
        take(party);
      },
    },
    onUnknown: unknown.see,
  });

  return oneFile(reader, (): FeedFacts => ({
    list: fileOf(lists),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    warnings: unknown.warnings(),
  }));
}
