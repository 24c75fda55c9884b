/**
 * Builds all that is published into dist/:
 *   *.js, *.d.ts           the modules of the npm package
 *   schema/                the JSON Schemas of the data files
 *   cli/                   the command city-elements
 *   embed/                 the files for any web page, all tags in one or one tag each, and the parts that
 *                          they load when needed; the styles of the HTML in a tag until then
 *   maps/                  the source maps of these
 *   site/                  the project's pages, for any path of any static host; the documentation and
 *                          the preview for translators are among them
 *   check.html             one of these pages as one file, to be opened from a folder: “Check your file”
 *   cdn/                   the embed files in folders by version, with their hashes
 *   custom-elements.json   the elements' attributes, events, … for editors and documentation, and
 *                          the same for VS Code (html-custom-data.json) and JetBrains (web-types.json)
 *   sbom.json              what of others is in it (CycloneDX)
 *   wordpress/             the plugin for WordPress
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
run('tsc -p src/cli --noEmit false --rootDir src --outDir dist');
run('tsc -p tsconfig.build.json');
run('tsx tools/schemas.ts');
run('tsx tools/embed/build.ts'); // in the place of what tsc has made of src/embed/
// What only the embed file needs, which has it bundled.
for (const path of ['dist/embed.js', 'dist/embed.js.map', 'dist/page-check']) {
  rmSync(path, { recursive: true });
}
run('tsx tools/embed/fallback-css.ts');
run('tsx tools/site/build.ts');
run('tsx tools/site/check-page.ts');
run('custom-elements-manifest analyze --config tools/custom-elements-manifest.config.mjs');
run('tsx tools/editor-data.ts');
run('tsx tools/embed/version-folders.ts');
run('tsx tools/sbom.ts');
run('tsx tools/wordpress/build.ts');

function run(command: string): void {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  if (status === 0) return;
  console.error(`Build stopped: "${command}" failed.`);
  process.exit(1);
}
