/** Compares what a page loads from dist/embed with its budget, compressed as a web server would. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const folder = 'dist/embed';
const entry = 'city-elements.js';
const limit = 16 * 1024;
const aim = 13 * 1024;

if (!existsSync(join(folder, entry))) {
  console.error(`${folder}/${entry} is missing. Run npm run build first.`);
  process.exit(1);
}
const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
for (const name of files.filter((name) => name !== entry).sort()) {
  console.log(`${kilobytes(compressedSize(name))}  ${name}, when needed`);
}
const size = compressedSize(entry);
console.log(`${kilobytes(size)}  ${entry}; limit ${kilobytes(limit)}, aim ${kilobytes(aim)}`);
if (size > limit) {
  console.error(
    `${folder}/${entry} is ${size - limit} bytes over its limit. ` +
      'Load something later with import(), or find what came in with the last change.',
  );
  process.exitCode = 1;
}

function compressedSize(name: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(readFileSync(join(folder, name)), { params }).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`.padStart(8);
}
