import type { ListChanges, ListStatus, ListView } from '../../core/index.ts';
import { makeElement } from '../make-element.ts';
import { makeListChanges } from './list-changes.ts';
import { makeListFacts } from './list-facts.ts';
import { makeProgressBar } from './list-progress-bar.ts';
import { sayState } from './list-state.ts';
import { sayDay, sayTime } from './say-time.ts';

/** What can be done to a list from here. */
export type ListAction = 'turn-on' | 'turn-off' | 'update' | 'roll-back' | 'accept-held';

export interface ListsEvents {
  /** Resolves to what went wrong, in words; to nothing when it was done. */
  readonly onAction: (list: ListStatus, action: ListAction) => Promise<string | undefined>;
  readonly onCompare: (list: ListStatus, to: 'active' | 'held') => Promise<ListChanges>;
}

/**
 * Every list that Namesake knows: what screens, how old it is, what went wrong, and what can be done.
 *
 * @param events Absent where the organisation hides the options: then there is nothing to press.
 * @param now Milliseconds since 1970.
 */
export function makeLists(
  builtIn: ListView | undefined,
  lists: readonly ListStatus[],
  events: ListsEvents | undefined,
  now: number,
): readonly Node[] {
  return [
    makeElement(
      'p',
      { class: 'muted' },
      'Lists are fetched from their publishers, or from your organisation’s mirror, and kept on this device. Nobody is contacted for a list that is off.',
    ),
    ...(builtIn ? [makeElement('div', { class: 'list' }, makeListFacts(builtIn))] : []),
    ...lists.map((list) => makeList(list, events, now)),
  ];
}

function makeList(status: ListStatus, events: ListsEvents | undefined, now: number): HTMLElement {
  const { list, title, isOn, error } = status;
  const { tag, isTrouble } = sayState(status);
  const failure = makeElement('p', { class: 'failure', role: 'alert' });
  failure.hidden = true;
  const act = async (action: ListAction): Promise<void> => {
    const words = await events
      ?.onAction(status, action)
      .catch((reason: unknown) => (reason instanceof Error ? reason.message : String(reason)));
    failure.hidden = words === undefined;
    failure.textContent = words ?? '';
  };
  return makeElement(
    'div',
    { class: 'list', 'data-list': list },
    makeElement(
      'h3',
      {},
      makeElement('bdi', {}, title),
      ' ',
      makeElement('span', { class: `tag${isTrouble ? ' is-trouble' : ''}` }, tag),
    ),
    events && makeSwitch(status, (isWanted) => act(isWanted ? 'turn-on' : 'turn-off')),
    failure,
    isOn && error
      ? makeElement(
          'p',
          { class: 'list-error' },
          `${sayTime(error.at, now).exact}: ${error.words} ${whatHolds(status)}`,
        )
      : undefined,
    makeFacts(status, now),
    events && isOn ? makeButtons(status, act) : undefined,
    makeProgressBar(list),
    ...(events && isOn ? makeDifferences(status, events, act) : []),
  );
}

function whatHolds({ active }: ListStatus): string {
  return active
    ? `The copy of ${sayDay(active.publishedOn)} goes on screening.`
    : 'Names are not screened against this list.';
}

function makeSwitch(
  { list, title, isOn, lock }: ListStatus,
  onChange: (isWanted: boolean) => Promise<void>,
): HTMLElement {
  const id = `list-${list}`;
  const box = makeElement('input', { type: 'checkbox', id, checked: isOn, disabled: lock !== undefined });
  box.addEventListener('change', () => void onChange(box.checked));
  return makeElement(
    'div',
    { class: 'field' },
    box,
    makeElement(
      'label',
      { for: id },
      'Screen against this list',
      makeElement('span', { class: 'hidden' }, `: ${title}`),
    ),
    lock === undefined ? undefined : makeElement('span', { class: 'decided' }, lock),
  );
}

function makeFacts(status: ListStatus, now: number): HTMLElement {
  const { publisher, licence, attribution, hosts, isOn, active, checkedAt, nextCheckAt, leftPublishedOn } = status;
  const checked = checkedAt === undefined ? 'never' : sayBoth(checkedAt, now);
  const next = nextCheckAt === undefined ? '' : nextCheckAt <= now ? 'now' : sayBoth(nextCheckAt, now);
  const left =
    leftPublishedOn === undefined
      ? ''
      : `The copy of ${sayDay(leftPublishedOn)} was left; it stays away until the publisher issues another.`;
  const facts: readonly (readonly [string, string])[] = [
    ['Publisher', publisher],
    ['Licence', licence],
    ['Source', attribution],
    ['Contacts', hosts.join(', ')],
    ['Holds', active ? `${inDigits(active.parties)} parties with ${inDigits(active.names)} names` : ''],
    ['Published', active ? sayDay(active.publishedOn) : ''],
    ['Version', active?.version ?? ''],
    ['Checked', isOn ? checked : ''],
    ['Next check', isOn ? next : ''],
    ['Left', left],
  ];
  return makeElement(
    'dl',
    {},
    ...facts
      .filter(([, value]) => value !== '')
      .flatMap(([label, value]) => [makeElement('dt', {}, label), makeElement('dd', { dir: 'auto' }, value)]),
  );
}

function sayBoth(at: number, now: number): string {
  const { distance, exact } = sayTime(at, now);
  return `${distance} (${exact})`;
}

function makeButtons(status: ListStatus, act: (action: ListAction) => Promise<void>): HTMLElement {
  const { title, isUpdating, before, leftPublishedOn } = status;
  return makeElement(
    'p',
    { class: 'buttons' },
    makeButton('Update now', `Update ${title} now`, isUpdating, () => act('update')),
    before &&
      makeButton(
        `${leftPublishedOn === undefined ? 'Go back' : 'Return'} to the copy of ${sayDay(before.publishedOn)}`,
        `${title}: use the copy of ${sayDay(before.publishedOn)}`,
        isUpdating,
        () => act('roll-back'),
      ),
  );
}

function makeDifferences(
  status: ListStatus,
  { onCompare }: ListsEvents,
  act: (action: ListAction) => Promise<void>,
): readonly Node[] {
  const { list, title, active, before, held } = status;
  const nodes: Node[] = [];
  if (held) {
    nodes.push(
      makeElement(
        'div',
        { class: 'held' },
        makeElement(
          'p',
          { dir: 'auto' },
          `A newer copy, of ${sayDay(held.publishedOn)}, is held back: ${held.reason}.`,
        ),
        makeUnfolding(`held-${list}`, 'What it would change', () => onCompare(status, 'held')),
        makeButton('Use it', `${title}: use the copy that is held`, false, () => act('accept-held')),
      ),
    );
  }
  if (active && before) {
    nodes.push(
      makeUnfolding(
        `changed-${list}`,
        `What changed between the copies of ${sayDay(older(active, before))} and ${sayDay(newer(active, before))}`,
        () => onCompare(status, 'active'),
      ),
    );
  }
  return nodes;
}

function older(one: { readonly publishedOn: string }, other: { readonly publishedOn: string }): string {
  return one.publishedOn < other.publishedOn ? one.publishedOn : other.publishedOn;
}

function newer(one: { readonly publishedOn: string }, other: { readonly publishedOn: string }): string {
  return one.publishedOn < other.publishedOn ? other.publishedOn : one.publishedOn;
}

/** Compared only when somebody looks: it takes seconds. */
function makeUnfolding(name: string, title: string, compare: () => Promise<ListChanges>): HTMLElement {
  const place = makeElement('div', { role: 'status' });
  const details = makeElement('details', { class: name }, makeElement('summary', {}, title), place);
  const fill = async (): Promise<void> => {
    place.replaceChildren('Comparing …');
    try {
      place.replaceChildren(makeListChanges(await compare()));
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      place.replaceChildren(makeElement('p', { class: 'failure' }, `Namesake failed: ${words}`));
    }
  };
  details.addEventListener('toggle', () => {
    if (details.open && place.childNodes.length === 0) void fill();
  });
  return details;
}

function makeButton(words: string, label: string, isDisabled: boolean, onPress: () => Promise<void>): HTMLElement {
  const button = makeElement(
    'button',
    { type: 'button', 'aria-label': label, value: label, disabled: isDisabled },
    words,
  );
  button.addEventListener('click', () => void onPress());
  return button;
}

function inDigits(value: number): string {
  return value.toLocaleString('en');
}
