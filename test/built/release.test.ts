// A release as a webmaster gets it: unpacked, and followed word by word.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { version } from '../../package.json' with { type: 'json' };
import { checkRead } from '../../src/formats/check-read.js';
import { readSource } from '../../src/formats/other-formats.js';
import { browserLaunchOptions } from '../../tools/engines/chromium.mjs';
import { releaseFiles } from '../../tools/release/files.js';
import { until } from '../hosts/browsers/until.js';
import { CheckPage } from './support/check-page.js';
import { serve, type Site } from './support/site.js';

const folder = mkdtempSync(join(tmpdir(), 'city-elements-release-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const unpacked = join(folder, 'city-elements');

const release = await releaseFiles();
const download = unzipSync(release.get(`city-elements-${version}.zip`) ?? new Uint8Array());
for (const [path, content] of Object.entries(download)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
const read = (path: string) => readFileSync(join(unpacked, path), 'utf8');

const guides = [
  { name: 'README.txt', language: 'en', example: 'example.html', goal: /A city that people like/ },
  { name: 'CZYTAJ-TO.txt', language: 'pl', example: 'przyklad.html', goal: /Miasto, w którym/ },
] as const;

describe('the files of a release', () => {
  test('all are there, and their sums are right', () => {
    const names = [...release.keys()];
    assert.deepEqual(names, [
      `city-elements-${version}.zip`,
      `city-elements-wordpress-${version}.zip`,
      `city-elements-site-${version}.zip`,
      `city-elements-source-maps-${version}.zip`,
      `city-elements-${version}.cdx.json`,
      'RELEASE-NOTES.md',
      'SHA256SUMS',
    ]);
    const sums = names.slice(0, -1).map((name) => {
      const hash = createHash('sha256').update(release.get(name) ?? '');
      return `${hash.digest('hex')}  ${name}\n`;
    });
    assert.equal(Buffer.from(release.get('SHA256SUMS') ?? '').toString(), sums.join(''));
    const notes = Buffer.from(release.get('RELEASE-NOTES.md') ?? '').toString();
    assert.ok(notes.startsWith(`# City Elements ${version} – `));
    assert.equal(/^## /m.exec(notes), null, 'of one version only');
  });

  test('made twice, they are the same to the byte', async () => {
    assert.deepEqual([...(await releaseFiles())], [...release]);
  });

  test('a webmaster uploads one folder, and nothing in it that no page and no person needs', () => {
    const paths = Object.keys(download);
    assert.deepEqual([...new Set(paths.map((path) => path.split('/')[0]))], ['city-elements']);
    assert.deepEqual(
      paths.filter((path) => !/\.(js|css|txt|html|json|csv|xlsx)$/.test(path)),
      [],
    );
    for (const path of paths.filter((path) => path.endsWith('.js'))) {
      assert.doesNotMatch(read(path.replace('city-elements/', '')), /sourceMappingURL/, path);
    }
  });
});

describe('the templates', () => {
  const formats = ['csv', 'json', 'xlsx'];
  const documents = [
    ...['strategy', 'strategia'].flatMap((name) => formats.map((format) => `${name}.${format}`)),
    ...['news.en.json', 'news.pl.json'],
  ];
  for (const name of documents) {
    test(`${name} is read without a mistake`, async () => {
      const body = new Blob([Uint8Array.from(download[`city-elements/templates/${name}`] ?? [])]);
      const source = { body, headers: new Headers(), url: '' };
      const kind = name.startsWith('news') ? 'news' : 'strategy';
      const { issues, untranslated, count } = checkRead(await readSource(source), kind, {
        base: 'https://city.example/',
        languages: [],
      });
      assert.deepEqual([issues, untranslated], [[], []]);
      assert.equal(count, kind === 'news' ? 2 : 15);
    });
  }

  test('in Excel, 2.10 is a text, and so is what an editor adds', async () => {
    const file = download['city-elements/templates/strategia.xlsx'] ?? new Uint8Array();
    const { sheets } = await readXlsx(file, { readStyles: true });
    const [sheet] = sheets;
    const row = sheet?.rows.findIndex(([number]) => number === '2.10') ?? -1;
    assert.ok(row > 0);
    for (const place of [`${row},0`, `${row + 1},0`, `${row + 200},1`])
      assert.equal(sheet?.cells?.get(place)?.style?.numFmt, '@', place);
  });

  test('Polish Excel opens the CSV: with a mark, semicolons, and numbers that stay as they are', () => {
    const text = read('templates/strategia.csv');
    assert.ok(text.startsWith('\ufeffjęzyk;pl\r\n'));
    assert.match(text, /\r\n"=""2\.10""";Dotacje/);
  });
});

describe('the guide', () => {
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  before(async () => {
    browser = await launch(browserLaunchOptions());
  });
  after(() => browser.close());

  const open = async (url: string) => {
    page = await browser.newPage();
    complaints = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(url);
  };
  const untilShown = (tag: string, words: RegExp) =>
    until(
      () =>
        page.evaluate(
          `[...document.querySelectorAll('${tag}')].map((element) => element.shadowRoot?.querySelector('.localized')?.innerText ?? '').join()`,
        ),
      (text) => words.test(String(text)),
      `${tag} is to show ${String(words)}`,
    );

  for (const { name, language, example, goal } of guides) {
    test(`${name} is readable in Notepad, and names only what is there`, () => {
      const text = read(name);
      assert.ok(text.startsWith('\ufeffCITY ELEMENTS'));
      assert.equal(/(?<!\r)\n/.exec(text), null);
      assert.equal(/\{\w+\}/.exec(text), null, 'nothing is left to be filled in');
      for (const line of text.split('\r\n')) assert.ok(line.length <= 80, line);
      const named = text.matchAll(/(?:templates\/)?[\w.-]+\.(?:html|txt|xlsx)\b/g);
      const wanted = new Set(Array.from(named, ([path]) => path));
      assert.ok(wanted.size >= 5);
      for (const path of wanted) assert.ok(`city-elements/${path}` in download, path);
    });

    test(`a page made as ${name} says shows goals and news`, async () => {
      const text = read(name).replaceAll('\r\n', '\n');
      const lines = text.match(/^ {4}<.*(?:\n {4}.*)*/gm) ?? [];
      assert.equal(lines.length, 2);
      const sources = text.matchAll(/ src="(\/\w+\/[\w.]+\.json)"/g);
      const [plan = '', news = ''] = Array.from(sources, ([, path = '']) => path);

      // The workbook that the guide names goes through the page that it names.
      const sheet = /templates\/[\w.]+\.xlsx/.exec(text)?.[0] ?? '';
      const address = pathToFileURL(join(unpacked, 'check.html')).href;
      const check = await CheckPage.open(browser, `${address}?lang=${language}`);
      await check.drop(basename(sheet), readFileSync(join(unpacked, sheet)));
      await check.shows(goal);
      const button = /[“„"](.*JSON)[”"]/.exec(text)?.[1] ?? '';
      const saved = await check.save(new RegExp(button));
      await check.close();
      assert.equal(saved.name, basename(plan));

      const site = await serve({
        '/page.html': `<!doctype html><html lang="${language}"><meta charset="utf-8">
          <title>My page</title><link rel="icon" href="data:,">${lines.join('')}`,
        [plan]: saved.text,
        [news]: read(`templates/${basename(news)}`),
        '/city-elements/': unpacked,
      });
      try {
        await open(`${site.url}/page.html`);
        await untilShown('strategy-goals', goal);
        await untilShown('news-list', /2\.3/);
        assert.deepEqual(complaints, []);
      } finally {
        await page.close();
        await site.close();
      }
    });

    test(`${example} works where it is uploaded, and says what to do where it is not`, async () => {
      const site: Site = await serve({ '/city-elements/': unpacked, '/favicon.ico': '' });
      const advice = `document.getElementById('from-disk').innerText`;
      try {
        await open(`${site.url}/city-elements/${example}`);
        await untilShown('strategy-goals', goal);
        await untilShown('news-list', /2\.3/);
        assert.equal(await page.evaluate(`document.getElementById('from-disk').hidden`), true);
        assert.deepEqual(complaints, []);
        await page.goto(pathToFileURL(join(unpacked, example)).href);
        assert.match(
          String(await page.evaluate(advice)),
          new RegExp(`https://.*/city-elements/${example}`),
        );
      } finally {
        await page.close();
        await site.close();
      }
    });
  }
});
