/**
 * Makes all files of a release, in dist/release/: builds everything first. RELEASING.md says what is
 * to be done before and after.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { version } from '../package.json' with { type: 'json' };
import { isPlaceholder, projectAddress } from './project-address.js';
import { releaseFiles } from './release/files.js';
import { isUnreleased } from './release/notes.js';

const FOLDER = 'dist/release';

const { values } = parseArgs({ options: { trial: { type: 'boolean' } } });
const toTry = 'To try a release without that: npm run release -- --trial';
if (isPlaceholder(projectAddress) && !values.trial) {
  stop(`The address of the project in package.json is a placeholder: ${projectAddress.homepage}
Write where the project is into homepage, repository and bugs, and run npm run generated:build.
${toTry}`);
}
if (isUnreleased(readFileSync('CHANGELOG.md', 'utf8'), version) && !values.trial) {
  stop(`CHANGELOG.md says that ${version} is unreleased. Write the day of the release there.
${toTry}`);
}
const { status } = spawnSync('npm run build', { shell: true, stdio: 'inherit' });
if (status !== 0) stop('Nothing is released: the build has failed.');

const files = await releaseFiles();
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const [name, content] of files) {
  writeFileSync(join(FOLDER, name), content);
  console.log(`${FOLDER}/${name}: ${Math.ceil(content.length / 1024)} KB`);
}

function stop(reason: string): never {
  console.error(reason);
  process.exit(1);
}
