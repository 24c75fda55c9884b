import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import config from '../../lit-localize.json' with { type: 'json' };

/** Beside the page that shows them. */
const ADDRESS = 'site/preview/translations.json';

/**
 * Gives the translators' files to their preview page: all of them as one file, and while it is served
 * each that is saved as soon as it is. The page reads and checks them itself, as it does with a file
 * that is dropped onto it.
 *
 * @param folder of the translators' files
 */
export function translations(folder: string): Plugin {
  const isTranslation = (path: string) =>
    path.endsWith('.xlf') && resolve(path, '..') === resolve(folder);
  return {
    name: 'translations',
    configureServer({ middlewares, watcher }) {
      watcher.add(folder);
      // Read again for each page, so that a reloaded page is as fresh as one that stayed open.
      middlewares.use(`/${ADDRESS}`, (_, response) => {
        response.setHeader('Content-Type', 'application/json');
        response.setHeader('Cache-Control', 'no-store');
        response.end(allFiles(folder));
      });
    },
    async hotUpdate({ type, file, read }) {
      if (type === 'delete' || !isTranslation(file)) return;
      if (this.environment.name === 'client') {
        const saved = { path: basename(file), text: await read() };
        this.environment.hot.send('city-elements:translation', saved);
      }
      return [];
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: ADDRESS, source: allFiles(folder) });
    },
  };
}

function allFiles(folder: string): string {
  const names = readdirSync(folder).filter((name) => name.endsWith('.xlf'));
  const files = names.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  return JSON.stringify({ sourceLocale: config.sourceLocale, files });
}
