/**
 * Builds all that is published into dist/:
 *   *.js, *.d.ts           the modules of the npm package
 *   schema/                the JSON Schemas of the data files
 *   embed/                 one file for any web page, and the chunks that it loads when needed
 *   site/                  the project's pages, for any path of any static host
 *   custom-elements.json   the elements' attributes, events, … for editors and documentation
 *   wordpress/             the plugin for WordPress
 */
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
run('tsc -p tsconfig.build.json');
run('tsx tools/schemas.ts');
run('vite build --mode embed'); // in the place of what tsc has made of src/embed/
for (const file of ['dist/embed.js', 'dist/embed.js.map']) rmSync(file);
run('vite build');
cpSync('demo/data', 'dist/site/demo/data', { recursive: true });
run('custom-elements-manifest analyze --config tools/custom-elements-manifest.config.mjs');
run('tsx tools/wordpress/build.ts');

function run(command: string): void {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  if (status === 0) return;
  console.error(`Build stopped: "${command}" failed.`);
  process.exit(1);
}
