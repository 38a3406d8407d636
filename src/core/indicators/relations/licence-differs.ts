import { foldToText } from '../../text/fold.ts';
import type { Relation } from './relation.ts';

/** A repository that is no fork carries a licence that names somebody else. */
export const licenceDiffers: Relation = ({ facts }, { world: { compareNames } }) => {
  const names = [...(facts?.names ?? []).map(({ text }) => text), ...(facts?.handles ?? [])];
  if (!compareNames || names.length === 0) return undefined;
  const isOwner = (holder: string): boolean =>
    names.some((name) => squeeze(name) === squeeze(holder) || compareNames(holder, name) !== undefined);
  const isAnothers = (facts?.repositories ?? []).some(
    ({ isFork, licenceHolder }) => !isFork && licenceHolder !== undefined && !isOwner(licenceHolder),
  );
  return isAnothers ? { places: [] } : undefined;
};

function squeeze(name: string): string {
  return foldToText(name).replaceAll(/[^\p{L}\p{N}]/gu, '');
}
