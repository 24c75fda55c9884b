import { variantNamed } from '../variants/index.js';
import { DASH, table } from './format.js';

/** What a column is called, and what it says of a variant. */
export type Column = readonly [string, (variant: string) => string];

/** A row for each of some variants; one of which nothing was measured is left out. */
export function variantTable(names: readonly string[], columns: readonly Column[]): string {
  const rows = names
    .map((name) => [variantNamed(name).title, ...columns.map(([, write]) => write(name))])
    .filter(([, ...written]) => written.some((text) => text !== DASH));
  return table(['', ...columns.map(([title]) => title)], rows);
}
