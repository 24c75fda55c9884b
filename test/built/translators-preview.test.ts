import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { browserLaunchOptions } from '../../tools/engines/chromium.mjs';
import { ProcessGroup } from '../hosts/support/process-group.js';
import { until } from '../hosts/browsers/until.js';
import { serve, type Site } from './support/site.js';

const PLAN = `document.querySelector('#strategy-goals-closed strategy-goals').shadowRoot`;
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let browser: Browser;
let page: Page;
before(async () => (browser = await launch(browserLaunchOptions())));
after(() => browser.close());
beforeEach(async () => (page = await browser.newPage()));
afterEach(() => page.close());

/** Asks the page until it answers with these words. */
const untilShown = (expression: string, words: RegExp) =>
  until(
    async () => String(await page.evaluate(expression)),
    (text) => words.test(text),
    `${expression} is to show ${String(words)}`,
  );

const said = `document.querySelector('#said').textContent`;
const searchLabel = `${PLAN}?.querySelector('label')?.textContent ?? ''`;
const problems = `document.querySelector('#problems').innerText`;
const languages = `[...document.querySelector('#choices select').options].map((o) => o.value).join()`;

async function open(url: string): Promise<void> {
  await page.goto(url);
  await untilShown(`document.querySelector('#states').ariaBusy`, /^false$/);
}

describe('npm run l10n:preview', () => {
  // Below the project, so that what its modules import is found.
  const cache = join(import.meta.dirname, '../../.cache');
  let folder: string;
  let server: ProcessGroup;
  let url: string;

  const save = async (change: (text: string) => string) => {
    const path = join(folder, 'locales/pl.xlf');
    await writeFile(path, change(await readFile('locales/pl.xlf', 'utf8')));
  };

  before(async () => {
    await mkdir(cache, { recursive: true });
    folder = await mkdtemp(join(cache, 'preview-'));
    const copied = ['demo', 'locales', 'site', 'src', 'tools'];
    const files = ['lit-localize.json', 'package.json', 'tsconfig.json', 'vite.config.ts'];
    for (const name of [...copied, ...files]) {
      await cp(name, join(folder, name), { recursive: true });
    }
    const command = ['--import', 'tsx', 'tools/l10n/commands/preview.ts'];
    // Without a desktop no other browser is opened.
    const env = { ...process.env, DISPLAY: undefined, WAYLAND_DISPLAY: undefined };
    server = new ProcessGroup(process.execPath, command, { cwd: folder, env });
    url = await until(
      () => Promise.resolve(/http:\S+preview\//.exec(server.output)?.[0] ?? ''),
      (address) => address !== '',
      'the server is to say its address',
    );
  });
  after(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('shows what is saved, and leaves an open goal and a typed search as they are', async () => {
    await open(url);
    await page.evaluate(`globalThis.isSamePage = true; ${PLAN}.querySelector('#search').focus()`);
    await page.keyboard.type('kultura');
    await page.evaluate(
      `document.querySelector('#strategy-goals-areas-and-tasks strategy-goals').collapseAll()`,
    );
    const toggle = `document.querySelector('#strategy-goals-one-open strategy-goals').shadowRoot
      .querySelector('.toggle')`;
    await page.evaluate(`${toggle}.click()`);
    await save((text) => text.replace('>Szukaj w celach (słowo lub numer)<', '>Znajdź kierunek<'));
    await untilShown(searchLabel, /Znajdź kierunek/);
    await untilShown(said, /pl\.xlf: zmienił się 1 tekst\. Nie ma nic do poprawienia\.$/);
    assert.equal(await page.evaluate('isSamePage'), true);
    assert.equal(await page.evaluate(`${PLAN}.querySelector('#search').value`), 'kultura');
    assert.equal(await page.evaluate(`${toggle}.ariaExpanded`), 'true');
  });

  it('says where a file is broken, keeps the last good texts, and goes on when it is fixed', async () => {
    await save((text) => text);
    await open(url);
    await save((text) => text.replace('>Szukaj w celach', '>Nowe</target><target'));
    await untilShown(said, /pl\.xlf, wiersz \d+, kolumna \d+: .* Na stronie zostają/);
    await untilShown(problems, /Co trzeba poprawić \(1\)\s+pl\.xlf, wiersz \d+, kolumna \d+/);
    await untilShown(searchLabel, /Szukaj w celach/);
    await save((text) => text);
    await untilShown(problems, /Co trzeba poprawić \(0\)/);
  });

  it('starts with a broken file too, and shows a language that is added', async () => {
    await save((text) => text.replace('</xliff>', ''));
    await page.goto(url);
    await untilShown(problems, /pl\.xlf, wiersz \d+/);
    await save((text) => text);
    await untilShown(problems, /Co trzeba poprawić \(0\)/);
    const german = 'target-language="de"';
    const text = await readFile('locales/pl.xlf', 'utf8');
    await writeFile(join(folder, 'locales/de.xlf'), text.replace('target-language="pl"', german));
    await untilShown(languages, /\bde\b/);
  });
});

describe('the preview page of the built site', () => {
  let site: Site;
  before(async () => (site = await serve({})));
  after(() => site.close());

  const openPreview = (query = '') => open(`${site.url}/dist/site/site/preview/index.html${query}`);

  /** Drops a file, as if it came from a folder of the computer. */
  const drop = (name: string, text: string) =>
    page.evaluate(`{
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
      const init = { dataTransfer, bubbles: true, cancelable: true };
      const isAllowed = !document.body.dispatchEvent(new DragEvent('dragover', init));
      if (isAllowed) document.body.dispatchEvent(new DragEvent('drop', init));
    }`);

  const german = async () =>
    (await readFile('locales/pl.xlf', 'utf8'))
      .replace('target-language="pl"', 'target-language="de"')
      .replace('>Szukaj w celach (słowo lub numer)<', '>Ziele suchen<');

  it('shows a translation that is dropped onto it, in a language that was not there', async () => {
    await openPreview();
    assert.doesNotMatch(String(await page.evaluate(languages)), /\bde\b/);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
    await drop('de.xlf', await german());
    await untilShown(searchLabel, /^\s*Ziele suchen\s*$/);
    await untilShown(`document.querySelector('#choices select').value`, /^de$/);
    // Nothing of it leaves the computer: what is asked for is of the site, and carries nothing.
    assert.deepEqual(
      requests.filter((request) => !request.startsWith(`GET ${site.url}/`)),
      [],
    );
  });

  it('tells what is wrong in a file, and takes over nothing of it', async () => {
    await openPreview('?lang=en');
    await drop('pl.xlf', '<html><body></body></html>');
    await untilShown(said, /pl\.xlf, line 1: This is no XLIFF 1\.2 file/);
    await drop('de.xlf', (await german()).replace('"de"', '"fr"'));
    await untilShown(problems, /target-language is “fr”, but the name of the file says “de”/);
    await drop('notes.docx', 'PK');
    await untilShown(`document.querySelector('#data').innerText`, /notes\.docx cannot be shown/);
  });

  it('lists the texts with numbers, and leads to their places and back, without a mouse', async () => {
    await openPreview('?lang=en');
    await page.select('#choices select', 'en-XA');
    await page.focus('#choices .check input');
    await page.keyboard.press('Space');
    await untilShown(`document.querySelectorAll('#badges a').length`, /^\d{2,}$/);
    const item = `[...document.querySelectorAll('#texts li')]
      .find((item) => item.querySelector('code').textContent === 'controls.search')`;
    await untilShown(`${item}.innerText`, /Search the goals .*⟦.*⟧.*Show on the page/s);
    await page.evaluate(`${item}.querySelector('button').focus()`);
    await page.keyboard.press('Enter');
    await untilShown(said, /Text \d+ has a frame now, in the state strategy-goals-closed\.$/);
    await untilShown(`${PLAN}.querySelector('label').style.outline`, /dashed/);
    await untilShown(`document.activeElement.textContent`, /^strategy-goals-closed$/);
    await page.keyboard.press('Tab');
    await untilShown(`document.activeElement.textContent`, /^Back to text \d+ in the list$/);
    await page.keyboard.press('Enter');
    await untilShown(
      `document.activeElement.querySelector('code')?.textContent`,
      /^controls\.search$/,
    );
  });

  it('lists the texts of the data that lack the language, and of data that are dropped', async () => {
    await openPreview('?lang=en');
    const data = `document.querySelector('#data').innerText`;
    await untilShown(data, /torun-strategy\.json\s+All texts are there in this language\./);
    await drop(
      'mine.json',
      '{"language":"en","goals":[{"title":"Parks"},{"title":{"pl":"Domy"}}]}',
    );
    await untilShown(
      data,
      /mine\.json: 2 goals, 2 hints\s+1 text is missing in this language: Polish\s+torun/,
    );
    await drop('mine.json', '{"goals":');
    await untilShown(data, /mine\.json cannot be shown\s+.*line 1/is);
    await drop('mine.json', '{}');
    await untilShown(data, /mine\.json cannot be shown\s+This is neither a plan/);
  });

  it('names the cell of a fault in a sheet that is dropped, in the language of the page', async () => {
    await openPreview('?lang=pl');
    const data = `document.querySelector('#data').innerText`;
    await drop('plan.csv', 'numer;tytuł;terminn;adres\n1;Parki;2027;htp:/x\n');
    await untilShown(data, /plan\.csv: 1 cel.*\n[^]*D2[^\n]*adres/);
    await page.evaluate(`document.documentElement.lang = 'en'`);
    await untilShown(data, /plan\.csv: 1 goal.*\n[^]*D2[^\n]*address/i);
  });

  for (const language of ['pl', 'en']) {
    for (const width of [320, 1280]) {
      it(`has no barrier that axe knows, in ${language}, ${width} pixels wide`, async () => {
        await page.setViewport({ width, height: 800 });
        await openPreview(`?lang=${language}`);
        await drop('de.xlf', (await german()).replaceAll('{status}', '{stan}'));
        await page.click('#choices .check input');
        await untilShown(`document.querySelectorAll('#badges a').length`, /^\d{2,}$/);
        await page.addScriptTag({ path: axe });
        for (const scheme of ['light', 'dark']) {
          await page.evaluate(`document.documentElement.dataset.dark = ${scheme === 'dark'}`);
          // The states have their own test, each by itself.
          const found = await page.evaluate(`axe.run({ exclude: [['#states']] })
            .then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`);
          assert.deepEqual(found, [], scheme);
        }
        const overhang = 'document.documentElement.scrollWidth - innerWidth';
        assert.ok(Number(await page.evaluate(overhang)) <= 0);
      });
    }
  }
});
