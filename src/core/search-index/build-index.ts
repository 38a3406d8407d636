import type { Snapshot } from '../model/snapshot.ts';
import { indexCues } from './index-cues.ts';
import { indexIdentifiers } from './index-identifiers.ts';
import { indexNames } from './index-names.ts';
import { indexParties } from './index-parties.ts';
import { indexWords } from './index-words.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * Makes the lists searchable. Pure: the same snapshots give the same index.
 *
 * An entry that stands in several snapshots counts once, from the snapshot that was published last.
 */
export function buildIndex(snapshots: readonly Snapshot[]): SearchIndex {
  const { parties, ...lookup } = indexParties(snapshots);
  const names = indexNames(parties);
  return {
    ...lookup,
    partyCount: parties.length,
    names,
    ...indexWords(names, lookup.findParty),
    ...indexIdentifiers(parties),
    cues: indexCues(parties),
  };
}
