// Writes dist/site/: all pages of the project, for any folder of any static host. The hashes of the files
// for any web page are in it if these were built before, as `npm run build` does.
import { cpSync } from 'node:fs';
import { build } from 'vite';

await build();
cpSync('demo/data', 'dist/site/demo/data', { recursive: true });
