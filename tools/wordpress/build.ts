/** Packs the plugin for WordPress into dist/wordpress/city-elements.zip, after the elements are built. */
import { mkdirSync, writeFileSync } from 'node:fs';
import manifest from '../../package.json' with { type: 'json' };
import { pluginFiles } from './plugin.js';
import { reproducibleZip } from '../reproducible-zip.js';

const files = pluginFiles({
  plugin: 'integrations/wordpress',
  embed: 'dist/embed',
  licence: 'LICENSE',
  version: manifest.version,
});
mkdirSync('dist/wordpress', { recursive: true });
writeFileSync('dist/wordpress/city-elements.zip', reproducibleZip(files));
console.log(`dist/wordpress/city-elements.zip: ${files.size} files`);
