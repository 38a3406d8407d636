import { chooseReader } from '../feeds/choose-reader.ts';
import { oneFile, type FeedFacts, type FeedReader, type TakeParty } from '../feeds/feed-reader.ts';
import { ListFormatError } from '../list-format-error.ts';
import { isTreasury, makeCslParty, type CslEntry } from './csl-entry.ts';
import { readCslCsv } from './read-csl-csv.ts';
import { readCslJson } from './read-csl-json.ts';

/**
 * The US Consolidated Screening List, CSV or JSON: the lists of the Commerce and the State Department. Entries of the Treasury are counted
 * and left to OFAC's own files. The file does not say when it was issued.
 */
export function readCsl(take: TakeParty): FeedReader {
  const seen = new Map<string, number>();
  let count = 0;
  let treasury = 0;
  let total: number | undefined;
  const onEntry = (entry: CslEntry): void => {
    count += 1;
    if (entry.name === '' || entry.source === '') throw new ListFormatError(`entry ${count} has no name or no source`);
    if (isTreasury(entry.source)) {
      treasury += 1;
      return;
    }
    const party = makeCslParty(entry);
    // One name may be listed several times on one day, with different addresses.
    const times = (seen.get(party.id) ?? 0) + 1;
    seen.set(party.id, times);
    take(times === 1 ? party : { ...party, id: `${party.id}-${times}`, uid: `${party.uid}-${times}` });
  };
  const reader = chooseReader((first) =>
    first === '{' || first === '['
      ? readCslJson(onEntry, (announced) => {
          total = announced;
        })
      : readCslCsv(onEntry),
  );
  return oneFile(reader, (): FeedFacts => {
    if (total !== undefined && total !== count)
      throw new ListFormatError(`the file announces ${total} entries and holds ${count}`);
    return {
      warnings: treasury > 0 ? [`${treasury} entries of the Treasury Department were left to OFAC's own files`] : [],
    };
  });
}
