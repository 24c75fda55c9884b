import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { browserLaunchOptions } from '../../tools/engines/chromium.mjs';
import { projectWithPackage } from './support/packed-package.js';
import { serve } from './support/site.js';

/** As docs/modules.md says it is written, and beside it what React does not set. */
const app = `
import { createElement as h } from 'react';
const json = '{ "goals": [{ "number": "1", "title": "More parks", "goals": [{ "number": "1.1", "title": "Trees" }] }] }';
const plan = () => h('script', { type: 'application/json', dangerouslySetInnerHTML: { __html: json } });
export const App = () => h('main', null,
  h('strategy-goals', { id: 'hyphens', 'open-depth': 1, 'heading-level': 4 }, plan()),
  h('strategy-goals', { id: 'properties', openDepth: 1, headingLevel: 4 }, plan()),
  h('strategy-goals', { id: 'data', data: JSON.parse(json) }, h('p', null, 'Our goals')),
);`;

const client = `
import 'city-elements/define/strategy-goals';
import { hydrateRoot, createRoot } from 'react-dom/client';
import { createElement } from 'react';
import { App } from './app.js';
const root = document.querySelector('#root');
if (root.firstElementChild) hydrateRoot(root, createElement(App));
else createRoot(root).render(createElement(App));`;

const state = `(() => [...document.querySelectorAll('strategy-goals')].map((plan) => ({
  id: plan.id, openDepth: plan.openDepth, headingLevel: plan.headingLevel, state: plan.state,
})))()`;

const settled = `[...document.querySelectorAll('strategy-goals:not(#data)')].length === 2 &&
  [...document.querySelectorAll('strategy-goals:not(#data)')].every((plan) => plan.state === 'ready')`;

test('a page of React 19: attributes with hyphens work from the server too, properties only in the browser', async () => {
  const project = projectWithPackage('react', 'react-dom');
  const browser = await launch(browserLaunchOptions());
  try {
    const put = (name: string, code: string) => writeFileSync(join(project.folder, name), code);
    put('app.js', app);
    put('client.js', client);
    put(
      'server.js',
      `
      import { createElement } from 'react';
      import { renderToString } from 'react-dom/server';
      import { App } from './app.js';
      export const html = renderToString(createElement(App));`,
    );
    await build({
      root: project.folder,
      configFile: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: { outDir: 'bundle', lib: { entry: 'client.js', formats: ['es'], fileName: 'client' } },
    });
    const { html } = (await import(join(project.folder, 'server.js'))) as { html: string };
    const page = (content: string) => () =>
      `<!doctype html><link rel="icon" href="data:,"><div id="root">${content}</div>
       <script type="module" src="/bundle/client.js"></script>`;
    const site = await serve({
      '/rendered.html': page(html),
      '/created.html': page(''),
      '/bundle/': join(project.folder, 'bundle'),
    });
    const open = async (path: string) => {
      const tab = await browser.newPage();
      await tab.goto(site.url + path);
      await tab.waitForFunction(settled, { timeout: 10_000 });
      return tab.evaluate(state);
    };
    const shown = { openDepth: 1, headingLevel: 4, state: 'ready' };
    const usual = { openDepth: 0, headingLevel: 2 };
    assert.deepEqual(await open('/created.html'), [
      { id: 'hyphens', ...shown },
      { id: 'properties', ...shown },
      { id: 'data', ...usual, state: 'ready' },
    ]);
    assert.deepEqual(await open('/rendered.html'), [
      { id: 'hyphens', ...shown },
      { id: 'properties', ...usual, state: 'ready' },
      { id: 'data', ...usual, state: 'idle' },
    ]);
    await site.close();
  } finally {
    await browser.close();
    project.remove();
  }
});
