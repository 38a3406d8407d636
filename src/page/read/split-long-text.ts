import type { BlockSource, TextPiece } from './page-block.ts';

/**
 * Longest block in UTF-16 code units. One message to the background carries about twice this; a log file in one `<pre>` must not become one
 * message of megabytes, nor hold the matcher for longer than a frame.
 */
const LONGEST_BLOCK = 16_384;

/** How far before the limit a good place to cut is looked for, and how much two parts share where there is none: longer than any listed name. */
const MARGIN = 1024;

/** A line that is too long, in parts that overlap where they could not be cut between sentences. Most lines come back whole. */
export function splitLongText(
  text: string,
  pieces: readonly TextPiece[],
): readonly { readonly text: string; readonly source: BlockSource }[] {
  if (text.length <= LONGEST_BLOCK) return [{ text, source: { kind: 'text', pieces } }];
  const parts = [];
  let from = 0;
  let firstPiece = 0;
  while (from < text.length) {
    const limit = from + LONGEST_BLOCK;
    const sentenceEnd = limit < text.length ? lastSentenceEnd(text, limit) : text.length;
    const to = sentenceEnd ?? limit;
    // From where the last part began: a line of a million pieces must not be gone through again for every part.
    while ((pieces[firstPiece]?.end ?? to) <= from) firstPiece += 1;
    const within = [];
    for (let at = firstPiece; (pieces[at]?.start ?? to) < to; at += 1) {
      const piece = pieces[at];
      if (piece) within.push(cutPiece(piece, from, to));
    }
    parts.push({ text: text.slice(from, to), source: { kind: 'text' as const, pieces: within } });
    from = sentenceEnd ?? limit - MARGIN;
  }
  return parts;
}

/** Behind the last end of a sentence or empty line in the margin before `limit`. */
function lastSentenceEnd(text: string, limit: number): number | undefined {
  const margin = text.slice(limit - MARGIN, limit);
  const ends = Array.from(margin.matchAll(/[!?。！？]\s|\.\s(?=\p{Lu})|\n\s*\n/gu));
  const last = ends.at(-1);
  return last && limit - MARGIN + last.index + last[0].length;
}

/** The stretch of `piece` between two offsets of the whole text, counted from the first of them. */
function cutPiece({ node, start, end, nodeStart }: TextPiece, from: number, to: number): TextPiece {
  const cut = Math.max(0, from - start);
  return { node, start: start + cut - from, end: Math.min(end, to) - from, nodeStart: nodeStart + cut };
}
