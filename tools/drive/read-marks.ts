import type { Frame, Page } from 'puppeteer-core';

/** The texts that are marked in a page now, frame by frame from the outermost, in reading order, shadow trees where their hosts stand. */
export async function readMarks(page: Page): Promise<readonly string[]> {
  const texts = await Promise.all(page.frames().map(readFrame));
  return texts.flat();
}

async function readFrame(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    /** The nodes to compare, outermost first: the host of each shadow tree around the node, and the node itself. */
    const pathOf = (node: Node): Node[] => {
      const root = node.getRootNode();
      return root instanceof ShadowRoot ? [...pathOf(root.host), node] : [node];
    };
    const compare = (a: Range, b: Range): number => {
      const [left, right] = [pathOf(a.startContainer), pathOf(b.startContainer)];
      const at = left.findIndex((node, depth) => node !== right[depth]);
      const [one, other] = [left[at], right[at]];
      if (!one || !other) return a.startOffset - b.startOffset;
      return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    };
    return Array.from(CSS.highlights.values())
      .flatMap((highlight) => Array.from(highlight))
      .filter(({ startContainer }) => startContainer.isConnected)
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        // The marks are static ranges, which do not follow the page; where a page changed meanwhile, an end may lie behind its text.
        const range = document.createRange();
        range.setStart(startContainer, Math.min(startOffset, startContainer.nodeValue?.length ?? startOffset));
        range.setEnd(endContainer, Math.min(endOffset, endContainer.nodeValue?.length ?? endOffset));
        return range;
      })
      .toSorted(compare)
      .map((range) => range.toString());
  });
}
