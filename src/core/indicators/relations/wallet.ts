import type { Passage } from '../../model/subject.ts';
import { ownPassages } from '../read-fields.ts';
import type { Relation } from './relation.ts';

/** A wallet address in the subject's text; where it is a listed one, the finding leads to the designation hit. */
export const wallet: Relation = (subject, { world: { findWallets } }) => {
  if (!findWallets) return undefined;
  const found = ownPassages(subject).flatMap((passage) =>
    findWallets(passage.text).map(({ start, end }) => ({
      place: { passage: passage.id, start, end, text: passage.text.slice(start, end) },
      parties: partiesAt(passage, start, end),
    })),
  );
  return found.length > 0
    ? { places: found.map(({ place }) => place), leadsTo: [...new Set(found.flatMap(({ parties }) => parties))] }
    : undefined;
};

function partiesAt({ hits = [] }: Passage, start: number, end: number): readonly string[] {
  return hits
    .filter((hit) => hit.grade === 'identifier' && hit.start < end && hit.end > start)
    .map(({ party }) => party);
}
