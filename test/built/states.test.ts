import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { browserLaunchOptions } from '../../tools/engines/chromium.mjs';
import { serve, type Site } from './support/site.js';

/** What a visitor has in front of them. */
interface Seen {
  readonly name: string;
  /** Why it did not come to that state. */
  readonly failure: string;
  readonly text: string;
}

/** Shows all states one after another, beside each other, with the elements of the built file. */
const walk = `
  import { prepareStates } from './show-states.js';
  import { showState, states } from './states.js';

  const seen = [];
  await prepareStates();
  for (const state of states) {
    const place = document.body.appendChild(document.createElement('section'));
    const failure = await showState(state, place).then(() => '', String);
    const element = place.firstElementChild;
    const { shadowRoot } = element;
    const names = [...(shadowRoot?.querySelectorAll('[aria-label]') ?? [])].map((one) => one.ariaLabel);
    const text = [shadowRoot?.textContent, ...names, element.textContent].join(' ').trim();
    seen.push({ name: state.name, failure, text: text.replace(/\\s+/g, ' ') });
  }
  globalThis.seen = seen;`;

describe('the file for any web page, as it is published', () => {
  let browser: Browser;
  let site: Site;
  let page: Page;
  const noise: string[] = [];
  let seen: readonly Seen[] = [];

  before(async () => {
    browser = await launch(browserLaunchOptions());
    site = await serve({
      // Beside the folder of the data, as the demo is.
      '/demo/walk.js': await bundled(),
      '/demo/page.html': `<!doctype html><html lang="pl"><title>All states</title>
        <link rel="icon" href="data:,">
        <script type="module" src="/dist/embed/city-elements.min.js"></script>
        <script type="module" src="walk.js"></script>`,
    });
    page = await browser.newPage();
    page.on('pageerror', (error) => noise.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') noise.push(message.text());
    });
    await page.goto(`${site.url}/demo/page.html`);
    await page.waitForFunction('globalThis.seen', { timeout: 50_000 });
    seen = (await page.evaluate('seen')) as readonly Seen[];
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('comes to every state of every element, and says something there', () => {
    assert.ok(seen.length > 50, `only ${seen.length} states`);
    for (const { name, failure, text } of seen) {
      assert.equal(failure, '', name);
      if (!isSilent(name)) assert.notEqual(text, '', name);
    }
  });

  it('shows in them what the demo shows', () => {
    const textOf = (wanted: string) => seen.find(({ name }) => name === wanted)?.text ?? '';
    assert.match(textOf('strategy-goals-open'), /Rozwój kapitału ludzkiego/);
    assert.match(textOf('strategy-goals-nothing-found'), /Nic nie znaleziono/);
    assert.match(textOf('strategy-goals-arabic-offline'), /الأهداف/);
    assert.match(textOf('strategy-goals-from-own-list'), /Toruń miastem ładu przestrzennego/);
    assert.match(textOf('eu-flag-usual-caption'), /Unia Europejska/);
  });

  it('throws nothing, and writes no error on the console', () => {
    assert.deepEqual(noise, []);
  });

  it('but an error is noticed', async () => {
    await page.evaluate('setTimeout(() => { throw new Error("planted") })');
    await page.waitForFunction('new Promise((done) => setTimeout(() => done(true), 50))');
    assert.deepEqual(noise.splice(0), ['Error: planted']);
  });
});

/** A drawing that says nothing, and a wait of which nothing is said at first. */
const isSilent = (name: string): boolean => /-(loading|decorative)$/.test(name);

async function bundled(): Promise<string> {
  const entry = `${process.cwd()}/demo/walk.ts`;
  const [result] = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'walk',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? walk : undefined),
      },
    ],
    build: {
      write: false,
      lib: { entry, formats: ['es'], fileName: 'walk' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = result?.output ?? [];
  if (!chunk) throw new Error('The states were not bundled.');
  return chunk.code;
}
