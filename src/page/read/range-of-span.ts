import type { Span } from '../../core/index.ts';
import type { TextPiece } from './page-block.ts';

/** A range over the characters of `span`, or undefined when the nodes no longer say what they said when the block was read. */
export function rangeOfSpan(text: string, pieces: readonly TextPiece[], span: Span): StaticRange | undefined {
  const covered = piecesOf(pieces, span);
  const first = covered[0];
  const last = covered.at(-1);
  if (!first || !last || !covered.every((piece) => isUnchanged(text, piece))) return undefined;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.nodeStart + Math.max(0, span.start - first.start),
    endContainer: last.node,
    endOffset: last.nodeStart + Math.min(span.end, last.end) - last.start,
  });
}

/** The pieces a span covers, found by halving: a block may have as many pieces as characters, and a thousand hits. */
function piecesOf(pieces: readonly TextPiece[], { start, end }: Span): readonly TextPiece[] {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pieces[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const covered = [];
  for (let at = low; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (!piece || piece.start >= end) break;
    covered.push(piece);
  }
  return covered;
}

function isUnchanged(text: string, { node, start, end, nodeStart }: TextPiece): boolean {
  return node.isConnected && node.data.slice(nodeStart, nodeStart + end - start) === text.slice(start, end);
}
