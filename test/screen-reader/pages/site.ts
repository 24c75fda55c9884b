import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FILES } from '../../hosts/pages/host-page.js';
import { serve, type Handler, type PageServer } from '../../hosts/server/page-server.js';
import { repository } from '../../hosts/support/repository.js';
import type { Language } from '../driver/desktop.js';
import { pages } from './pages.js';

export interface CitySite extends PageServer {
  /** Sends the plans that readers are waiting for. */
  readonly sendSlowPlans: () => void;
}

/** The site of a city, with the built files: every page in every language. */
export async function startSite(): Promise<CitySite> {
  if (!existsSync(join(repository, 'dist/embed/city-elements.min.js'))) {
    throw new Error('There are no built files: run npm run build before.');
  }
  const languages: readonly Language[] = ['pl', 'en'];
  const plans = slowPlans();
  const routes = languages.flatMap((language) =>
    Object.entries(pages[language]).map(([name, body]) => {
      const answer: Handler = (_, response) => {
        plans.beginPage();
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(html(language, body));
      };
      return [`/${language}/${name}`, answer] as const;
    }),
  );
  const server = await serve({
    files: { ...FILES, '/pages/': 'test/screen-reader/pages/' },
    routes: {
      ...Object.fromEntries(routes),
      '/slow': plans.answerLater,
      '/fails-once': plans.failOnce,
    },
    headers: { 'Cache-Control': 'no-store' },
  });
  return { ...server, sendSlowPlans: plans.send };
}

interface SlowPlans {
  readonly answerLater: Handler;
  /** Not available when a page asks first. */
  readonly failOnce: Handler;
  readonly beginPage: () => void;
  readonly send: () => void;
}

/** A plan that comes only when it is sent: so a slow machine does not change what is heard before. */
function slowPlans(): SlowPlans {
  const waiting = new Set<() => void>();
  let isBusy = false;
  const answerLater: Handler = (_, response) => {
    waiting.add(() => response.writeHead(302, { Location: '/data/torun-strategy.json' }).end());
  };
  return {
    answerLater,
    failOnce: (request, response) => {
      if (isBusy) response.writeHead(503, { 'Retry-After': '60' }).end();
      else answerLater(request, response);
      isBusy = false;
    },
    beginPage: () => (isBusy = true),
    send: () => {
      for (const answer of waiting) answer();
      waiting.clear();
    },
  };
}

const html = (language: Language, body: string): string => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="google" content="notranslate"><title>Oficjalna strona miasta</title>
<script type="module" src="/embed/city-elements.min.js"></script></head>
<body><main><h1>Toruń</h1>
${body}
</main></body></html>`;
