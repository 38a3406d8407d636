import { makeElement } from './make-element.ts';

/** What does not screen though it should; nothing where everything does. An answer must never look clean because something failed. */
export function makeListProblems(problems: readonly string[]): HTMLElement | undefined {
  if (problems.length === 0) return undefined;
  return makeElement(
    'ul',
    { class: 'list-problems', 'aria-label': 'Lists that do not screen' },
    ...problems.map((problem) => makeElement('li', {}, problem)),
  );
}
