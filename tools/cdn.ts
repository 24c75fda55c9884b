// Puts the embed files into folders by version, for any static host: one that never changes, and one
// that gets every mend. `sri.json` has the hashes of the first.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../package.json' with { type: 'json' };
import { integrityOf, lineOf, pinnedSnippet } from './cdn/integrity.js';

const source = 'dist/embed';
const target = 'dist/cdn';

for (const folder of [version, lineOf(version)]) {
  mkdirSync(join(target, folder), { recursive: true });
  cpSync(source, join(target, folder), { recursive: true });
}
const names = readdirSync(source).filter((name) => /\.(js|css)$/.test(name));
const hashes = Object.fromEntries(
  names.sort().map((name) => [name, integrityOf(readFileSync(join(source, name)))]),
);
writeFileSync(
  join(target, version, 'sri.json'),
  `${JSON.stringify({ version, files: hashes }, undefined, 2)}\n`,
);
writeFileSync(
  join(target, version, 'snippet.html'),
  pinnedSnippet(`/city-elements/${version}/`, hashes),
);
