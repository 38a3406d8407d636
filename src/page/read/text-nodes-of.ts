import { isText } from './node-kinds.ts';

/** A stretch of one text node: `node.data.slice(start, end)`. */
export interface TextStretch {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The text a range covers, node by node; a range of ours begins and ends in text. Where a node has become shorter than the range, as much as is left. */
export function textNodesOf({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
}: StaticRange): readonly TextStretch[] {
  const page = startContainer.ownerDocument;
  if (!page) return [];
  const walker = page.createTreeWalker(startContainer.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = startContainer;
  const stretches = [];
  for (let node: Node | null = startContainer; isText(node); node = walker.nextNode()) {
    const start = node === startContainer ? startOffset : 0;
    const end = node === endContainer ? Math.min(endOffset, node.length) : node.length;
    if (end > start) stretches.push({ node, start, end });
    if (node === endContainer) break;
  }
  return stretches;
}
