/** A range the browser can measure over the same characters; undefined when they are gone: taken out of the page, or shortened. */
export function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range | undefined {
  const page = startContainer.ownerDocument;
  if (!page || !startContainer.isConnected || !endContainer.isConnected) return undefined;
  const live = page.createRange();
  try {
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    return live;
  } catch {
    // The page shortened its text and has not told of it yet, or a painter has put elements into it.
    return undefined;
  }
}
