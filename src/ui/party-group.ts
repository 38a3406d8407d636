import type { HitView, PartyGroupView, PartyId } from '../core/index.ts';
import { makeElement } from './make-element.ts';
import { showName } from './show-name.ts';

/** What can be done with one party of a list of results. */
export interface PartyGroupEvents {
  /** `words` are those that matched, on the page and in the list, to be marked in the party's names. */
  readonly onOpen: (party: PartyId, words: readonly string[]) => void;
  /** Absent where there is no page to go to. */
  readonly onGoTo?: (party: PartyId) => void;
}

/** A list of parties, one row each: the row is a button that opens everything about the party. */
export function makePartyGroups(groups: readonly PartyGroupView[], events: PartyGroupEvents): HTMLElement {
  return makeElement('ul', { class: 'parties' }, ...groups.map((group) => makeRow(group, events)));
}

function makeRow({ hits, places }: PartyGroupView, { onOpen, onGoTo }: PartyGroupEvents): HTMLElement {
  const [best] = hits;
  if (!best) throw new RangeError('a group without hits');
  const words = distinct(
    hits.flatMap((hit) => [hit.seen, ...wordsOf(hit.seen), ...hit.why.flatMap(({ listed }) => wordsOf(listed))]),
  );
  const open = makeElement(
    'button',
    { type: 'button', class: 'party', 'data-party': best.party },
    makeElement('span', { class: 'party-name' }, showName(best.listedAs)),
    makeElement(
      'span',
      { class: 'party-facts' },
      makeElement('span', { class: 'tag' }, best.headline),
      ` ${distinct([best.kind, ...hits.map(placeOnList), ...showOfacStyle(hits)]).join(' · ')}`,
    ),
    makeElement('span', { class: 'party-why' }, ...explainShortly(best)),
  );
  open.addEventListener('click', () => onOpen(best.party, words));
  if (!onGoTo || places === 0) return makeElement('li', {}, open);

  const show = makeElement(
    'button',
    { type: 'button', class: 'go-to', 'data-party': best.party, title: 'Go to the next one in the page' },
    places === 1 ? '1 place' : `${places} places`,
    makeElement('span', { class: 'hidden' }, `: go to ${best.listedAs.text} in the page`),
  );
  show.addEventListener('click', () => onGoTo(best.party));
  return makeElement('li', {}, open, show);
}

/** On which list, under which programmes. */
function placeOnList({ list, programs }: HitView): string {
  return [list, ...programs].join(' ');
}

/** The number that people know from OFAC's own search, in its percent; of several names the highest, as there. */
function showOfacStyle(hits: readonly HitView[]): readonly string[] {
  const scores = hits.flatMap(({ ofacStyleScore }) => ofacStyleScore ?? []);
  return scores.length === 0 ? [] : [`OFAC-style score ${Math.round(Math.max(...scores) * 100)}`];
}

/** The words of the page beside the listed ones, on one line: `“Ким Сан Ман”: Ким = Kim, …`. */
function explainShortly({ seen, why, aliasNote, commonness }: HitView): (Node | string)[] {
  const reasons = why.map(({ seen: left, sign, listed, words }) =>
    sign === '' || left === listed ? words : `${left} ${sign} ${listed}, ${words}`,
  );
  return [
    '“',
    makeElement('bdi', { dir: 'auto' }, seen),
    '”: ',
    distinct([...(aliasNote === undefined ? [] : [aliasNote]), ...reasons]).join('; '),
    ...(commonness === undefined ? [] : [`; a common name: ${commonness}`]),
  ];
}

/** One by one: they may stand in another order in another name of the party. */
function wordsOf(text: string): readonly string[] {
  return text.split(/[\s,]+/u);
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
