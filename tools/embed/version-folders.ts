// Puts the files for any web page into folders by version, for any static host: one that never
// changes, and one that gets every fix. `sri.json` has the hashes of the first.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json' with { type: 'json' };
import { hashesIn, lineOf } from './integrity.js';
import { pinnedSnippet } from './pinned-snippet.js';

const source = 'dist/embed';
const target = 'dist/cdn';

for (const folder of [version, lineOf(version)]) {
  mkdirSync(join(target, folder), { recursive: true });
  cpSync(source, join(target, folder), { recursive: true });
}
const hashes = hashesIn(source);
writeFileSync(
  join(target, version, 'sri.json'),
  `${JSON.stringify({ version, files: hashes }, undefined, 2)}\n`,
);
writeFileSync(
  join(target, version, 'snippet.html'),
  pinnedSnippet(`/city-elements/${version}/`, version, hashes),
);
