import type { Page } from 'puppeteer-core';

/** Where a mark of the outermost frame stands in the window: the middle of its first line. */
export async function findMark(page: Page, text: string): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate((wanted) => {
    for (const { startContainer, startOffset, endContainer, endOffset } of Array.from(CSS.highlights.values()).flatMap(
      (highlight) => Array.from(highlight),
    )) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const [box] = range.getClientRects();
      if (range.toString() === wanted && box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    throw new Error(`no mark says ${wanted}`);
  }, text);
}
