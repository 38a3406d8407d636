import type { Band, TabView } from '../core/index.ts';
import { makeListProblems } from './list-problems.ts';
import { makeElement } from './make-element.ts';
import { makeObservationList } from './observation-list.ts';
import type { ObservationListEvents } from './observation-list.ts';
import { makePartyGroups } from './party-group.ts';
import type { PartyGroupEvents } from './party-group.ts';

/** What the page's part of the popup can be asked for. */
export interface PageSummaryEvents extends PartyGroupEvents, ObservationListEvents {
  /** The user wants to let us read the site. */
  readonly onGrantAccess: () => void;
  /** The user wants to say where pages may be read. */
  readonly onChooseScope: () => void;
}

/** What was found in the page under the popup, and what was not checked. It never looks clean when something was not read. */
export function makePageSummary(view: TabView, events: PageSummaryEvents): HTMLElement {
  return makeElement(
    'section',
    { class: 'page', 'aria-labelledby': 'page-title' },
    makeElement('h1', { class: 'hidden' }, 'Namesake'),
    makeElement('h2', { id: 'page-title' }, titleOf(view)),
    makeListProblems(view.listProblems),
    ...explainState(view, events),
    view.groups.length > 0 ? makePartyGroups(view.groups, events) : undefined,
    ...showWeak(view, events),
    ...makeObservationList(view.observations, events),
    ...showNotChecked(view),
  );
}

function titleOf({ mode, rule, state, groups, needsChoice }: TabView): string {
  if (mode === 'off' && needsChoice) return 'Namesake reads no page yet';
  if (mode === 'off') return rule.by === 'organisation' ? 'This page is not checked' : 'Namesake is off on this site';
  switch (state) {
    case 'unread':
      return 'This page is not checked';
    case 'failed':
      return 'This page could not be checked';
    case 'reading':
      return groups.length === 0 ? 'Reading this page …' : `${countParties(groups.length)} so far`;
    case 'done':
      return groups.length === 0 ? 'No listed name found on this page' : countParties(groups.length);
  }
}

function countParties(count: number): string {
  return count === 1
    ? '1 listed party possibly named on this page'
    : `${count} listed parties possibly named on this page`;
}

function explainState(view: TabView, { onGrantAccess, onChooseScope }: PageSummaryEvents): (Node | undefined)[] {
  if (view.needsChoice) {
    const choose = makeElement('button', { type: 'button', class: 'primary' }, 'Choose');
    choose.addEventListener('click', onChooseScope);
    return [makeElement('p', {}, view.rule.reason), choose];
  }
  if (view.mode === 'off' && view.rule.by === 'organisation') {
    return [makeElement('p', {}, makeElement('bdi', {}, view.rule.reason))];
  }
  if (view.mode === 'off') {
    return [makeElement('p', {}, 'Nothing on this page was checked. The switch above turns Namesake on again.')];
  }
  if (view.state === 'unread' || view.state === 'failed') {
    const grant = makeElement('button', { type: 'button', class: 'primary' }, 'Allow on this site');
    grant.addEventListener('click', onGrantAccess);
    return [
      makeElement(
        'p',
        { class: view.state === 'failed' ? 'failure' : undefined, role: view.state === 'failed' ? 'alert' : undefined },
        view.reason ?? 'A part of Namesake failed while it read this page. Load the page again.',
      ),
      view.canGrantAccess ? grant : undefined,
    ];
  }
  if (view.state === 'done' && view.groups.length === 0) {
    return [makeElement('p', { class: 'muted' }, 'No match in these lists on this date. It is not a clearance.')];
  }
  if (view.groups.length === 0) return [];
  return [makeElement('p', { class: 'muted' }, 'A name alone does not identify anybody.')];
}

/** What is weaker than what is marked. */
const WEAK_WORDS: Readonly<Record<Band, string>> = {
  exact: 'Names that are not the same',
  variant: 'Close names and weak aliases',
  possible: 'Weak aliases without support',
  context: 'Others',
};

function showWeak({ weak, marksDownTo }: TabView, events: PageSummaryEvents): Node[] {
  if (weak.length === 0) return [];
  return [
    makeElement(
      'details',
      { class: 'weak' },
      makeElement('summary', {}, `${WEAK_WORDS[marksDownTo]}: not counted (${weak.length})`),
      makePartyGroups(weak, events),
    ),
  ];
}

function showNotChecked({ notChecked }: TabView): Node[] {
  if (notChecked.length === 0) return [];
  return [
    makeElement(
      'div',
      { class: 'not-checked' },
      makeElement('h3', {}, 'What was not checked'),
      makeElement('ul', {}, ...notChecked.map((part) => makeElement('li', {}, part))),
    ),
  ];
}
