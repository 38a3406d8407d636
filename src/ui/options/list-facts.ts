import type { ListView } from '../../core/index.ts';
import { makeElement } from '../make-element.ts';

/** One list: when it was published, what it holds, whom it comes from. */
export function makeListFacts({ title, publishedOn, version, parties, names, attribution }: ListView): HTMLElement {
  const facts: readonly (readonly [string, string])[] = [
    ['Published', publishedOn],
    ['Version', version],
    ['Holds', `${parties} parties with ${names} names`],
    ['Source', attribution],
  ];
  return makeElement(
    'div',
    {},
    makeElement('h3', { dir: 'auto' }, title),
    makeElement(
      'dl',
      {},
      ...facts.flatMap(([label, value]) => [makeElement('dt', {}, label), makeElement('dd', { dir: 'auto' }, value)]),
    ),
  );
}
