import type { Band, PartyId } from '../../src/core/index.ts';

/** What is to be found on one of the test pages, beside the page as `<name>.hits.json`. */
export interface PageOracle {
  /** The file beside this one. */
  readonly page: string;
  readonly title: string;
  /** Everything that is marked once the page has settled, each place on its own, in reading order; nothing else is. */
  readonly marks: readonly ExpectedMark[];
  /** Text that stands on the page and must not be marked, whole or in part, by any mark that is not listed above. */
  readonly unmarked: readonly string[];
}

export interface ExpectedMark {
  /** What is painted, character for character as in the page. */
  readonly text: string;
  /** What was found, where that is not the painted text: an address that the page shows shortened. */
  readonly hit?: string;
  /** One of the parties the place names; entries of other lists for the same party may stand there too. */
  readonly party: PartyId;
  /** The best band of that place. */
  readonly band: Band;
}
