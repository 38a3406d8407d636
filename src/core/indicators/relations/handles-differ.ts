import { foldToText } from '../../text/fold.ts';
import type { Relation } from './relation.ts';

/** Links and mentions call the account by more than one handle. */
export const handlesDiffer: Relation = ({ facts }) => {
  const handles = new Set((facts?.handles ?? []).map((handle) => foldToText(handle).replace(/^@/, '')));
  return handles.size > 1 ? { places: [] } : undefined;
};
