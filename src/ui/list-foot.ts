import type { ListView } from '../core/index.ts';
import { makeElement } from './make-element.ts';

/** Which lists stand behind what is shown, and how old they are. */
export function makeListFoot(lists: readonly ListView[], onOptions: () => void): HTMLElement {
  const options = makeElement('button', { type: 'button', class: 'link' }, 'Options');
  options.addEventListener('click', onOptions);
  return makeElement(
    'footer',
    { class: 'foot' },
    makeElement(
      'span',
      {},
      lists.map(({ title, publishedOn, parties }) => `${title} of ${publishedOn} · ${parties} parties`).join('; '),
    ),
    options,
  );
}
