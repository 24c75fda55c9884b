import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FILES } from '../../hosts/pages/host-page.js';
import { serve, type Handler, type PageServer } from '../../hosts/server/page-server.js';
import { repository } from '../../hosts/support/repository.js';
import type { Language } from '../driver/desktop.js';
import { pages } from './pages.js';

/** The site of a city, with the built files: every page in every language. */
export async function startSite(): Promise<PageServer> {
  if (!existsSync(join(repository, 'dist/embed/city-elements.min.js'))) {
    throw new Error('There are no built files: run npm run build before.');
  }
  const languages: readonly Language[] = ['pl', 'en'];
  const busy = busyServer();
  const routes = languages.flatMap((language) =>
    Object.entries(pages[language]).map(([name, body]) => {
      const answer: Handler = (_, response) => {
        busy.begin();
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(html(language, body));
      };
      return [`/${language}/${name}`, answer] as const;
    }),
  );
  return serve({
    files: { ...FILES, '/pages/': 'test/screen-reader/pages/' },
    routes: { ...Object.fromEntries(routes), '/fails-once': busy.answer },
    headers: { 'Cache-Control': 'no-store' },
  });
}

/** So long, in milliseconds, that a reader is told that it takes a while. */
const SLOW = 3_000;

/** A plan that is not available when a page asks for it first, and comes slowly later on. */
function busyServer(): { begin: () => void; answer: Handler } {
  let isBusy = false;
  return {
    begin: () => (isBusy = true),
    answer: (_, response) => {
      if (isBusy) response.writeHead(503, { 'Retry-After': '60' }).end();
      else {
        const address = { Location: '/data/torun-strategy.json' };
        setTimeout(() => response.writeHead(302, address).end(), SLOW);
      }
      isBusy = false;
    },
  };
}

const html = (language: Language, body: string): string => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>Oficjalna strona miasta</title>
<script type="module" src="/embed/city-elements.min.js"></script></head>
<body><main><h1>Toruń</h1>
${body}
</main></body></html>`;
