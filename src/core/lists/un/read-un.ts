import { readDay } from '../dates/read-date.ts';
import { oneFile, type FeedFacts, type FeedReader, type TakeParty } from '../feeds/feed-reader.ts';
import { countUnknown } from '../xml/count-unknown.ts';
import { readRecords } from '../xml/read-records.ts';
import { readUnParty } from './un-party.ts';

/** The consolidated list of the UN Security Council, `consolidated.xml`. */
export function readUn(take: TakeParty): FeedReader {
  const unknown = countUnknown();
  let publishedOn: string | undefined;
  const reader = readRecords({
    root: 'CONSOLIDATED_LIST',
    onRoot: (attributes) => {
      publishedOn = readDay(attributes['dateGenerated']?.slice(0, 10));
    },
    records: {
      'INDIVIDUALS/INDIVIDUAL': (individual) => take(readUnParty(individual, 'person')),
      'ENTITIES/ENTITY': (entity) => take(readUnParty(entity, 'organisation')),
    },
    onUnknown: unknown.see,
  });
  return oneFile(reader, (): FeedFacts => ({
    ...(publishedOn === undefined ? {} : { publishedOn }),
    warnings: unknown.warnings(),
  }));
}
