import { isElement, isText } from './node-kinds.ts';
import { roleOfTag } from './tag-roles.ts';
import type { TextPiece } from './page-block.ts';

/** The text a reader sees inside `element`, fields and scripts left out, up to `limit` characters. */
export function ownText(
  element: Element,
  limit: number,
): { readonly text: string; readonly pieces: readonly TextPiece[] } {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const pieces: TextPiece[] = [];
  let text = '';
  let node: Node | null = walker.firstChild();
  while (node && text.length < limit) {
    if (isText(node)) {
      pieces.push({ node, start: text.length, end: text.length + node.length, nodeStart: 0 });
      text += node.data;
    }
    const isUnread = isElement(node) && ['nothing', 'field', 'object'].includes(roleOfTag(node));
    node = isUnread ? nextOutside(walker) : walker.nextNode();
  }
  return { text, pieces };
}

/** The next node that is not inside the current one. */
function nextOutside(walker: TreeWalker): Node | null {
  for (;;) {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
    if (!walker.parentNode() || walker.currentNode === walker.root) return null;
  }
}
