import type { DismissReason, TabObservation, TabObservations } from '../core/index.ts';
import { DISMISS_REASONS } from '../core/index.ts';
import { makeElement } from './make-element.ts';
import { makeObservationKinds } from './observation-card.ts';

/** What can be done with an observation outside the page. */
export interface ObservationListEvents {
  readonly onShowObservation: (observation: TabObservation) => void;
  /** Null brings it back. */
  readonly onSetAside: (key: string, reason: DismissReason | null) => void;
}

/** The observations of a page, apart from its hits: what is shown, what was set aside, and what is too little by itself. In the order of the page, never by weight. */
export function makeObservationList(
  { shown, setAside, others }: TabObservations,
  events: ObservationListEvents,
): readonly HTMLElement[] {
  if (shown.length + setAside.length + others.length === 0) return [];
  const [first] = shown;
  return [
    makeElement(
      'section',
      { class: 'observations', 'aria-labelledby': 'observations-title' },
      makeElement('h2', { id: 'observations-title' }, titleOf(shown.length)),
      first && makeElement('p', { class: 'muted', lang: first.card.view.language }, first.card.view.caution),
      first?.card.view.note === undefined ? undefined : makeElement('p', { class: 'muted' }, first.card.view.note),
      ...shown.map((each) => makeShown(each, events)),
      ...fold(`Set aside until the text changes (${setAside.length})`, setAside, (each) => makeSetAside(each, events)),
      ...fold(`All observations: too little by itself (${others.length})`, others, (each) => makeEntry(each)),
    ),
  ];
}

function titleOf(count: number): string {
  if (count === 0) return 'No observation is shown';
  return count === 1 ? '1 observation' : `${count} observations`;
}

function makeEntry({ card }: TabObservation, ...buttons: readonly HTMLElement[]): HTMLElement {
  const { view } = card;
  const names = view.kinds.map(({ name }) => name).join(' · ');
  return makeElement(
    'article',
    { class: 'observation', 'aria-label': names },
    ...makeObservationKinds(view),
    buttons.length > 0 ? makeElement('div', { class: 'buttons' }, ...buttons) : undefined,
    makeElement('p', { class: 'muted', lang: view.language }, view.foot),
  );
}

function makeShown(observation: TabObservation, { onShowObservation, onSetAside }: ObservationListEvents): HTMLElement {
  const { key, view } = observation.card;
  const hasWords = view.kinds.some(({ places }) => places.length > 0);
  const reasons = makeElement(
    'details',
    { lang: view.language },
    makeElement('summary', {}, view.labels.dismiss),
    ...DISMISS_REASONS.map((reason) => makeButton(view.labels.reasons[reason], () => onSetAside(key, reason))),
  );
  const go = makeButton('Show in the page', () => onShowObservation(observation));
  return makeEntry(observation, ...(hasWords ? [go] : []), reasons);
}

function makeSetAside(observation: TabObservation, { onSetAside }: ObservationListEvents): HTMLElement {
  const { key, view, dismissed } = observation.card;
  const reason = makeElement(
    'span',
    { lang: view.language },
    dismissed === undefined ? '' : view.labels.reasons[dismissed],
  );
  return makeEntry(
    observation,
    reason,
    makeButton('Bring back', () => onSetAside(key, null)),
  );
}

function fold(
  title: string,
  entries: readonly TabObservation[],
  make: (entry: TabObservation) => HTMLElement,
): readonly HTMLElement[] {
  if (entries.length === 0) return [];
  return [makeElement('details', { class: 'more' }, makeElement('summary', {}, title), ...entries.map(make))];
}

function makeButton(text: string, onClick: () => void): HTMLElement {
  const button = makeElement('button', { type: 'button' }, text);
  button.addEventListener('click', onClick);
  return button;
}
