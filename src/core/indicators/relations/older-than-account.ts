import type { Relation } from './relation.ts';

/** Three repositories or more, none of them a fork, begin at least a year before the account does. One or two are what anybody brings along. */
export const olderThanAccount: Relation = ({ facts }) => {
  const joined = facts?.joinedOn;
  if (joined === undefined) return undefined;
  const older = (facts?.repositories ?? []).filter(
    ({ isFork, firstCommitOn }) => !isFork && firstCommitOn !== undefined && yearsBetween(firstCommitOn, joined) >= 1,
  );
  return older.length >= 3 ? { places: [] } : undefined;
};

/** By the coarser of the two dates. */
function yearsBetween(earlier: string, later: string): number {
  const coarse = Math.min(earlier.length, later.length);
  const monthsOf = (date: string): number =>
    Number(date.slice(0, 4)) * 12 + (coarse > 4 ? Number(date.slice(5, 7)) : 0);
  return (monthsOf(later) - monthsOf(earlier)) / 12;
}
