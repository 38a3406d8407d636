import type { Frame, Page } from 'puppeteer-core';

/**
 * The texts that are marked in a page now, frame by frame from the outermost, in reading order: painted highlights, and in a browser
 * without them the elements of the fallback.
 */
export async function readMarks(page: Page): Promise<readonly string[]> {
  const texts = await Promise.all(page.frames().map(readFrame));
  return texts.flat();
}

async function readFrame(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    if (!('highlights' in CSS)) return [];
    return Array.from(CSS.highlights.values())
      .flatMap((highlight) => Array.from(highlight))
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        // The marks are static ranges, which do not follow the page; where a page changed meanwhile, an end may lie behind its text.
        const range = document.createRange();
        range.setStart(startContainer, Math.min(startOffset, startContainer.nodeValue?.length ?? startOffset));
        range.setEnd(endContainer, Math.min(endOffset, endContainer.nodeValue?.length ?? endOffset));
        return range;
      })
      .filter((range) => range.startContainer.isConnected)
      .toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map((range) => range.toString());
  });
}
