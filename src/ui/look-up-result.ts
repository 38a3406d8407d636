import type { LookUpView } from '../core/index.ts';
import { makeListProblems } from './list-problems.ts';
import { makeElement } from './make-element.ts';
import { makePartyGroups } from './party-group.ts';
import type { PartyGroupEvents } from './party-group.ts';

/** OFAC's own search, where anybody can compare our answer with the publisher's. */
const OFFICIAL_SEARCH = 'https://sanctionssearch.ofac.treas.gov/';

/** The answer to a typed name, or why there is none. */
export function makeLookUpResult(
  { name, groups, lists, listProblems }: LookUpView,
  events: PartyGroupEvents,
): HTMLElement {
  const strong = groups.filter(({ hits }) => hits[0]?.band !== 'context');
  const weak = groups.filter(({ hits }) => hits[0]?.band === 'context');
  return makeElement(
    'section',
    { class: 'result', 'aria-labelledby': 'result-title' },
    makeElement('h1', { class: 'hidden' }, 'Namesake'),
    makeElement('h2', { id: 'result-title', tabindex: -1 }, ...titleOf(name, strong.length)),
    makeListProblems(listProblems),
    strong.length > 0
      ? makePartyGroups(strong, events)
      : makeElement('p', { class: 'empty' }, 'No match in these lists on this date. It is not a clearance.'),
    weak.length > 0
      ? makeElement(
          'details',
          { class: 'weak' },
          makeElement('summary', {}, `Weak aliases and distant names: not counted (${weak.length})`),
          makePartyGroups(weak, events),
        )
      : undefined,
    makeElement(
      'p',
      { class: 'muted' },
      'Asked: ',
      lists.map(({ title, publishedOn }) => `${title} of ${publishedOn}`).join('; '),
      '. Compare with ',
      makeElement('a', { href: OFFICIAL_SEARCH, target: '_blank', rel: 'noreferrer' }, 'OFAC’s own search'),
      ': OFAC-style scores are near those that it shows.',
    ),
  );
}

function titleOf(name: string, count: number): (Node | string)[] {
  const parties = count === 0 ? 'Nothing found' : count === 1 ? '1 listed party' : `${count} listed parties`;
  return [`${parties} for “`, makeElement('bdi', { dir: 'auto' }, name), '”'];
}
