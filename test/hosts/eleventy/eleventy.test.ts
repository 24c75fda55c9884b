import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { until } from '../browsers/until.js';
import { FIRST_GOAL, FIRST_NEWS } from '../pages/host-page.js';
import { serve, type PageServer } from '../server/page-server.js';
import { openPage, startChromium } from '../support/chromium.js';
import { repository } from '../support/repository.js';
import { workFolder } from '../support/work-folder.js';

const work = workFolder('eleventy');
const output = join(work, '_site');

/** The site with our files, its strategy in `_data/`, and what Eleventy makes of it. */
async function build(): Promise<void> {
  const copy = (from: string, to: string) =>
    cpSync(join(repository, from), join(work, to), { recursive: true });
  copy('test/hosts/eleventy/site', '.');
  copy('dist/embed', 'city-elements');
  copy('demo/data', 'data');
  copy('demo/data/torun-strategy.json', '_data/strategy.json');
  const program = join(repository, 'node_modules/@11ty/eleventy/cmd.cjs');
  await promisify(execFile)(process.execPath, [program, '--quiet'], { cwd: work });
}

describe('In Eleventy', () => {
  let site: PageServer;
  let browser: Browser;
  before(async () => {
    await build();
    site = await serve({ root: output, files: { '/': '' } });
    browser = await startChromium();
  });
  after(() => Promise.all([browser.close(), site.stop()]));

  test('the strategy in _data/ is published as a file, and its goals are in the page itself', () => {
    const strategy: unknown = JSON.parse(readFileSync(join(output, 'strategy.json'), 'utf8'));
    const original = readFileSync(join(repository, 'demo/data/torun-strategy.json'), 'utf8');
    assert.deepEqual(strategy, JSON.parse(original));
    const html = readFileSync(join(output, 'index.html'), 'utf8');
    assert.match(
      html,
      /<strategy-goals src="\/strategy\.json" controls>\s*<p>1\. Toruń atrakcyjnym/,
    );
  });

  test('a citizen sees the goals, with search, the news and the flag', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(`${site.origin}/index.html`);
    const words = () =>
      page.evaluate(`[...document.querySelectorAll('strategy-goals, news-list, eu-flag')]
        .map(({ shadowRoot }) => shadowRoot?.querySelector('.localized')?.innerText).join(' ')`);
    const shown = [FIRST_GOAL, FIRST_NEWS, 'Unia Europejska'];
    await until(
      words,
      (text) => shown.every((part) => String(text).includes(part)),
      `${shown.join(', ')} are to be read`,
    );
    const search = `document.querySelector('strategy-goals').shadowRoot.querySelector('#search') !== null`;
    await until(() => page.evaluate(search), Boolean, 'a search');
    const own = `document.querySelector('strategy-goals > p').checkVisibility()`;
    assert.equal(await page.evaluate(own), false);
    assert.deepEqual(complaints, []);
    await page.browserContext().close();
  });
});
