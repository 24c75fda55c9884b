import { fileURLToPath } from 'node:url';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export const folders = {
  bench: here('.'),
  project: here('..'),
  variants: here('variants'),
  /** Made by a run, and not in Git. */
  built: here('.cache/variants'),
  results: here('results'),
  packages: here('node_modules'),
} as const;
