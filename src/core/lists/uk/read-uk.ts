import { chooseReader } from '../feeds/choose-reader.ts';
import { oneFile, type FeedFacts, type FeedReader, type TakeParty } from '../feeds/feed-reader.ts';
import { readUkCsv } from './read-uk-csv.ts';
import { readUkXml } from './read-uk-xml.ts';

/** The UK Sanctions List, XML or CSV. The XML is the better one: the table multiplies what stands beside each other. */
export function readUk(take: TakeParty): FeedReader {
  let publishedOn: string | undefined;
  const onDate = (day: string | undefined): void => {
    publishedOn ??= day;
  };
  const reader = chooseReader((first) => (first === '<' ? readUkXml(take, onDate) : readUkCsv(take, onDate)));
  return oneFile(reader, (): FeedFacts => ({ ...(publishedOn === undefined ? {} : { publishedOn }), warnings: [] }));
}
