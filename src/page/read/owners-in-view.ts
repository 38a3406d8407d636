import { roleOfTag } from './tag-roles.ts';

/** Points looked at, as shares of the viewport: enough to meet every column of a page; a point costs a few microseconds. */
const SHARES = [0.1, 0.3, 0.5, 0.7, 0.9];

/** The block-level elements a reader has before their eyes: they are read first. */
export function ownersInView(page: Document): ReadonlySet<Element> {
  const owners = new Set<Element>();
  const view = page.defaultView;
  if (!view) return owners;
  for (const down of SHARES) {
    for (const across of SHARES) {
      const element = page.elementFromPoint(across * view.innerWidth, down * view.innerHeight);
      const owner = element && blockAround(element);
      if (owner) owners.add(owner);
    }
  }
  return owners;
}

/** Undefined where nothing is to be read (a field), and for the page's own body, which is read anyway. */
function blockAround(element: Element): Element | undefined {
  let block: Element | undefined;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const role = roleOfTag(at);
    if (role === 'field' || role === 'nothing' || role === 'object' || role === 'aside') return undefined;
    if (role === 'block') block ??= at;
  }
  return block?.localName === 'body' || block?.localName === 'html' ? undefined : block;
}
