import type { Relation } from './relation.ts';

/** Five of the best ratings or more from one client within thirty days. */
export const reviewsBurst: Relation = ({ facts }) => {
  const days = new Map<string, number[]>();
  for (const { by, rating, on } of facts?.reviews ?? []) {
    const time = Date.parse(`${on}T00:00:00Z`);
    if (rating >= 0.99 && on.length === 10 && !Number.isNaN(time))
      days.set(by, [...(days.get(by) ?? []), time / DAY_MS]);
  }
  const isBurst = [...days.values()].some((list) =>
    list.toSorted((a, b) => a - b).some((day, at, sorted) => (sorted[at + 4] ?? Infinity) - day <= 30),
  );
  return isBurst ? { places: [] } : undefined;
};

const DAY_MS = 86_400_000;
