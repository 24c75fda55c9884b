/** Undefined where there is nothing to take it of. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  const lower = sorted[middle - 1];
  if (upper === undefined) return undefined;
  return sorted.length % 2 === 1 || lower === undefined ? upper : (lower + upper) / 2;
}

/**
 * How the time grows with the size: 1 is in step with it, 2 with its square.
 *
 * @param times by size
 */
export function growthExponent(
  [smallSize, smallTime]: readonly [number, number],
  [largeSize, largeTime]: readonly [number, number],
): number {
  return Math.log(largeTime / smallTime) / Math.log(largeSize / smallSize);
}
