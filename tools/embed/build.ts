// Builds the files for any web page, with their parts, into dist/embed/.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { embedFiles } from './config.js';

const FOLDER = 'dist/embed';

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

rmSync(FOLDER, { recursive: true, force: true });
for (const [name, content] of files) {
  mkdirSync(dirname(join(FOLDER, name)), { recursive: true });
  writeFileSync(join(FOLDER, name), content);
}
