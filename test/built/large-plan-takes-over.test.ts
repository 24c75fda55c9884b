import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { browserLaunchOptions } from '../../tools/engines/chromium.mjs';
import { largePlan } from '../support/large-plan.js';
import { serve, type Site } from './support/site.js';

describe('a large plan that takes the place of the HTML made for it', () => {
  let folder: string;
  let browser: Browser;
  let site: Site;
  let release: () => void = () => undefined;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'large-plan-'));
    const file = join(folder, 'plan.json');
    await writeFile(file, JSON.stringify(largePlan(12, 12)));
    browser = await launch(browserLaunchOptions());
    site = await serve({
      '/page.html': pageWith(file),
      '/plan.json': async () => {
        await new Promise<void>((done) => (release = done));
        return readFile(file, 'utf8');
      },
    });
  });
  after(async () => {
    await browser.close();
    await site.close();
    await rm(folder, { recursive: true });
  });

  it('the HTML, too, is laid out only where a reader is', () =>
    visit(async (page) => {
      const isLaidOut = (place: 'first' | 'last') =>
        page.evaluate(
          `[...document.querySelectorAll('.leaf')].at(${place === 'first' ? 0 : -1}).checkVisibility({ contentVisibilityAuto: true })`,
        );
      assert.equal(await isLaidOut('first'), true);
      assert.equal(await isLaidOut('last'), false);
    }));

  const ways: [string, (page: Page) => Promise<unknown>][] = [
    ['jumped', (page) => page.evaluate('scrollTo(0, 4000)')],
    [
      'read',
      async (page) => {
        for (let top = 0; top <= 4000; top += 400) {
          await page.evaluate(`scrollTo(0, ${top})`);
          await frames(page);
        }
      },
    ],
  ];
  for (const [how, scroll] of ways) {
    it(`a reader who has ${how} down to the middle keeps the same goals before their eyes`, () =>
      visit(async (page) => {
        await scroll(page);
        await frames(page);
        const before = await goalsOnScreen(page, 'document');
        assert.ok(before.length > 3);
        release();
        const root = `document.querySelector('strategy-goals').shadowRoot`;
        await page.waitForFunction(`${root}.querySelector('.leaf')`);
        await frames(page);
        assert.deepEqual(await goalsOnScreen(page, root), before);
      }));
  }

  async function visit(look: (page: Page) => Promise<void>) {
    const page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    try {
      await page.setViewport({ width: 360, height: 640 });
      await page.goto(`${site.url}/page.html`);
      await page.waitForFunction(
        `document.querySelector('strategy-goals').shadowRoot?.querySelector('slot')`,
      );
      await frames(page);
      await look(page);
    } finally {
      release();
      await page.close();
    }
  }
});

function pageWith(file: string): string {
  const options = ['--lang', 'pl', '--tag', '--src', '/plan.json', '--open-depth', '1'];
  const command = ['dist/cli/main.js', 'fallback', file, ...options];
  return `<!doctype html><html lang="pl"><title>Page</title>
    <meta name="viewport" content="width=device-width">
    <link rel="stylesheet" href="/dist/embed/fallback.css">
    <script type="module" src="/dist/embed/city-elements.min.js"></script>
    ${execFileSync(process.execPath, command, { encoding: 'utf8' })}`;
}

/** The numbers of the goals on the screen, and how far from its top they are. */
const goalsOnScreen = (page: Page, root: string) =>
  page.evaluate(`[...${root}.querySelectorAll('.leaf')].flatMap((goal) => {
    const { top, bottom } = goal.getBoundingClientRect();
    const isSeen = goal.checkVisibility({ contentVisibilityAuto: true }) && bottom > 0 && top < innerHeight;
    return isSeen ? [goal.querySelector('.number').textContent.trim() + ' ' + Math.round(top)] : [];
  })`) as Promise<string[]>;

const frames = (page: Page) =>
  page.evaluate(`new Promise((done) =>
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))))`);
