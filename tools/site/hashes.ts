import { existsSync } from 'node:fs';
import type { Plugin } from 'vite';
import { hashesIn } from '../embed/integrity.js';

/** Beside the page that writes them into a snippet. */
const ADDRESS = 'site/build/sri.json';
const EMBED = 'dist/embed';

/** Gives the hashes of the files for any web page to the site, where these were built before. */
export function hashes(): Plugin {
  const read = () => JSON.stringify(existsSync(EMBED) ? hashesIn(EMBED) : {});
  return {
    name: 'hashes',
    configureServer({ middlewares }) {
      middlewares.use(`/${ADDRESS}`, (_, response) => {
        response.setHeader('Content-Type', 'application/json');
        response.end(read());
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: ADDRESS, source: read() });
    },
  };
}
