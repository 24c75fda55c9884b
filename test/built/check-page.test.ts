// "Check your file", opened from a folder as it is in the download.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, afterEach, before, describe, test } from 'node:test';
import { writeXlsx } from 'hucre';
import { launch, type Browser } from 'puppeteer-core';
import { browserLaunchOptions } from '../../tools/engines/chromium.mjs';
import { until } from '../hosts/browsers/until.js';
import { CheckPage } from './support/check-page.js';
import { serve } from './support/site.js';

const url = pathToFileURL(resolve('dist/check.html')).href;

const workbook = (rows: string[][]) => writeXlsx({ sheets: [{ name: 'Plan', rows }] });
const faulty = [
  ['number', 'title', 'url'],
  ['1', 'Parks', 'javascript:alert(1)'],
  ['1.1', 'More trees', ''],
];

describe('“Check your file” from a folder', () => {
  let browser: Browser;
  let check: CheckPage;
  before(async () => {
    browser = await launch(browserLaunchOptions());
  });
  after(() => browser.close());
  afterEach(async () => {
    // Whatever was read, nothing was asked for.
    assert.deepEqual(check.requests, []);
    await check.close();
  });
  const open = async (language = 'en') => {
    check = await CheckPage.open(browser, `${url}?lang=${language}`);
  };

  test('shows a workbook, and names its faults by cell, in the language of the reader', async () => {
    await open('en');
    await check.drop('plan.xlsx', await workbook(faulty));
    await check.finds(
      /^plan\.xlsx: 2 goals, 1 error\s+Error\s+C2 \(url\): .* not a safe web address/,
    );
    await check.shows(/Parks/);
    await check.page.click('[data-language="pl"]');
    await check.finds(/^plan\.xlsx: 2 cele, 1 błąd\s+Błąd\s+C2 \(url\): .* nie jest bezpiecznym/);
    await check.page.click('[data-language="uk"]');
    await check.finds(/^plan\.xlsx: 2 цілі, 1 помилка\s+Помилка\s+C2 \(url\): /);
  });

  test('saves JSON and CSV of it that have no fault any more', async () => {
    await open('en');
    await check.drop('plan.xlsx', await workbook(faulty.map((row) => row.slice(0, 2))));
    await check.finds(/^plan\.xlsx: 2 goals, nothing to fix/);
    const json = await check.save(/JSON/);
    assert.equal(json.name, 'plan.json');
    assert.deepEqual(JSON.parse(json.text), {
      goals: [{ number: '1', title: 'Parks', goals: [{ number: '1.1', title: 'More trees' }] }],
    });
    await check.says(/^plan\.json is in your downloads\.$/);
    const csv = await check.save(/CSV/);
    assert.equal(csv.name, 'plan.csv');
    assert.equal(csv.text, '\ufeffnumber;title\r\n1;Parks\r\n"=""1.1""";More trees\r\n');
  });

  test('mends two cells of a workbook, one after the other, takes one back, and saves the rest', async () => {
    await open('en');
    const rows = [...faulty, ['2026-01-02', 'Fewer cars', '']];
    await check.drop('plan.xlsx', await workbook(rows));
    await check.finds(/^plan\.xlsx: 3 goals, 1 error and 1 thing to fix/);
    await check.mend(/C2 \(url\)/, 'https://city.example/parks');
    await check.focused(/^plan\.xlsx: 3 goals, 1 thing to fix$/);
    await check.says(/^C2 \(url\) is changed, here and in what you save\./);
    await check.mend(/A4 \(number\)/, '1.2');
    await check.focused(/^plan\.xlsx: 3 goals, nothing to fix$/);
    const { text } = await check.save(/JSON/);
    assert.deepEqual(JSON.parse(text), {
      goals: [
        {
          number: '1',
          title: 'Parks',
          url: 'https://city.example/parks',
          goals: [
            { number: '1.1', title: 'More trees' },
            { number: '1.2', title: 'Fewer cars' },
          ],
        },
      ],
    });
    await check.press(/^Undo the last change$/);
    await check.finds(/A4 \(number\): .*2026-01-02/);
    assert.equal(await check.page.$$eval('.mend', (forms) => forms.length), 1);
  });

  test('mends a text in JSON in its place', async () => {
    await open('pl');
    await check.drop(
      'plan.json',
      '{"goals": [{"number": "1", "title": "Parki", "url": "ftp://a"}]}',
    );
    await check.mend(/goals\[0\]\.url/, 'https://miasto.example/parki');
    await check.finds(/^plan\.json: 1 cel, nie ma nic do poprawienia/);
  });

  test('shows the goal that a mistake is about, and the line of a file, which keeps its name', async () => {
    await open('en');
    await check.drop('plan.xlsx', await workbook(faulty));
    await check.press(/^Show me$/);
    await check.focusedInPlan(/1.*Parks/s);
    await check.drop('other.json', '{ "goals": [\n  { "title": "Parks" },\n] }');
    await check.press(/^Show line 2$/);
    await check.says(/^Line 2 is selected\. Fix it here/);
    const selected = `(({ value, selectionStart, selectionEnd }) =>
      value.slice(selectionStart, selectionEnd))(document.activeElement)`;
    assert.equal(await check.page.evaluate(selected), '  { "title": "Parks" },');
    await check.page.keyboard.type('  { "title": "Parks" }');
    await check.page.click('#check-text');
    await check.finds(/^other\.json: 1 goal, nothing to fix/);
  });

  test('names line and character of a fault in JSON', async () => {
    await open('en');
    await check.drop('plan.json', '{ "goals": [\n  { "title": "Parks" },\n] }');
    await check.finds(/^plan\.json cannot be shown\s+Error\s+Line 2, character \d+: /);
  });

  test('shows the news of a feed, without its pictures', async () => {
    await open('en');
    await check.drop(
      'feed.xml',
      `<rss version="2.0"><channel><title>News</title><language>en</language><item>
      <title>Bus 141</title><link>https://city.example/141</link><guid>141</guid>
      <enclosure url="https://city.example/bus.jpg" type="image/jpeg" length="1"/>
      </item></channel></rss>`,
    );
    await check.finds(/^feed\.xml: 1 news item, .*Pictures from other addresses are not/s);
    await check.shows(/Bus 141/);
    const refused = () => Promise.resolve(check.refused.join());
    await until(refused, (list) => list.startsWith('https://city.example/bus.jpg'), 'the picture');
    const { text } = await check.save(/JSON/);
    assert.equal((JSON.parse(text) as { items: unknown[] }).items.length, 1);
  });

  test('reads the HTML of a page that is pasted, with the keyboard alone', async () => {
    await open('pl');
    await check.page.focus('#text');
    await check.page.keyboard.type(
      '<main><h2>Cel 1. Parki</h2><ol><li>1.1. Drzewa</li></ol></main>',
    );
    await check.page.keyboard.press('Tab');
    await check.focused(/^Sprawdź tekst/);
    await check.page.keyboard.press('Enter');
    await check.focused(/^Twój tekst: 2 cele/);
    await check.shows(/Parki/);
    assert.equal((await check.save(/JSON/)).name, 'strategia.json');
  });

  test('shows an example with mistakes to those who have no file yet', async () => {
    for (const language of ['pl', 'en', 'uk']) {
      await open(language);
      await check.page.click('#show-example');
      await check.finds(/D\d \(\S+\): .*javascript.*A\d \(\S+\): .*2026-01-03/s);
      if (language !== 'uk') await check.close();
    }
  });

  test('says what is wrong where nothing can be shown', async () => {
    await open('en');
    await check.page.click('#check-text');
    await check.finds(/^Your text cannot be shown\s+Error\s+There is nothing in it/);
    await check.drop('other.json', '{ "a": 1 }');
    await check.finds(/^other\.json cannot be shown\s+Error\s+This is neither a plan nor news/);
    await check.drop('big.csv', new Uint8Array(20 * 1024 * 1024 + 1));
    await check.finds(/^big\.csv cannot be shown\s+Error\s+big\.csv has more than 20 MB/);
    await check.drop('old.pdf', '%PDF-1.4');
    await check.finds(/^old\.pdf cannot be shown\s+Error\s+.*PDF/);
    assert.equal(await check.page.$('#result button'), null, 'there is nothing to save');
  });

  for (const [language, width] of [
    ['pl', 320],
    ['en', 1280],
    ['uk', 320],
  ] as const) {
    test(`has no barrier that axe knows, in ${language}, ${width} pixels wide`, async () => {
      await open(language);
      await check.page.setViewport({ width, height: 800 });
      assert.deepEqual(await check.barriers(), [], 'empty');
      await check.page.click('#show-example');
      await check.shows(/1/);
      for (const scheme of ['light', 'dark']) {
        await check.page.evaluate(`document.documentElement.dataset.dark = ${scheme === 'dark'}`);
        assert.deepEqual(await check.barriers(), [], scheme);
      }
      const overhang = 'document.documentElement.scrollWidth - innerWidth';
      assert.ok(Number(await check.page.evaluate(overhang)) <= 0);
    });
  }
});

test('“Check your file” on the site is the same page', async () => {
  const browser = await launch(browserLaunchOptions());
  const site = await serve({});
  try {
    const address = `${site.url}/dist/site/site/check/index.html?lang=en`;
    const check = await CheckPage.open(browser, address);
    await check.page.click('#show-example');
    await check.finds(/^Your text: 6 goals/);
    await check.shows(/A city to live in/);
    assert.deepEqual(
      check.requests.filter((request) => !request.startsWith(`${site.url}/dist/site/`)),
      [],
    );
  } finally {
    await browser.close();
    await site.close();
  }
});
