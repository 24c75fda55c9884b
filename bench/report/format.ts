/** A dash where nothing was measured. */
export const DASH = '–';

export const milliseconds = (value: number | undefined): string =>
  value === undefined ? DASH : value < 10 ? value.toFixed(1) : withCommas(Math.round(value));

export const times = (value: number | undefined): string =>
  value === undefined ? DASH : value.toFixed(value < 10 ? 2 : 1);

export const kilobytes = (bytes: number | undefined): string =>
  bytes === undefined ? DASH : bytes === 0 ? '0' : (bytes / 1024).toFixed(1);

export const withCommas = (value: number): string => value.toLocaleString('en-US');

/** A table in Markdown; the first column is of words, the others of numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
