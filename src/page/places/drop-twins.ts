import type { PartyId } from '../../core/index.ts';
import type { SeenPlace } from './look-at.ts';

/**
 * How far around a place, in levels of elements, a better showing of the same party makes it a twin. The usual shapes decide: a name and its visually
 * hidden copy share a parent, an address and its "copy" button share a cell or a row.
 */
const LEVELS = 3;

/**
 * Leaves out what a reader would count twice: the visually hidden copy of a name that is shown, the tooltip of a link that says the name itself, the
 * "copy" button beside an address. What is seen in the text is never left out. Keeps the order.
 */
export function dropTwins(places: readonly SeenPlace[]): readonly SeenPlace[] {
  const best = new Map<Element, Map<PartyId, number>>();
  for (const seen of places) {
    for (const around of elementsAround(seen.place.element)) note(best, around, seen);
  }
  const taken = new Map<Node, Set<PartyId>>();
  const named = new Set(
    places.flatMap(({ place }) => (place.kind === 'head' ? [] : place.hits.map(({ party }) => party))),
  );
  return places.filter((seen) => {
    // The title of a page mostly says what the page says.
    if (seen.place.kind === 'head' && seen.place.hits.every(({ party }) => named.has(party))) return false;
    const rank = rankOf(seen);
    if (rank === IN_TEXT) return true;
    const { element, hits, range } = seen.place;
    const parties = hits.map(({ party }) => party);
    const isOutshone = elementsAround(element).some((around) =>
      parties.some((party) => (best.get(around)?.get(party) ?? 0) > rank),
    );
    if (rank < SHORTENED && isOutshone) return false;
    // Several attributes over the same text, or several hidden copies side by side, are one place.
    const node = rank === UNSEEN ? (element.parentElement ?? element) : (range?.startContainer ?? element);
    const already = taken.get(node) ?? new Set();
    if (parties.every((party) => already.has(party))) return false;
    taken.set(node, new Set([...already, ...parties]));
    return true;
  });
}

/** How much a showing of a party says; of two twins the higher one stays. */
const UNSEEN = 0;
const LABEL = 1;
const SHORTENED = 2;
const IN_TEXT = 3;

function rankOf({ place, visibility }: SeenPlace): number {
  if (visibility !== 'seen') return UNSEEN;
  switch (place.kind) {
    case 'nothing':
    case 'head':
      return UNSEEN;
    case 'label':
      return LABEL;
    case 'shortened':
      return SHORTENED;
    case 'text':
      return IN_TEXT;
  }
}

function note(best: Map<Element, Map<PartyId, number>>, around: Element, seen: SeenPlace): void {
  const ranks = best.get(around) ?? new Map<PartyId, number>();
  best.set(around, ranks);
  for (const { party } of seen.place.hits) ranks.set(party, Math.max(ranks.get(party) ?? 0, rankOf(seen)));
}

function elementsAround(element: Element): readonly Element[] {
  const around = [];
  let at: Element | null = element;
  for (let level = 0; at && level <= LEVELS; level += 1, at = at.parentElement) around.push(at);
  return around;
}
