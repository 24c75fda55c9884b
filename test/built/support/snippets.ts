import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A block of code in a document. */
export interface Snippet {
  /** The document and the line, for the person who reads a failure. */
  readonly place: string;
  /** As the fence names it. */
  readonly language: string;
  readonly code: string;
}

const FENCE = /^( *)```(.*)\n([^]*?)^\1```$/gm;

/** The documents for those who use the project. */
export const documents: readonly string[] = [
  'README.md',
  'README.pl.md',
  'locales/README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('docs', path).replaceAll('\\', '/'))
    .sort(),
];

export const snippetsIn = (file: string): Snippet[] => {
  const text = readFileSync(file, 'utf8');
  return Array.from(
    text.matchAll(FENCE),
    ({ 1: indent = '', 2: language = '', 3: code = '', index }) => ({
      place: `${file}:${text.slice(0, index).split('\n').length}`,
      language,
      code: code.replace(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
};
