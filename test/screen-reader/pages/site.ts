import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FILES } from '../../hosts/pages/host-page.js';
import { serve, type Handler, type PageServer } from '../../hosts/server/page-server.js';
import { repository } from '../../hosts/support/repository.js';
import type { Language } from '../driver/desktop.js';
import { pages } from './pages.js';

/** The site of a city, with the built files: every page in every language. */
export async function startSite(): Promise<PageServer> {
  if (!existsSync(join(repository, 'dist/embed/city-elements.js'))) {
    throw new Error('There are no built files: run npm run build before.');
  }
  const languages: readonly Language[] = ['pl', 'en'];
  const routes = languages.flatMap((language) =>
    Object.entries(pages[language]).map(
      ([name, body]) => [`/${language}/${name}`, answer(html(language, body))] as const,
    ),
  );
  return serve({
    files: { ...FILES, '/pages/': 'test/screen-reader/pages/' },
    routes: { ...Object.fromEntries(routes), '/fails-once': failsOnce() },
    headers: { 'Cache-Control': 'no-store' },
  });
}

const answer =
  (body: string): Handler =>
  (_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(body);
  };

/** A plan behind a server that is busy every other time. */
function failsOnce(): Handler {
  let isBusy = false;
  return (_, response) => {
    isBusy = !isBusy;
    response.writeHead(isBusy ? 503 : 302, { Location: '/data/torun-strategy.json' }).end();
  };
}

const html = (language: Language, body: string): string => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>Toruń</title>
<script type="module" src="/embed/city-elements.js"></script></head>
<body><main><h1>Toruń</h1>
${body}
</main></body></html>`;
