import { readDay } from '../dates/read-date.ts';
import { oneFile, type FeedFacts, type FeedReader, type TakeParty } from '../feeds/feed-reader.ts';
import { readRecords } from '../xml/read-records.ts';
import { readEuEntity } from './eu-entity.ts';

/** The EU's Financial Sanctions Files, `xmlFullSanctionsList_1_1`. */
export function readEu(take: TakeParty): FeedReader {
  let publishedOn: string | undefined;
  const reader = readRecords({
    root: 'export',
    onRoot: (attributes) => {
      publishedOn = readDay(attributes['generationDate']?.slice(0, 10));
    },
    records: { sanctionEntity: (entity) => take(readEuEntity(entity)) },
  });
  return oneFile(reader, (): FeedFacts => ({ ...(publishedOn === undefined ? {} : { publishedOn }), warnings: [] }));
}
