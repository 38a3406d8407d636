import type { ListChange, ListChanges } from '../../core/index.ts';
import { makeElement } from '../make-element.ts';
import { sayDay } from './say-time.ts';

/** More rows help nobody who reads; searching narrows them down. */
const MOST_ROWS = 200;

/** What two copies differ in, with a field to search it by. */
export function makeListChanges({ from, to, rows }: ListChanges): HTMLElement {
  const count = (kind: ListChange['kind']): number => rows.filter((row) => row.kind === kind).length;
  const summary = makeElement(
    'p',
    {},
    `From ${sayDay(from.publishedOn)} to ${sayDay(to.publishedOn)}: ${count('added')} added, ${count('removed')} removed, ${count('changed')} changed.`,
  );
  if (rows.length === 0) return makeElement('div', {}, summary);
  const search = makeElement('input', {
    type: 'search',
    class: 'changes-search',
    placeholder: 'Name or number',
    'aria-label': 'Search what changed',
    dir: 'auto',
  });
  const body = makeElement('tbody', {});
  const more = makeElement('p', { class: 'muted', role: 'status' });
  const draw = (): void => {
    const wanted = search.value.trim().toLocaleLowerCase();
    const found = rows.filter((row) => textOf(row).includes(wanted));
    body.replaceChildren(...found.slice(0, MOST_ROWS).map(makeRow));
    more.textContent = sayCount(found.length);
  };
  search.addEventListener('input', draw);
  draw();
  const head = ['Change', 'Number', 'Name', 'What is different'].map((title) =>
    makeElement('th', { scope: 'col' }, title),
  );
  return makeElement(
    'div',
    {},
    summary,
    search,
    makeElement(
      'div',
      { class: 'table' },
      makeElement('table', { class: 'changes' }, makeElement('thead', {}, makeElement('tr', {}, ...head)), body),
    ),
    more,
  );
}

function textOf({ kind, uid, name, details }: ListChange): string {
  return [kind, uid, name, ...details].join('\n').toLocaleLowerCase();
}

function sayCount(count: number): string {
  if (count === 0) return 'Nothing like it changed.';
  return count > MOST_ROWS
    ? `The first ${MOST_ROWS} of ${count.toLocaleString('en')}; search to narrow them down.`
    : '';
}

function makeRow({ kind, uid, name, details }: ListChange): HTMLElement {
  return makeElement(
    'tr',
    {},
    makeElement('td', {}, makeElement('span', { class: 'tag' }, kind)),
    makeElement('td', {}, uid),
    makeElement('td', { dir: 'auto' }, name),
    makeElement('td', { dir: 'auto' }, ...details.map((detail) => makeElement('div', {}, detail))),
  );
}
