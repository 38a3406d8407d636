import type { ListedParty } from '../../model/listed-party.ts';
import type { ListId, Snapshot } from '../../model/snapshot.ts';
import { ListFormatError } from '../list-format-error.ts';
import type { TextReader } from './text-reader.ts';

/** A file format that a publisher, or the organisation itself, gives its list in. */
export type FeedFormat =
  | 'ofac-enhanced'
  | 'ofac-advanced'
  | 'ofac-csv'
  | 'un'
  | 'eu-fsf'
  | 'uk'
  | 'csl'
  | 'ftm'
  | 'targets-simple'
  | 'custom';

/** Reads all files of one feed and hands on each party as soon as it is complete. */
export interface FeedReader {
  /** The reader for the next file. @param name The file's name; some formats tell their parts by it. */
  readonly open: (name: string) => TextReader;
  /**
   * All files have ended.
   *
   * @throws {ListFormatError} If a part is missing.
   */
  readonly finish: () => FeedFacts;
}

/** What a feed says about itself. */
export interface FeedFacts {
  /** Where one format serves several lists (OFAC's), which one this is. */
  readonly list?: ListId;
  /** ISO day; absent where the file does not say it. */
  readonly publishedOn?: string;
  /** How many parties the publisher says there are. */
  readonly announcedCount?: number;
  /** A list in our own JSON brings its whole head. */
  readonly head?: Omit<Snapshot, 'parties'>;
  /** What a person should know and no reason to refuse: `the element <Foo> was passed over`. */
  readonly warnings: readonly string[];
}

export type TakeParty = (party: ListedParty) => void;

/** A format that is one file: the second one is an error. */
export function oneFile(reader: TextReader, finish: () => FeedFacts): FeedReader {
  let isOpen = false;
  return {
    open: (name) => {
      if (isOpen) throw new ListFormatError(`${name}: one file was expected, and this is the second`);
      isOpen = true;
      return reader;
    },
    finish,
  };
}
