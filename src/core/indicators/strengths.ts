import type { Strength } from '../model/indicator-rule.ts';

/** Weakest first. For counting only: nothing on screen is ordered by it. */
const ORDER: readonly Strength[] = ['context', 'weak', 'corroborating', 'strong'];

/** The strongest of some strengths; `context` for none. */
export function strongest(strengths: readonly Strength[]): Strength {
  return ORDER.findLast((strength) => strengths.includes(strength)) ?? 'context';
}

/** Whether a strength says as much as another. */
export function isAtLeast(strength: Strength, least: Strength): boolean {
  return ORDER.indexOf(strength) >= ORDER.indexOf(least);
}
