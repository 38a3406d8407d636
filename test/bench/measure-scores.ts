/** A pair that was scored, and whether its names are one. */
export interface ScoredPair {
  readonly isMatch: boolean;
  readonly score: number;
}

/** How well a threshold tells matches from the rest. */
export interface Accuracy {
  readonly threshold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Accuracy of everything from one score on. */
export function measureAt(pairs: readonly ScoredPair[], threshold: number): Accuracy {
  const found = pairs.filter(({ score }) => score >= threshold);
  const right = found.filter(({ isMatch }) => isMatch).length;
  const all = pairs.filter(({ isMatch }) => isMatch).length;
  return {
    threshold,
    precision: right / (found.length || 1),
    recall: right / (all || 1),
    f1: (2 * right) / (found.length + all || 1),
  };
}

/** Accuracy at every score that occurs, which are all the thresholds that differ. */
export function measureEverywhere(pairs: readonly ScoredPair[]): readonly Accuracy[] {
  const sorted = pairs.toSorted((a, b) => b.score - a.score);
  const all = pairs.filter(({ isMatch }) => isMatch).length;
  let right = 0;
  return sorted.flatMap(({ isMatch, score }, at) => {
    if (isMatch) right += 1;
    if (sorted[at + 1]?.score === score) return [];
    const found = at + 1;
    return [
      { threshold: score, precision: right / found, recall: right / (all || 1), f1: (2 * right) / (found + all || 1) },
    ];
  });
}

/** The threshold with the best F1. */
export function findBest(everywhere: readonly Accuracy[]): Accuracy {
  return everywhere.reduce((best, each) => (each.f1 > best.f1 ? each : best), {
    threshold: 1,
    precision: 0,
    recall: 0,
    f1: 0,
  });
}

/** The most that is found while at least `precision` of what is found is right. */
export function recallAt(everywhere: readonly Accuracy[], precision: number): number {
  return Math.max(0, ...everywhere.filter((each) => each.precision >= precision).map(({ recall }) => recall));
}
