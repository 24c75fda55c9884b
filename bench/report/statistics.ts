/** Where the middle half of some numbers lies. */
export interface Spread {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
}

/** The median and the quartiles. Undefined where there is nothing to take them of. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const median = quantile(sorted, 0.5);
  const lower = quantile(sorted, 0.25);
  const upper = quantile(sorted, 0.75);
  if (median === undefined || lower === undefined || upper === undefined) return undefined;
  return { median, lower, upper };
}

/** Between two numbers, in proportion. */
function quantile(sorted: readonly number[], part: number): number | undefined {
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return undefined;
  return below + (above - below) * (place % 1);
}

/** The same numbers in another form, which must keep their order. */
export const mapSpread = (
  { median, lower, upper }: Spread,
  change: (value: number) => number,
): Spread => ({ median: change(median), lower: change(lower), upper: change(upper) });

/**
 * How the time grows with the size: 1 is in step with it, 2 with its square.
 *
 * @param timeRatio time of the larger by that of the smaller
 */
export const growthExponent = (timeRatio: number, sizeRatio: number): number =>
  Math.log(timeRatio) / Math.log(sizeRatio);
