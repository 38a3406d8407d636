import { makeElement } from './make-element.ts';

/** A table with heads: the first cell of each row names it. Wide ones scroll by themselves. */
export function makeFactTable(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly (string | Node)[])[],
): HTMLElement {
  const table = makeElement(
    'table',
    { class: 'facts', 'data-columns': heads.length },
    makeElement('caption', {}, caption),
    makeElement('thead', {}, makeElement('tr', {}, ...heads.map((head) => makeElement('th', { scope: 'col' }, head)))),
    makeElement('tbody', {}, ...rows.map(makeRow)),
  );
  // What can be scrolled can be reached without a pointer.
  return makeElement('div', { class: 'table', tabindex: 0, role: 'group', 'aria-label': caption }, table);
}

function makeRow([first = '', ...others]: readonly (string | Node)[]): HTMLElement {
  return makeElement(
    'tr',
    {},
    makeElement('th', { scope: 'row' }, first),
    ...others.map((cell) => makeElement('td', {}, makeElement('bdi', {}, cell))),
  );
}
