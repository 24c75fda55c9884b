import { readFileSync } from 'node:fs';
import { extname, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { files } from './contents.js';

interface Docs {
  readonly pages: ReadonlyMap<string, string>;
  readonly search: ReadonlyMap<string, Uint8Array>;
}

const SEARCH = 'pagefind/';
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** What makes them is loaded only where the documentation is asked for. */
async function makeDocs(): Promise<Docs> {
  const { renderDocs } = await import('./render.js');
  const { searchIndex } = await import('./search-index.js');
  const pages = await renderDocs();
  return { pages, search: await searchIndex(pages) };
}

/**
 * The documentation as pages of the site: Eleventy makes them of the Markdown, Pagefind their search,
 * and Vite serves and builds them like any other page.
 */
export function docs(): Plugin {
  let made: Promise<Docs> | undefined;
  const make = () => (made ??= makeDocs());
  let pages: Docs['pages'] = new Map();
  let root = '';
  const pageOf = (id: string) => pages.get(relative(root, id).replaceAll('\\', '/'));

  return {
    name: 'docs',
    enforce: 'pre',

    async config(_, { command }) {
      if (command !== 'build') return;
      ({ pages } = await make());
      return { build: { rolldownOptions: { input: [...pages.keys()] } } };
    },
    configResolved(config) {
      root = config.root;
    },
    resolveId(source) {
      return pages.has(source) ? resolve(root, source) : undefined;
    },
    load: (id) => pageOf(id),
    async generateBundle() {
      const { search } = await make();
      for (const [path, source] of search) {
        this.emitFile({ type: 'asset', fileName: SEARCH + path, source });
      }
      for (const path of files) {
        this.emitFile({ type: 'asset', fileName: path, source: readFileSync(path) });
      }
    },

    configureServer(server) {
      const { middlewares, watcher, ws } = server;
      watcher.on('change', (path) => {
        if (!/\.(?:md|njk)$/.test(path)) return;
        made = undefined;
        ws.send({ type: 'full-reload' });
      });
      middlewares.use((request, response, next) => {
        const [url = ''] = (request.url ?? '').slice(1).split('?');
        const path = decodeURI(url).replace(/\/$/, '/index.html');
        if (!/^(?:docs\/.*\.html|pagefind\/.*)$/.test(path)) {
          next();
          return;
        }
        const answer = async () => {
          const { pages, search } = await make();
          const page = pages.get(path);
          const file = search.get(path.slice(SEARCH.length));
          if (page !== undefined) {
            response.setHeader('Content-Type', 'text/html; charset=utf-8');
            response.end(await server.transformIndexHtml(`/${path}`, page));
          } else if (file) {
            response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
            response.end(file);
          } else next();
        };
        answer().catch(next);
      });
    },
  };
}
