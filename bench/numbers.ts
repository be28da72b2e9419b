/** Figures from many. */

/** The value that so large a share of all values does not exceed; NaN when there is none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The one in the middle; NaN when there is none. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** Times of many operations, ms: the middle one, one in a hundred, and the longest. */
export function times(values: readonly number[]): { p50: number; p99: number; max: number } {
  return { p50: percentile(values, 0.5), p99: percentile(values, 0.99), max: percentile(values, 1) };
}
