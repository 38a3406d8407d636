/** The value in the middle. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value below which `share` of the values lie, 0–1. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The sum of all. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The median of `values` and where it lies in 95 of 100 samples drawn from them with replacement. */
export function medianWithInterval(values: readonly number[]): {
  readonly middle: number;
  readonly low: number;
  readonly high: number;
} {
  let random = 1;
  const next = (): number => (random = Math.imul(random, 48_271) >>> 1) / 0x7fffffff;
  const medians = Array.from({ length: 2000 }, () =>
    median(values.map(() => values[Math.floor(next() * values.length) % values.length] ?? 0)),
  );
  return { middle: median(values), low: percentile(medians, 0.025), high: percentile(medians, 0.975) };
}
