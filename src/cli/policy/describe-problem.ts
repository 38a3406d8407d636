import type { PlacedProblem } from '../../core/index.ts';

/** One line: where, what stands there, what is wrong. */
export function describeProblem({ line, at, found, why }: PlacedProblem): string {
  const place = [line === undefined ? '' : `line ${line}`, at].filter((part) => part !== '').join(', ');
  return [place, found].filter((part) => part !== '').join(': ') + (place || found ? ' ' : '') + why;
}
