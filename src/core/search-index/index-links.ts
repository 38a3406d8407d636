import type { ListedParty, PartyId } from '../model/listed-party.ts';
import type { IndexTables } from './index-tables.ts';
import { startNumbers } from './number-sheet.ts';
import { sortPairs } from './sort-pairs.ts';

/** The link between entries of two authorities about one party. */
export const SAME_PARTY = 'same party as';

/** How a link is numbered: the party in the high bits, which of its links in the low ones. */
export const LINK_BITS = 12;
export const MAX_LINK: number = (1 << LINK_BITS) - 1;

/** Which links of other parties lead to each party. Links to parties that no list has lead nowhere; no entry has more than a few hundred. */
export function indexLinks(parties: readonly ListedParty[]): IndexTables['links'] {
  const numbers = new Map<PartyId, number>(parties.map(({ id }, number) => [id, number]));
  const [targets, places] = [startNumbers(), startNumbers()];
  parties.forEach(({ links }, number) => {
    links.slice(0, MAX_LINK + 1).forEach(({ to }, place) => {
      const target = to === undefined ? undefined : numbers.get(to);
      if (target === undefined) return;
      targets.push(target);
      places.push(((number << LINK_BITS) | place) >>> 0);
    });
  });
  const sorted = sortPairs(targets.finish(), places.finish());
  const starts = new Uint32Array(parties.length + 1);
  for (const target of sorted.keys) starts[target + 1] = (starts[target + 1] ?? 0) + 1;
  for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  return { starts, from: sorted.values };
}
