import type { HitView, WhyView } from '../core/index.ts';
import { makeElement } from './make-element.ts';
import { showName } from './show-name.ts';

/** What a card says beside the hit itself. */
export interface HitCardPlace {
  /** Which of the page's places this is, from 1; absent where places are not counted. */
  readonly position?: { readonly at: number; readonly of: number };
  /** The parties this place may name, in words, when there are several; `chosen` is the one shown. */
  readonly parties: readonly string[];
  readonly chosen: number;
}

/** What the reader may do. Each is called by a button of its own. */
export interface HitCardActions {
  readonly onDetails: () => void;
  /** Answers whether it worked. */
  readonly onCopy: () => Promise<boolean>;
  readonly onClose: () => void;
  readonly onParty: (chosen: number) => void;
  readonly onStep: (direction: 1 | -1) => void;
}

/** The ids by which the dialog around the card names and describes itself. */
export const CARD_TITLE_ID = 'title';
export const CARD_CAUTION_ID = 'caution';

/** The part of a card that scrolls when it does not fit. */
export const CARD_BODY_CLASS = 'body';

/** On a card that is so low that all of it scrolls. */
export const CARD_LOW_CLASS = 'low';

/** The content of one card: what was found, in the order a reader asks. Text from pages and lists stays text. */
export function makeHitCard(view: HitView, place: HitCardPlace, actions: HitCardActions): readonly HTMLElement[] {
  const caution = makeElement(
    'p',
    { id: CARD_CAUTION_ID, class: 'caution' },
    '“',
    showSeen(view.seen),
    '” ',
    view.caution,
  );
  const choice = place.parties.length > 1 ? makePartyChoice(place, actions) : undefined;
  return [
    makeHead(view, place, actions),
    // Only this scrolls: what the reader can do is always in sight.
    makeElement('div', { class: CARD_BODY_CLASS, tabindex: -1 }, caution, choice, makeFacts(view)),
    makeActions(actions),
    makeElement('p', { class: 'foot' }, view.foot),
  ];
}

/** A card without a hit to show: what is wrong, and what can be done about it. */
export function makeCardNotice(
  title: string,
  text: string,
  buttons: readonly { readonly text: string; readonly onClick: () => void }[],
): readonly HTMLElement[] {
  const actions = buttons.map((button) => makeButton(button.text, button.onClick));
  return [
    makeElement('div', { class: 'head' }, makeElement('h2', { id: CARD_TITLE_ID }, title)),
    makeElement('p', { id: CARD_CAUTION_ID, class: 'caution' }, text),
    ...(actions.length > 0 ? [makeElement('div', { class: 'actions' }, ...actions)] : []),
  ];
}

function makeHead({ band, headline }: HitView, { position }: HitCardPlace, actions: HitCardActions): HTMLElement {
  const sign = makeElement('span', { 'aria-hidden': 'true' }, band === 'exact' ? '◆ ' : '◇ ');
  const head = makeElement('div', { class: 'head' }, makeElement('h2', { id: CARD_TITLE_ID }, sign, headline));
  if (!position) return head;
  const steps = [
    makeButton('‹', () => actions.onStep(-1), { class: 'step', 'aria-label': 'Previous name on this page' }),
    makeElement('span', {}, `${position.at} of ${position.of}`),
    makeButton('›', () => actions.onStep(1), { class: 'step', 'aria-label': 'Next name on this page' }),
  ];
  head.append(makeElement('div', { class: 'steps' }, ...(position.of > 1 ? steps : steps.slice(1, 2))));
  return head;
}

/** One place may name an entry of several lists, or several parties. */
function makePartyChoice({ parties, chosen }: HitCardPlace, { onParty }: HitCardActions): HTMLElement {
  const buttons = parties.map((party, at) =>
    makeButton(party, () => onParty(at), { class: 'party', 'aria-pressed': at === chosen ? 'true' : 'false' }),
  );
  return makeElement('div', { class: 'parties', role: 'group', 'aria-label': 'This may name' }, ...buttons);
}

function makeFacts(view: HitView): HTMLElement {
  const listed = makeElement('div', {}, makeElement('b', {}, showName(view.listedAs)), ` · ${describeListing(view)}`);
  const alias = view.aliasNote === undefined ? [] : [makeElement('div', { class: 'quiet' }, view.aliasNote)];
  const facts = makeElement('dl', {});
  addFact(facts, 'Listed as', [listed, ...alias]);
  addFact(facts, 'Why', view.why.map(makeReason));
  addFact(facts, 'Agrees', linesOf(view.agrees));
  addFact(facts, 'Differs', linesOf(view.differs));
  addFact(facts, 'Unknown', view.unknown.length > 0 ? [makeElement('div', {}, view.unknown.join(', '))] : []);
  addFact(facts, 'Common name', view.commonness === undefined ? [] : [makeElement('div', {}, view.commonness)]);
  return facts;
}

function describeListing({ kind, list, programs, listedOn }: HitView): string {
  return [kind, list, programs.join(', '), listedOn && `listed ${listedOn}`].filter(Boolean).join(' · ');
}

function addFact(facts: HTMLElement, label: string, values: readonly HTMLElement[]): void {
  if (values.length === 0) return;
  facts.append(makeElement('dt', {}, label), makeElement('dd', {}, ...values));
}

/** What says nothing is said too: a missing row would look like a check that was not made. */
function linesOf(lines: readonly string[]): readonly HTMLElement[] {
  if (lines.length === 0) return [makeElement('div', { class: 'quiet' }, 'nothing found')];
  return lines.map((line) => makeElement('div', {}, line));
}

function makeReason({ seen, listed, sign, words }: WhyView): HTMLElement {
  if (seen === '' && listed === '') return makeElement('div', {}, words);
  const isSame = seen.toLowerCase() === listed.toLowerCase();
  const pair = sign === '' || isSame || listed === '' ? [] : [` ${sign} `, makePiece(listed)];
  return makeElement('div', {}, makePiece(seen === '' ? listed : seen), ...(seen === '' ? [] : pair), ` · ${words}`);
}

const makePiece = (text: string): HTMLElement => makeElement('bdi', { class: 'piece' }, text);

function makeActions(actions: HitCardActions): HTMLElement {
  const copy = makeButton('Copy reference', () => void showWhether());
  const showWhether = async (): Promise<void> => {
    copy.textContent = (await actions.onCopy()) ? 'Copied' : 'Could not be copied';
  };
  return makeElement(
    'div',
    { class: 'actions' },
    makeButton('Details', actions.onDetails, { class: 'main' }),
    copy,
    makeButton('Close', actions.onClose),
  );
}

function makeButton(text: string, onClick: () => void, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const button = makeElement('button', { type: 'button', ...attributes }, text);
  button.addEventListener('click', onClick);
  return button;
}

const showSeen = (seen: string): HTMLElement => makeElement('bdi', {}, seen);
