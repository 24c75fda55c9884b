// Builds the files for any web page, with their parts, into dist/embed/, and their source maps into
// dist/maps/.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { embedFiles } from './config.js';

const folderOf = (name: string) => (name.endsWith('.map') ? 'dist/maps' : 'dist/embed');

const files = new Map<string, Uint8Array | string>();
for (const name of embedFiles) {
  const outputs = (await build({
    mode: `embed:${name}`,
    logLevel: 'warn',
    build: { write: false },
  })) as Rolldown.RolldownOutput[];
  for (const file of outputs.flatMap(({ output }) => output)) {
    const content = file.type === 'chunk' ? file.code : file.source;
    if ((files.get(file.fileName) ?? content) !== content) {
      throw new Error(`${file.fileName} of ${name} is another than that of an earlier file.`);
    }
    files.set(file.fileName, content);
  }
}

rmSync('dist/embed', { recursive: true, force: true });
for (const [name, content] of files) {
  const path = join(folderOf(name), name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
