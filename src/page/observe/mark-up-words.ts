/**
 * What an element is called in the page's own mark-up, as one line of words with a blank at each end: `class`, `id`, `role`, the type it declares, names for
 * tests, names of its `data-*`. ` chat bubble mine `.
 */
export function markUpWords(element: Element): string {
  const type = element.getAttribute('itemtype')?.replace(/^.*\//u, '') ?? '';
  const names = Array.from(element.attributes, ({ name }) => name).filter((name) => name.startsWith('data-'));
  const called = [
    element.getAttribute('class'),
    element.id,
    element.getAttribute('role'),
    type,
    element.getAttribute('data-testid'),
    element.getAttribute('data-qa'),
    ...names.map((name) => name.slice('data-'.length)),
  ];
  const words = called
    .join(' ')
    .replaceAll(/([a-z\d])([A-Z])/gu, '$1 $2')
    .replaceAll(/[^\p{L}]+/gu, ' ');
  return ` ${words.toLowerCase().trim()} `;
}
