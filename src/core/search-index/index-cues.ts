import type { ListedParty } from '../model/listed-party.ts';
import { hashText, spreadHash, stepHash } from '../text/hash-text.ts';
import { cueTexts, wordsOfCue } from './cues-of-party.ts';
import { countBuckets } from './hash-table.ts';
import type { IndexTables } from './index-tables.ts';

/** Longer phrases are no places. */
export const MAX_CUE_WORDS = 6;

/** The cues of all parties, each once. */
export interface CueSheet {
  readonly table: IndexTables['cues'];
  /** Words that a cue begins with, folded. */
  readonly firstWords: ReadonlySet<string>;
}

/** Which phrases are cues of some party. Whose they are is read from the party itself when one of its names has been found. */
export function indexCues(parties: readonly ListedParty[]): CueSheet {
  const texts = new Set(parties.flatMap((party) => Array.from(cueTexts(party))));
  const keys = new Set<number>();
  const firstWords = new Set<string>();
  for (const text of texts) {
    const words = wordsOfCue(text);
    const [first] = words;
    if (first === undefined) continue;
    firstWords.add(first);
    if (words.length <= MAX_CUE_WORDS) keys.add(phraseKey(words.map(hashText)));
  }
  const sorted = Uint32Array.from(keys).toSorted();
  return { table: { buckets: countBuckets(sorted), keys: sorted }, firstWords };
}

/** The key of a row of words, given the hash of each. */
export function phraseKey(hashes: readonly number[]): number {
  return spreadHash(hashes.reduce((key, hash) => stepHash(key, hash), 1));
}
