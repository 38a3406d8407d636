import { isShadowRoot } from '../read/node-kinds.ts';
import type { Place } from './place.ts';

/** Sorts places by where a reader meets them; a shadow tree stands where its host stands, before the host's own children. */
export function compareInPage(a: Place, b: Place): number {
  const order = compareNodes(nodeOf(a), nodeOf(b));
  return order !== 0 ? order : (a.range?.startOffset ?? 0) - (b.range?.startOffset ?? 0);
}

function nodeOf({ range, element }: Place): Node {
  return range?.startContainer.isConnected ? range.startContainer : element;
}

function compareNodes(a: Node, b: Node): number {
  if (a === b) return 0;
  const pathA = pathThroughHosts(a);
  const pathB = pathThroughHosts(b);
  // Both paths begin in the document; the first step at which they part decides.
  for (let step = 0; ; step += 1) {
    const nextA = pathA[step];
    const nextB = pathB[step];
    if (!nextA) return -1;
    if (!nextB) return 1;
    if (nextA !== nextB) return nextA.compareDocumentPosition(nextB) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }
}

/** The hosts of the shadow trees around `node`, outermost first, and `node`. */
function pathThroughHosts(node: Node): readonly Node[] {
  const path = [node];
  for (let root = node.getRootNode(); isShadowRoot(root); root = root.host.getRootNode()) path.unshift(root.host);
  return path;
}
