import { readCsl } from '../csl/read-csl.ts';
import { readEu } from '../eu/read-eu.ts';
import { readOfacAdvanced } from '../ofac/read-advanced.ts';
import { readOfacEnhanced } from '../ofac/read-enhanced.ts';
import { readOfacCsv } from '../ofac/read-ofac-csv.ts';
import { readFtm } from '../opensanctions/read-ftm.ts';
import { readTargetsSimple } from '../opensanctions/read-targets-simple.ts';
import { readOwn } from '../own/read-own.ts';
import { readUk } from '../uk/read-uk.ts';
import { readUn } from '../un/read-un.ts';
import type { FeedFormat, FeedReader, TakeParty } from './feed-reader.ts';

/** What is known of a format. */
export interface KnownFormat {
  /** What its file may be made of, as its first character shows. */
  readonly begins: readonly FileType[];
  readonly read: (take: TakeParty) => FeedReader;
  /** Its parties are already free of the chunks that they were read from. */
  readonly isSettled?: true;
}

/** Every format that can be read. */
export const FEED_FORMATS: Readonly<Record<FeedFormat, KnownFormat>> = {
  'ofac-enhanced': { begins: ['xml'], read: readOfacEnhanced },
  'ofac-advanced': { begins: ['xml'], read: readOfacAdvanced, isSettled: true },
  'ofac-csv': { begins: ['csv'], read: readOfacCsv },
  un: { begins: ['xml'], read: readUn },
  'eu-fsf': { begins: ['xml'], read: readEu },
  uk: { begins: ['xml', 'csv'], read: readUk },
  csl: { begins: ['csv', 'json'], read: readCsl },
  ftm: { begins: ['json'], read: readFtm },
  'targets-simple': { begins: ['csv'], read: readTargetsSimple },
  custom: { begins: ['csv', 'json'], read: readOwn },
};

/** What a file is made of. */
export type FileType = 'xml' | 'csv' | 'json';

/** Whether somebody named a format that can be read. */
export function isFeedFormat(word: string): word is FeedFormat {
  return Object.hasOwn(FEED_FORMATS, word);
}
