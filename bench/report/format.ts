import type { Spread } from './statistics.js';

/** A dash where nothing was measured. */
export const DASH = '–';

/** Milliseconds, or another number that is best whole. */
export const whole = (spread: Spread | undefined): string =>
  withQuartiles(spread, (value) => withCommas(Math.round(value)));

export const times = (spread: Spread | undefined): string =>
  withQuartiles(spread, (value) => value.toFixed(value < 10 ? 2 : 1));

/** A share of the window that has moved. */
export const shift = (spread: Spread | undefined): string =>
  withQuartiles(spread, (value) => (value === 0 ? '0' : value.toFixed(3)));

export const kilobytes = (spread: Spread | undefined): string =>
  withQuartiles(spread, (bytes) => (bytes === 0 ? '0' : (bytes / 1024).toFixed(1)));

/** The median, and the quartiles where they differ from it. */
function withQuartiles(spread: Spread | undefined, write: (value: number) => string): string {
  if (!spread) return DASH;
  const [median, lower, upper] = [spread.median, spread.lower, spread.upper].map(write);
  return lower === median && upper === median ? `${median}` : `${median} (${lower}–${upper})`;
}

export const withCommas = (value: number): string => value.toLocaleString('en-US');

/** A table in Markdown; the first column is of words, the others of numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
