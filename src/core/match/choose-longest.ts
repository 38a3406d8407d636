/** A stretch of tokens, the end left out. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Of stretches that overlap, the longest; of equally long ones, the first. Equal stretches stay together: one place may name several parties.
 *
 * @param tokenCount Bounds of the stretches.
 * @param fixed Stretches that are chosen already and win over any other. They must be among `stretches`.
 */
export function chooseLongest<T extends Stretch>(
  stretches: readonly T[],
  tokenCount: number,
  fixed: readonly T[] = [],
): readonly T[] {
  if (stretches.length < 2) return stretches;
  const taken = new Int32Array(tokenCount).fill(-1);
  const firsts = new Set(fixed);
  const chosen: T[] = [];
  const longestFirst = stretches.toSorted(
    (a, b) => Number(firsts.has(b)) - Number(firsts.has(a)) || b.to - b.from - (a.to - a.from) || a.from - b.from,
  );
  for (const stretch of longestFirst) {
    const holder = taken[stretch.from] ?? -1;
    const same = holder >= 0 ? chosen[holder] : undefined;
    const isSame = same?.from === stretch.from && same.to === stretch.to;
    if (!isSame && taken.subarray(stretch.from, stretch.to).some((owner) => owner >= 0)) continue;
    taken.fill(chosen.length, stretch.from, stretch.to);
    chosen.push(stretch);
  }
  return chosen;
}
