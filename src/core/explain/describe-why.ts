import type { Evidence } from '../model/evidence.ts';
import type { WhyView } from '../model/hit-view.ts';
import { describeEvidence } from './describe-evidence.ts';

/**
 * Why a hit was raised, line by line. Words that are simply the same stand in one line together: `IT = IT: the same word` ten times over tells nobody anything. Where
 * every word is, one line says so.
 */
export function describeWhy(evidence: readonly Evidence[]): readonly WhyView[] {
  const pieces = evidence.filter((piece) => piece.kind !== 'cue');
  const names = pieces.filter((piece) => piece.kind === 'piece');
  if (names.length > 0 && names.every(isPlain) && !pieces.some(({ kind }) => kind === 'unpaired')) {
    const rest = pieces.filter((piece) => piece.kind !== 'piece' && piece.kind !== 'order');
    const isMoved = pieces.some(({ kind }) => kind === 'order');
    const same = names.length === 1 ? 'the word as listed' : 'every word as listed';
    const words = isMoved ? `${same}, in another order` : same;
    return [{ seen: '', listed: '', sign: '', words }, ...rest.map(describeEvidence)];
  }
  const lines: WhyView[] = [];
  let isInRow = false;
  for (const piece of pieces) {
    const line = describeEvidence(piece);
    const last = lines.at(-1);
    if (isPlain(piece) && isInRow && last) {
      lines[lines.length - 1] = joinLines(last, line);
    } else lines.push(line);
    isInRow = isPlain(piece);
  }
  return lines;
}

/** Capitals say nothing: some publishers write all names in them. */
function isPlain(piece: Evidence): boolean {
  return (
    piece.kind === 'piece' &&
    (piece.how === 'same' || piece.how === 'number') &&
    piece.seen.toLowerCase() === piece.listed.toLowerCase()
  );
}

function joinLines(one: WhyView, other: WhyView): WhyView {
  return {
    seen: `${one.seen} ${other.seen}`,
    listed: `${one.listed} ${other.listed}`,
    sign: '=',
    words: 'the same words',
  };
}
