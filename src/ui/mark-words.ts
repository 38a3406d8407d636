import Mark from 'mark.js';

/** Fields are left alone: mark.js wraps the text inside a textarea, which deletes what the user wrote. */
const FIELDS = ['textarea', 'input', 'select', 'option', '[contenteditable]', '[contenteditable] *'];

/** Where mark.js itself never looks. */
const NEVER_READ = ['script', 'style', 'title', 'head', 'html'];

/**
 * Wraps every occurrence of `words` below `context` in `<mark>`, case and accents aside, also where a word is split over elements. For documents
 * of our own; called again, it replaces the marks of before.
 */
export function markWords(context: HTMLElement, words: readonly string[]): void {
  const marker = new Mark(context);
  marker.unmark();
  marker.mark(
    words.filter((word) => word.trim() !== ''),
    { separateWordSearch: false, diacritics: true, acrossElements: true, exclude: FIELDS },
  );
}

/**
 * Wraps `node.data.slice(start, end)` in one `<mark class={className}>`.
 *
 * @returns What now stands behind the node in its place: the mark, and a text node with the rest. Empty where nothing may be marked. The node itself keeps
 *   the text before the mark.
 */
export function wrapText(node: Text, start: number, end: number, className: string): readonly ChildNode[] {
  const parent = node.parentElement;
  if (!parent || parent.matches([...FIELDS, ...NEVER_READ].join())) return [];
  const next = node.nextSibling;
  const before = lengthBefore(parent, node);
  new Mark(parent).markRanges([{ start: before + start, length: end - start }], { className, exclude: FIELDS });
  const added = [];
  for (let at = node.nextSibling; at && at !== next; at = at.nextSibling) added.push(at);
  return added;
}

/** How many characters mark.js counts below `parent` before it comes to `node`. */
function lengthBefore(parent: Element, node: Text): number {
  const walker = node.ownerDocument.createTreeWalker(parent, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let at = walker.nextNode(); at && at !== node; at = walker.nextNode()) {
    if (at.parentElement?.matches([...FIELDS, ...NEVER_READ].join()) !== true) length += at.textContent?.length ?? 0;
  }
  return length;
}
