import type { PolicyView } from '../../core/index.ts';
import { makeElement } from '../make-element.ts';

/** What of the organisation's policy could not be used, one line each; nothing where all of it could. */
export function makePolicyProblems({ problems, reason }: PolicyView): readonly Node[] {
  const failed =
    reason === undefined
      ? undefined
      : makeElement('p', { class: 'failure', role: 'alert' }, `The browser’s words: ${reason}`);
  if (problems.length === 0) return failed ? [failed] : [];
  const rows = problems.map(({ at, found, why }) =>
    makeElement(
      'tr',
      {},
      makeElement('th', { scope: 'row' }, makeElement('code', {}, at === '' ? 'the whole' : at)),
      makeElement('td', {}, makeElement('bdi', {}, makeElement('code', {}, found))),
      makeElement('td', {}, makeElement('bdi', {}, why)),
    ),
  );
  const table = makeElement(
    'table',
    { class: 'problems' },
    makeElement('caption', {}, 'What could not be used'),
    makeElement(
      'thead',
      {},
      makeElement('tr', {}, ...['Where', 'Found', 'Why'].map((title) => makeElement('th', { scope: 'col' }, title))),
    ),
    makeElement('tbody', {}, ...rows),
  );
  return [
    ...(failed ? [failed] : []),
    makeElement('p', { class: 'failure', role: 'alert' }, summariseProblems(problems.length)),
    table,
  ];
}

/** One clear sentence for whoever cannot put it right. */
export function summariseProblems(count: number): string {
  const what = count === 1 ? 'One part' : `${count} parts`;
  return `${what} of your organisation’s settings cannot be used. The rest holds; please tell whoever manages Namesake.`;
}
