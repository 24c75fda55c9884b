import { readFile, readdir } from 'node:fs/promises';
import { expect } from 'chai';
import * as fc from '../../support/fast-check.js';
import { describe, it } from 'node:test';
import type { NewsItem } from '../../../src/model/news.js';
import { damaged } from '../../support/damage.js';
import { brief, readNews } from '../../support/files.js';

/** Feeds of the kinds that other readers have had reports about: each a file in `files/`. */
const FILES = new URL('files/', import.meta.url);

const image = (src: string, alt = '') => ({ image: { src, alt } });
const day = (date: string) => [{ date }];

type Row = [
  name: string,
  items: readonly Partial<NewsItem>[],
  issues?: readonly string[],
  type?: string,
];

const LETTERS = 'Zażółć gęślą jaźń, ąśź ĄŚŹ';
const NO_ALT = ['missing-alt items[0]._city.image_alt'];

const rows: readonly Row[] = [
  ['title-double-escaped.xml', [{ title: 'Q&A: "Toruń" – zapis' }]],
  ['title-escaped-markup.xml', [{ title: 'Uwaga! Zmiana rozkładu' }]],
  ['desc-double-escaped.xml', [{ lead: 'Park miejski' }]],
  ['guid-same-for-all.xml', [{ title: 'A' }, { title: 'B' }]],
  ['same-link-no-guid.xml', [{ title: 'Ankieta 1' }, { title: 'Ankieta 2' }]],
  ['atom-title-type-HTML.xml', [{ title: 'Park & staw' }]],
  ['atom-type-charset.xml', [{ title: 'Park' }]],
  ['atom-03.xml', [{ title: 'A', url: 'https://city.example/a', date: '2004-01-01T10:00:00Z' }]],
  ['atom-no-ns.xml', [{ title: 'A', url: 'https://city.example/a' }]],
  ['atom-ns-https.xml', [{ title: 'A' }]],
  ['atom-xml-base.xml', [{ url: 'https://baza.example/ongoing/When/201x/2013/Wpis' }]],
  ['atom-entry-lang.xml', [{ title: 'Новини', language: 'uk' }]],
  ['rss-item-dc-language.xml', [{ language: 'uk' }]],
  ['atom-link-iana-rel.xml', [{ url: 'https://city.example/a' }]],
  ['rss-atom-link-self-first.xml', [{ url: 'https://miasto.example/a' }]],
  ['php-warning-before.xml', [{ title: 'Tytuł' }], ['stray-text']],
  [
    'wordpress-php-warning-before.json',
    [{ title: 'Kino „Orzeł” – remont & otwarcie', lead: 'Wstęp do\u00a0wpisu…' }],
    ['stray-text'],
  ],
  ['control-chars.xml', [{ title: 'Nowy park', lead: 'AB CD' }]],
  ['title-emoji-cut.xml', [{ lead: `${'x'.repeat(499)}…` }]],
  ['media-ns-https.xml', [image('https://miasto.example/t.jpg')], NO_ALT],
  ['enclosure-type-upper.xml', [image('https://miasto.example/t.jpg')], NO_ALT],
  ['lazy-image.xml', [image('https://miasto.example/t.jpg', 'Park')]],
  ['json-image-in-html.json', [image('https://city.example/a.jpg', 'Rynek')]],
  [
    'yt-media-group.xml',
    [{ lead: 'Opis filmu', ...image('https://i1.ytimg.com/vi/x/hqdefault.jpg') }],
    NO_ALT,
  ],
  ['wp-yoast-footer.xml', [{ lead: 'Od poniedziałku jedzie autobus. …' }]],
  ['dcterms-date.xml', day('2024-07-19T10:00:00Z')],
  ['date-dots.xml', day('2024-07-19T10:00:00')],
  ['date-short.xml', day('2024-07-19')],
  ['date-colon-offset.xml', day('2024-07-19T10:00:00+02:00')],
  ['date-month-first.xml', day('2020-05-25T04:45:26+00:00')],
  ['date-polish.xml', day('2024-07-19T10:00:00+02:00')],
  ['json-numeric-id.json', [{ id: '5', title: 'A' }]],
  ['json-external-url.json', [{ url: 'https://x.example/a' }]],
  ['json-entities.json', [{ title: 'Kino ‘Orzeł’ & klub' }]],
  ['enc-iso2-http-utf8.xml', [{ title: LETTERS }], [], 'text/xml; charset=utf-8'],
  ['enc-utf8-http-iso2.xml', [{ title: LETTERS }], [], 'text/xml; charset=iso-8859-2'],
  ['enc-iso2-newline-first.xml', [{ title: LETTERS }]],
  ['enc-utf16le-nobom.xml', [{ title: LETTERS }]],
  ['json-null.json', [{ title: 'A', url: undefined, image: undefined, tags: [] }]],
];

describe('a feed as other people make it shows all that it holds', () => {
  for (const [name, items, issues = [], type] of rows) {
    it(name, async () => {
      const { value, issues: found } = await readNews(
        [...(await readFile(new URL(name, FILES)))],
        type,
      );
      expect(value?.items).to.have.length(items.length);
      items.forEach((item, index) => expect(value?.items[index]).to.deep.include(item));
      expect(brief(found)).to.deep.equal(issues);
    });
  }

  it('json-content-text.json: the lead is short', async () => {
    const { value } = await readNews([
      ...(await readFile(new URL('json-content-text.json', FILES))),
    ]);
    expect(value?.items[0]?.lead)
      .to.match(/^x yx .*…$/)
      .and.have.length.within(450, 501);
  });

  it('with one place spoilt it does no harm, and nothing is lost without a word', async () => {
    const texts = await Promise.all(rows.map(([name]) => readFile(new URL(name, FILES), 'utf8')));
    await fc.assert(
      fc.asyncProperty(damaged(fc.constantFrom(...texts)), async (text) => {
        const { value, issues } = await readNews(text);
        expect(value !== undefined || issues.length > 0).to.equal(true);
      }),
      { numRuns: fc.runs(500) },
    );
  });

  it('every file is tried', async () => {
    const tried = [...rows.map(([name]) => name), 'json-content-text.json'];
    expect((await readdir(FILES)).filter((name) => !tried.includes(name))).to.deep.equal([]);
  });
});
