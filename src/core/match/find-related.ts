import type { Evidence } from '../model/evidence.ts';
import type { PartyId } from '../model/listed-party.ts';
import type { SearchIndex } from '../search-index/search-index.ts';
import type { NameMatch } from './find-names.ts';

/** Parties that a block names beyond doubt of being a name: what may speak for a weak alias beside them. */
export type NamedParties = readonly NameMatch[];

/**
 * What the parties named in the same block say for a weak name: the same party under a full name, a party linked with it, or one listed
 * under the same programme of the same list. At most one piece of evidence, the strongest.
 *
 * @param isWeak The name tells too little by itself, so that its own party's full name speaks for it.
 */
export function findRelated(
  party: PartyId,
  from: number,
  to: number,
  isWeak: boolean,
  named: NamedParties,
  index: SearchIndex,
): readonly Evidence[] {
  const own = index.findParty(party);
  if (!own || named.length === 0) return [];
  const same = new Set([party, ...index.samePartyAs(party)]);
  const linked = new Set([...own.links.map((link) => link.to), ...index.linksTo(party).map((link) => link.from)]);
  const programs = new Set(own.designations.flatMap((designation) => designation.programs));
  let byProgram: Evidence | undefined;
  // A page full of names is not searched to its end for each of them.
  for (const other of named.slice(0, 200)) {
    if (other.from < to && other.to > from) continue;
    // That a page repeats a name says nothing about a name that is clear already.
    if (same.has(other.name.party) && !isWeak) continue;
    if (same.has(other.name.party) || linked.has(other.name.party)) {
      return [{ kind: 'cue', agrees: true, about: 'linked-party', seen: other.name.name, listed: other.name.name }];
    }
    const shared = index
      .findParty(other.name.party)
      ?.designations.flatMap((designation) => designation.programs)
      .find((tag) => programs.has(tag));
    if (shared !== undefined)
      byProgram ??= { kind: 'cue', agrees: true, about: 'program', seen: other.name.name, listed: shared };
  }
  return byProgram ? [byProgram] : [];
}
