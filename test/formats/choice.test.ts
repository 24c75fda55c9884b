import { expect } from 'chai';
import { describe, it } from 'node:test';
import { issueSentences } from '../../src/localization/core/issue-sentences.js';
import { brief, readNews, readPlan } from '../support/files.js';

const PLAN = '{"title": "Plan", "goals": [{"title": "Parks"}]}';
const PLAN_CSV = 'number;title\n1;Parks';
const FEED = '{"items": [{"id": "1", "title": "Tram"}]}';
const RSS = '<rss version="2.0"><channel><item><title>Tram</title></item></channel></rss>';
const ATOM =
  '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><title>Tram</title></entry></feed>';
const WORDPRESS = '[{"id": 1, "title": {"rendered": "Tram"}}]';

const TYPES = ['', 'text/plain', 'application/octet-stream', 'text/html', 'application/json'];

describe('what a file holds decides how it is read, not what its server calls it', () => {
  for (const [name, text] of Object.entries({ FEED, RSS, ATOM, WORDPRESS })) {
    for (const type of TYPES) {
      it(`news: ${name} as ${type || 'nothing'}`, async () => {
        const { value } = await readNews(`\n ${text}`, type);
        expect(value?.items.map(({ title }) => title)).to.deep.equal(['Tram']);
      });
    }
  }
  for (const type of TYPES) {
    it(`a strategy: JSON as ${type || 'nothing'}`, async () => {
      expect((await readPlan(PLAN, type)).value?.goals[0]?.title).to.equal('Parks');
    });
  }
  for (const type of [
    '',
    'text/plain',
    'application/octet-stream',
    'text/csv',
    'application/vnd.ms-excel',
  ]) {
    it(`a strategy: CSV as ${type || 'nothing'}`, async () => {
      expect((await readPlan(PLAN_CSV, type)).value?.goals[0]?.title).to.equal('Parks');
    });
  }
});

describe('a file that cannot be read is told apart from others', () => {
  const cases: [string, string, string, string][] = [
    ['a login page', '<!doctype html><title>Log in</title>', 'text/html', 'html'],
    ['a login page after a blank line', '\n\t <html><body>Not found</body></html>', '', 'html'],
    [
      'a login page as XHTML',
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>',
      '',
      'html',
    ],
    ['a page whose doctype comes after a comment', '<!-- a --><!DOCTYPE html><p>x', '', 'html'],
    [
      '/wp-json where WordPress has no permalinks',
      '<!DOCTYPE html><html lang="pl-PL"><head>',
      'text/html; charset=UTF-8',
      'html',
    ],
    ['a warning of PHP', '<br />\n<b>Warning</b>: Undefined variable', 'text/html', 'html'],
    ['words that are called a page', 'Please log in; then come back', 'text/html', 'html'],
    [
      'a site map',
      '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>',
      '',
      'not-feed',
    ],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"></svg>', 'image/svg+xml', 'not-feed'],
    ['RSS with entities of its own', `<!DOCTYPE rss [<!ENTITY a "b">]>${RSS}`, '', 'xml-entities'],
    ['a comma too many', '{"goals": [],}', '', 'not-json'],
    ['single quotes', "{'goals': []}", '', 'not-json'],
    ['a bracket too few', '{"goals": [', 'text/plain', 'not-json'],
    ['an empty file', '', '', 'not-json'],
    ['a single word', 'goals', '', 'not-json'],
    ['a list of words called JSON', 'number;title\n1;Parks', 'application/json', 'not-json'],
    ['a table without a title', 'number;what\n1;Parks', '', 'no-title-column'],
    ['an empty file called CSV', '', 'text/csv', 'no-title-column'],
  ];
  for (const [name, text, type, code] of cases) {
    it(`${name}: ${code}`, async () => {
      for (const { value, issues } of [await readPlan(text, type), await readNews(text, type)]) {
        expect(value).to.equal(undefined);
        expect(brief(issues)).to.deep.equal([code]);
      }
    });
  }

  it('a slip in JSON is told in the words of the browser, which say where', async () => {
    const { issues } = await readPlan('{"goals": [,]}');
    expect(issues[0]?.params['detail']).to.be.a('string').that.is.not.empty;
  });

  it('brackets that nest 200,000 deep are read or refused, without an error', async () => {
    const { value, issues } = await readPlan('['.repeat(200_000) + ']'.repeat(200_000));
    expect(value).to.equal(undefined);
    expect(issues).to.have.length(1);
  });
});

describe('the file of the other tag', () => {
  const say = async (issues: Parameters<typeof issueSentences>[0], language: string) =>
    (await issueSentences(issues, language))[0];

  for (const [name, text] of Object.entries({ FEED, RSS, ATOM, WORDPRESS })) {
    it(`${name} given to <strategy-goals> is called news`, async () => {
      const { issues } = await readPlan(text);
      expect(brief(issues)).to.deep.equal(['news-not-strategy']);
      expect(await say(issues, 'en')).to.match(/^This file holds news, not a strategy\./);
      expect(await say(issues, 'pl')).to.match(/^W tym pliku są aktualności, a nie strategia\./);
    });
  }
  for (const [name, text] of Object.entries({ PLAN, PLAN_CSV })) {
    it(`${name} given to <news-list> is called a strategy`, async () => {
      const { issues } = await readNews(text);
      expect(brief(issues)).to.deep.equal(['strategy-not-news']);
      expect(await say(issues, 'en')).to.match(/^This file is a strategy, not news\./);
      expect(await say(issues, 'pl')).to.match(/^W tym pliku jest strategia, a nie aktualności\./);
    });
  }

  it('a file with neither is said to lack its list', async () => {
    expect(brief((await readPlan('{"title": "Plan"}')).issues)).to.deep.equal(['missing goals']);
    expect(brief((await readNews('{"title": "News"}')).issues)).to.deep.equal(['missing items']);
    expect(brief((await readPlan('[]')).issues)).to.deep.equal(['missing goals']);
  });

  it('a list of anything else is not taken for WordPress', async () => {
    expect(brief((await readNews('[{"name": "x"}]')).issues)).to.deep.equal(['wrong-type']);
  });
});
