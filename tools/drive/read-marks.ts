import type { Frame, Page } from 'puppeteer-core';

/**
 * The texts that are marked in a page now, frame by frame from the outermost, in reading order, shadow trees where their hosts stand: names, or the words of
 * observations, which a dotted line tells from them.
 */
export async function readMarks(page: Page, of: 'names' | 'observations' = 'names'): Promise<readonly string[]> {
  const texts = await Promise.all(page.frames().map((frame) => readFrame(frame, of === 'observations')));
  return texts.flat();
}

async function readFrame(frame: Frame, areDotted: boolean): Promise<readonly string[]> {
  return frame.evaluate((areDottedWanted) => {
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
    // All of it runs in the page, which knows nothing around this function.
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const isDotted = (name: string, { startContainer }: AbstractRange): boolean => {
      const element = startContainer.parentElement;
      if (!element) return false;
      return getComputedStyle(element, `::highlight(${CSS.escape(name)})`).textDecorationStyle === 'dotted';
    };
    return Array.from(CSS.highlights)
      .flatMap(([name, highlight]) =>
        Array.from(highlight).filter(
          (range) => range.startContainer.isConnected && isDotted(name, range) === areDottedWanted,
        ),
      )
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        // The marks are static ranges, which do not follow the page; where a page changed meanwhile, an end may lie behind its text.
        const range = document.createRange();
        range.setStart(startContainer, Math.min(startOffset, startContainer.nodeValue?.length ?? startOffset));
        range.setEnd(endContainer, Math.min(endOffset, endContainer.nodeValue?.length ?? endOffset));
        return range;
      })
      .toSorted(compare)
      .map((range) => range.toString());
  }, areDotted);
}
