import { expect } from '@open-wc/testing';
import '../../src/define/eu-flag.js';
import '../../src/define/news-list.js';
import '../../src/define/strategy-goals.js';
import '../../src/define/ukrainian-heart.js';
import type { FindingCode } from '../../src/page-check/rules.js';
import { codesOn, findingOn, pageOf } from '../support/checked-page.js';

const good = '<h1>Plan</h1><strategy-goals src="plan.json"></strategy-goals>';

interface Row {
  readonly code: FindingCode;
  /** What a webmaster did. */
  readonly title: string;
  readonly bad: string;
  /** The nearest page where that is right. */
  readonly right: string;
  readonly params?: object;
  readonly settings?: { lang?: string; head?: string; address?: string };
  readonly rightSettings?: { lang?: string; head?: string; address?: string };
}

const rows: readonly Row[] = [
  {
    code: 'nothing-here',
    title: 'the CMS has taken the tag away',
    bad: '<h1>Plan</h1><p>Our plan</p>',
    right: good,
    params: { cms: 'other' },
  },
  {
    code: 'escaped-tag',
    title: 'the CMS shows the tag as text',
    bad: '<p>&lt;strategy-goals src="plan.json"&gt;&lt;/strategy-goals&gt;</p>',
    right: '<p>Our strategy-goals are 5 &lt; 6</p>',
    params: { tag: 'strategy-goals' },
  },
  {
    code: 'escaped-tag',
    title: 'the CMS shows the placeholder as text',
    bad: '<p>&lt;div data-city="news-list"&gt;&lt;/div&gt;</p>',
    right: '<textarea>&lt;div data-city="news-list"&gt;</textarea>',
    params: { tag: 'div data-city' },
  },
  {
    code: 'code-on-show',
    title: 'coloured code in <pre>',
    bad: '<pre><code><b>&lt;</b><i>news-list</i> src="a"&gt;</code></pre>',
    right: '<pre>&lt;nav&gt;</pre>',
    params: { tag: 'news-list' },
  },
  {
    code: 'emptied-tag',
    title: 'wpautop has made paragraphs around the tag',
    bad: '<p><strategy-goals src="plan.json"></p><p>Our plan</p><p></strategy-goals></p><p>End</p>',
    right: '<p><strategy-goals src="plan.json"></strategy-goals></p><p>More</p><p></p>'.replace(
      '<p></p>',
      '<p>End</p>',
    ),
    params: { tag: 'strategy-goals' },
  },
  {
    code: 'misspelt-tag',
    title: 'a letter is missing in a tag',
    bad: '<strategy-goal src="plan.json"></strategy-goal>',
    right: '<strategy-map></strategy-map>',
    params: { tag: 'strategy-goal', better: 'strategy-goals' },
  },
  {
    code: 'misspelt-tag',
    title: 'a letter is too much in a tag',
    bad: '<news-lists></news-lists>',
    right: '<news-line></news-line>',
    params: { tag: 'news-lists', better: 'news-list' },
  },
  {
    code: 'misspelt-tag',
    title: 'a tag without its hyphen',
    bad: '<newslist></newslist>',
    right: '<section></section>',
    params: { tag: 'newslist', better: 'news-list' },
  },
  {
    code: 'misspelt-attribute',
    title: 'source= for src=',
    bad: '<news-list source="news.json"></news-list>',
    right: '<news-list src="news.json"></news-list>',
    params: { tag: 'news-list', attribute: 'source', better: 'src' },
  },
  {
    code: 'misspelt-attribute',
    title: 'heading_level= for heading-level=',
    bad: '<news-list src="news.json" heading_level="3"></news-list>',
    right: '<news-list src="news.json" heading-level="3" data-v-12 aria-busy="false"></news-list>',
    params: { tag: 'news-list', attribute: 'heading_level', better: 'heading-level' },
  },
  {
    code: 'misspelt-attribute',
    title: 'a placeholder with data-city-source=',
    bad: '<div data-city="news-list" data-city-source="news.json"></div>',
    right: '<div data-city="news-list" data-city-src="news.json" data-source="x"></div>',
    params: { tag: 'news-list', attribute: 'data-city-source', better: 'data-city-src' },
  },
  {
    code: 'curly-quotes',
    title: 'quotes from a word processor',
    bad: '<news-list src=”news.json”></news-list>',
    right: '<eu-flag alt="„Flaga”"></eu-flag>',
    params: { attribute: 'src', value: '”news.json”' },
  },
  {
    code: 'misspelt-placeholder',
    title: 'a placeholder for what does not exist',
    bad: '<div data-city="strategy-goal" data-city-src="plan.json"></div>',
    right: '<div data-city="Toruń"></div>',
    params: { value: 'strategy-goal', better: 'strategy-goals' },
  },
  {
    code: 'waiting-placeholder',
    title: 'a placeholder that nothing has come of',
    bad: '<div data-city="news-list" data-city-src="news.json"></div>',
    right: '<div data-city="news-list" data-city-src="a"><news-list src="a"></news-list></div>',
    params: { tag: 'news-list' },
  },
  {
    code: 'no-source',
    title: 'a tag without an address',
    bad: '<strategy-goals><p>Our plan</p></strategy-goals>',
    right: '<strategy-goals><ol><li>Parks</li></ol></strategy-goals>',
    params: { tag: 'strategy-goals' },
  },
  {
    code: 'no-source',
    title: 'a list in the news, which only a plan can read',
    bad: '<news-list><ol><li>Parks</li></ol></news-list>',
    right: '<news-list><script type="application/json">{}</script></news-list>',
    params: { tag: 'news-list' },
  },
  {
    code: 'no-languages',
    title: 'an address with {lang} and no languages',
    bad: '<news-list src="news.{lang}.json"></news-list>',
    right: '<news-list src="news.{lang}.json" languages="pl en"></news-list>',
    params: { src: 'news.{lang}.json' },
  },
  {
    code: 'unknown-time-zone',
    title: 'the name of a city as a time zone',
    bad: '<news-list src="news.json" time-zone="Warsaw"></news-list>',
    right: '<news-list src="news.json" time-zone="Europe/Warsaw"></news-list>',
    params: { zone: 'Warsaw' },
  },
  {
    code: 'script-twice',
    title: 'the script in the template and in the text',
    bad: `${good}<script type="module" src="/city-elements.min.js"></script>`.repeat(2),
    right: `${good}<script type="module" src="/city-elements.min.js"></script><script src="/a.js"></script>`,
    params: { address: '/city-elements.min.js', n: 2 },
  },
  {
    code: 'two-scripts',
    title: 'the script from two folders',
    bad: '<script src="/v1/city-elements.min.js"></script><script src="/v2/city-elements.min.js"></script>',
    right:
      '<script src="/v1/city-elements.min.js"></script><script src="/v2/other-elements.js"></script>',
  },
  {
    code: 'file-page',
    title: 'a page opened by a double click',
    bad: good,
    settings: { address: 'file:///C:/strona.html' },
    right: good,
  },
  {
    code: 'no-page-language',
    title: 'a page that does not say its language',
    bad: good,
    settings: { lang: '' },
    right: good,
  },
  {
    code: 'misspelt-language',
    title: 'lang="polski"',
    bad: good,
    settings: { lang: 'polski' },
    right: good,
    rightSettings: { lang: 'pl-PL' },
    params: { language: 'polski', better: 'pl' },
  },
  {
    code: 'unknown-language',
    title: 'a language that nobody knows, around one tag',
    bad: `<div lang="qq-none">${good}</div>`,
    right: `<div lang="en">${good}</div>`,
  },
  {
    code: 'missing-language',
    title: 'a German page',
    bad: good,
    settings: { lang: 'de' },
    right: good,
    rightSettings: { lang: 'en-US' },
    params: { language: 'de', spoken: 'en' },
  },
  {
    code: 'messages-not-json',
    title: 'words of the page that a comma is missing between',
    bad: `${good}<script type="application/json" data-city-messages>["load.retry": "Ponów"]</script>`,
    right: `${good}<script type="application/json" data-city-messages>{"load.retry": "Ponów"}</script>`,
  },
  {
    code: 'messages-not-json',
    title: 'words of the page in a list',
    bad: `${good}<script data-city-messages lang="en">["Retry"]</script>`,
    right: `${good}<script>["Retry"]</script>`,
    params: { block: '<script data-city-messages lang="en">', detail: '["Retry"]' },
  },
  {
    code: 'messages-left-out',
    title: 'words of the page under a misspelt name, and with an argument that nobody gives',
    bad: `${good}<script data-city-messages>{"load.rety": "Ponów", "news-list.title": "News of {city}"}</script>`,
    right: `${good}<script data-city-messages>{"load.retry": "Ponów", "news-list.title": "News of the city"}</script>`,
    params: {
      block: '<script data-city-messages lang="pl">',
      ids: 'load.rety, news-list.title',
    },
  },
  {
    code: 'duplicate-id',
    title: 'one id for a plan and a heading',
    bad: '<h2 id="plan">Plan</h2><strategy-goals id="plan" src="a"></strategy-goals>',
    right: '<h2 id="title">Plan</h2><strategy-goals id="plan" src="a"></strategy-goals>',
    params: { id: 'plan', n: 2 },
  },
  {
    code: 'plans-without-id',
    title: 'two plans, one of them without an id',
    bad: '<strategy-goals id="a" src="a"></strategy-goals><strategy-goals src="b"></strategy-goals>',
    right:
      '<strategy-goals id="a" src="a"></strategy-goals><strategy-goals id="b" src="b"></strategy-goals>',
    params: { n: 2 },
  },
];

describe('a webmaster is told', () => {
  for (const { code, title, bad, right, params, settings, rightSettings } of rows) {
    it(`of ${title} (${code})`, async () => {
      const finding = await findingOn(pageOf(bad, settings), code);
      expect(finding, 'not found').to.exist;
      if (params) expect(finding!.params).to.deep.equal(params);
      expect(await codesOn(pageOf(right, rightSettings))).to.not.include(code);
    });
  }

  it('of nothing on a page where all is right', async () => {
    expect(await codesOn(pageOf(good))).to.be.empty;
  });

  it('of a misspelt src as an error, and not that there is no address as well', async () => {
    const page = pageOf('<news-list source="news.json"></news-list>');
    expect(await codesOn(page)).to.deep.equal(['misspelt-attribute']);
    expect((await findingOn(page, 'misspelt-attribute'))!.severity).to.equal('error');
  });

  const traces: [string, string, string][] = [
    ['wordpress', '<meta name="generator" content="WordPress 6.1">', ''],
    ['wordpress', '<link rel="stylesheet" href="/wp-content/themes/a.css">', ''],
    ['drupal', '<meta name="Generator" content="Drupal 10 (https://www.drupal.org)">', ''],
    ['typo3', '<meta name="generator" content="TYPO3 CMS">', ''],
    ['joomla', '', '<script src="/media/system/js/core.js"></script>'],
    ['mediawiki', '<meta name="generator" content="MediaWiki 1.39">', ''],
    ['liferay', '', '<script src="/o/frontend-js-web/a.js"></script>'],
  ];
  for (const [cms, head, body] of traces) {
    it(`which way in ${cms} leaves open, by ${head || body}`, async () => {
      const finding = await findingOn(pageOf(`<p>Plan</p>${body}`, { head }), 'nothing-here');
      expect(finding!.params).to.deep.equal({ cms });
    });
  }

  it('of two versions, by what each has left on the page', async () => {
    const page = pageOf(good);
    const [one, two] = ['1.0.0', '1.1.0'].map((version) => ({
      version,
      address: `https://city.example/${version}/city-elements.min.js`,
    }));
    expect(await codesOn({ ...page, scripts: [one!, one!] })).to.be.empty;
    const finding = await findingOn({ ...page, scripts: [one!, two!] }, 'two-versions');
    expect(finding!.params).to.include({ first: '1.0.0', second: '1.1.0' });
  });

  it('of a part of the script that an element lacks', async () => {
    const page = pageOf(good);
    const [element] = page.ours;
    const params = { error: 'Failed to fetch https://city.example/0.2.0/controls.min.js' };
    Object.assign(element!, { state: 'ready', issues: [] });
    expect(await codesOn(page)).to.not.include('lost-part');
    Object.assign(element!, { issues: [{ code: 'lost-part', path: '', params }] });
    const finding = await findingOn(page, 'lost-part');
    expect(finding).to.include({ element, severity: 'error' });
    expect(finding!.params).to.deep.equal({ tag: 'strategy-goals', ...params });
  });

  it('where an element is in the shadow root of somebody else’s', async () => {
    const page = document.createElement('html');
    page.lang = 'pl';
    const shop = page.appendChild(document.createElement('div'));
    shop.attachShadow({ mode: 'open' }).innerHTML = '<p><newslist></newslist></p>';
    const { readPage } = await import('../../src/page-check/page.js');
    const finding = await findingOn(readPage(page, 'https://city.example/'), 'misspelt-tag');
    expect(finding!.element).to.equal(shop.shadowRoot!.querySelector('newslist'));
  });
});
