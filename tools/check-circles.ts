/** Finds modules of src/ that import each other, also where they only take types. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { preProcessFile } from 'typescript';
import { findCircle } from './circle.js';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => join('src', path));
const graph = new Map(files.map((file) => [file, importsOf(file)]));
const circle = findCircle(graph);
if (circle) console.error(`These import each other: ${circle.join(' → ')}`);
else console.log(`${files.length} modules, no circle`);
process.exitCode = circle ? 1 : 0;

function importsOf(file: string): string[] {
  const { importedFiles } = preProcessFile(readFileSync(file, 'utf8'));
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => relative('.', join(dirname(file), fileName.replace(/\.js$/, '.ts'))))
    .filter((path) => existsSync(path));
}
