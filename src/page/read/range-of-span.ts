import type { Span } from '../../core/index.ts';
import type { TextPiece } from './page-block.ts';

/** A range over the characters of `span`, or undefined when the nodes no longer say what they said when the block was read. */
export function rangeOfSpan(text: string, pieces: readonly TextPiece[], span: Span): StaticRange | undefined {
  const covered = pieces.filter((piece) => piece.end > span.start && piece.start < span.end);
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

function isUnchanged(text: string, { node, start, end, nodeStart }: TextPiece): boolean {
  return node.isConnected && node.data.slice(nodeStart, nodeStart + end - start) === text.slice(start, end);
}
