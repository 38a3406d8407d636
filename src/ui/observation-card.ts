import type { DismissReason, ObservationCard, ObservationKindView, ObservationView } from '../core/index.ts';
import { DISMISS_REASONS } from '../core/index.ts';
import { CARD_BODY_CLASS, CARD_CAUTION_ID, CARD_TITLE_ID } from './hit-card.ts';
import { makeElement } from './make-element.ts';

/** What the reader may do with a card. */
export interface ObservationCardActions {
  readonly onDismiss: (reason: DismissReason) => void;
  readonly onClose: () => void;
}

/**
 * The content of one observation's card: every kind that was seen, each with its source, its honest reasons, what to ask and a way to verify. No number, no verdict, and
 * nothing that sorts people. Text from the page stays text.
 */
export function makeObservationCard(
  { view }: ObservationCard,
  actions: ObservationCardActions,
): readonly HTMLElement[] {
  const { labels, language } = view;
  const sign = makeElement('span', { 'aria-hidden': 'true' }, '· ');
  return [
    makeElement(
      'div',
      { class: 'head', lang: language },
      makeElement('h2', { id: CARD_TITLE_ID }, sign, view.headline),
    ),
    makeElement(
      'div',
      { class: CARD_BODY_CLASS, tabindex: -1 },
      makeElement('p', { id: CARD_CAUTION_ID, class: 'caution', lang: language }, view.caution),
      view.note === undefined ? undefined : makeElement('p', { lang: language }, view.note),
      ...makeObservationKinds(view),
      makeDismissal(view, actions.onDismiss),
    ),
    makeElement('div', { class: 'actions' }, makeButton(labels.close, actions.onClose)),
    makeElement('p', { class: 'foot', lang: language }, view.foot),
  ];
}

/** The kinds of one observation, in the order of the page, each to be opened; the first is. */
export function makeObservationKinds(view: ObservationView): readonly HTMLElement[] {
  return view.kinds.map((kind) => makeKind(kind, view));
}

function makeKind(kind: ObservationKindView, { labels, kinds }: ObservationView): HTMLElement {
  const seen = kind.seen.flatMap((words) => ['“', makeElement('bdi', { class: 'seen' }, words), '” ']);
  return makeElement(
    'details',
    { open: kind === kinds[0], lang: kind.language },
    makeElement(
      'summary',
      {},
      kind.name,
      seen.length > 0 ? makeElement('span', { class: 'words', lang: '' }, ...seen) : undefined,
    ),
    makeElement('p', {}, kind.noticed),
    makeElement(
      'dl',
      {},
      ...makeFact(labels.matters, [kind.matters]),
      ...makeFact(labels.honest, kind.honest),
      ...makeFact(labels.ask, kind.ask),
      ...makeFact(labels.verify, kind.verify),
      makeElement('dt', {}, labels.source),
      makeElement('dd', {}, ...kind.sources.map(makeSource)),
    ),
  );
}

function makeFact(label: string, lines: readonly string[]): readonly HTMLElement[] {
  const [first = ''] = lines;
  const value =
    lines.length > 1
      ? makeElement('ul', { class: 'lines' }, ...lines.map((line) => makeElement('li', {}, line)))
      : first;
  return [makeElement('dt', {}, label), makeElement('dd', {}, value)];
}

function makeSource({ title, publisher, published, url }: ObservationKindView['sources'][number]): HTMLElement {
  // Whoever follows it tells the publisher neither the page nor that there was one.
  const link = makeElement('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, title);
  return makeElement('div', {}, link, `. ${publisher}, ${published}`);
}

function makeDismissal(
  { labels, language }: ObservationView,
  onDismiss: ObservationCardActions['onDismiss'],
): HTMLElement {
  const buttons = DISMISS_REASONS.map((reason) => makeButton(labels.reasons[reason], () => onDismiss(reason)));
  return makeElement(
    'details',
    { class: 'dismiss', lang: language },
    makeElement('summary', {}, labels.dismiss),
    makeElement('div', { class: 'reasons' }, ...buttons),
  );
}

function makeButton(text: string, onClick: () => void): HTMLElement {
  const button = makeElement('button', { type: 'button' }, text);
  button.addEventListener('click', onClick);
  return button;
}
