import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser } from 'puppeteer-core';
import { version } from '../../package.json' with { type: 'json' };
import { browserLaunchOptions } from '../../tools/engines/chromium.mjs';
import { serve, type Files, type Site } from './support/site.js';

const folder = `/dist/cdn/${version}/`;
const address = `/city-elements/${version}/`;
const read = (name: string) => readFileSync(`.${folder}${name}`, 'utf8');
const english = `${version}/en.min.js`;

describe('a page with the snippet that fixes the files', () => {
  let browser: Browser;
  before(async () => (browser = await launch(browserLaunchOptions())));
  after(() => browser.close());

  const tampered = (name: string): Files => ({ [address + name]: `${read(name)}\n//` });

  it('runs what was published: the tag speaks English, which is loaded later', async () => {
    const seen = await open({});
    assert.deepEqual(seen, { count: '1 item', refused: [] });
  });

  it('does not run a script that somebody has changed: the page’s own words stay', async () => {
    const seen = await open(tampered('city-elements.min.js'));
    assert.deepEqual(seen, { count: undefined, refused: ['city-elements.min.js'] });
  });

  it('does not run a changed file that the script loads: what is in the script is there, in Polish', async () => {
    const seen = await open(tampered(english));
    assert.deepEqual(seen, { count: '1 pozycja', refused: [english] });
  });

  async function open(changed: Files): Promise<{ count: string | undefined; refused: string[] }> {
    const names = readdirSync(`.${folder}`, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(js|css)$/.test(name),
    );
    const site: Site = await serve({
      ...Object.fromEntries(names.map((name) => [address + name, read(name)])),
      ...changed,
      '/page.html': `<!doctype html><html lang="en"><title>Page</title>${read('snippet.html')}
        <strategy-goals src="/plan.json"><p>Own words</p></strategy-goals>`,
      '/plan.json': '{ "goals": [{ "title": "A", "goals": [{ "title": "B" }] }] }',
    });
    const page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    const refused: string[] = [];
    page.on('console', (message) => {
      const [, name] =
        /integrity.*\/city-elements\/[\d.]+\/([\w./-]+\.js)/.exec(message.text()) ?? [];
      if (name) refused.push(name);
    });
    try {
      await page.goto(`${site.url}/page.html`, { waitUntil: 'networkidle0' });
      const isDefined = await page.evaluate(`customElements.get('strategy-goals') !== undefined`);
      const find = `document.querySelector('strategy-goals').shadowRoot?.querySelector('.count')?.textContent.trim()`;
      // A file that is refused is asked for again, for some seconds.
      if (isDefined) await page.waitForFunction(find);
      const count = (await page.evaluate(find)) as string | undefined;
      return { count, refused: [...new Set(refused)] };
    } finally {
      await page.close();
      await site.close();
    }
  }
});
