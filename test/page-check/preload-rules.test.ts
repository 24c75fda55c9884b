import { expect } from '@open-wc/testing';
import '../../src/define/news-list.js';
import '../../src/define/strategy-goals.js';
import type { Finding } from '../../src/page-check/rules.js';
import { checkPage } from '../../src/page-check/rules.js';
import { pageOf } from '../support/checked-page.js';

const script = {
  version: '1.2.3',
  address: new URL('/city-elements/city-elements.min.js', location.href).href,
};

const plan = '<strategy-goals src="/plan.json" controls></strategy-goals>';
const data = '<link rel="preload" href="/plan.json" as="fetch" crossorigin>';
const part = (path: string) => `<link rel="modulepreload" href="/city-elements/${path}.min.js">`;
const good = data + part('1.2.3/controls') + plan;

/** Only what is said about lines that preload. */
async function findingsOn(body: string, lang = 'pl'): Promise<Finding[]> {
  const page = pageOf(body, { lang, head: `<base href="${location.origin}/">` });
  const findings = await checkPage({ ...page, scripts: [script] });
  return findings.filter(({ code }) => code.endsWith('-preload'));
}

describe('of the lines that preload, a webmaster hears nothing', () => {
  for (const [what, body, lang] of [
    ['where they are what the tag needs', good, 'pl'],
    ['where they are what the tag needs, in English', part('1.2.3/en') + good, 'en-GB'],
    ['where there are none', plan, 'pl'],
    [
      'where the news is in several languages',
      '<link rel="preload" href="/news.en.json" as="fetch" crossorigin>' +
        '<news-list src="/news.{lang}.json" languages="pl en"></news-list>',
      'en',
    ],
    [
      'where the tag waits until somebody comes near',
      `${data}<strategy-goals src="/plan.json" loading="lazy"></strategy-goals>`,
      'pl',
    ],
    [
      'where the plan is in the tag itself',
      `${part('1.2.3/html-plan')}<strategy-goals><ol><li>Parks</li></ol></strategy-goals>`,
      'pl',
    ],
    [
      'where the tag is made of a placeholder',
      `${part('1.2.3/ways-in')}<div data-city="strategy-goals">${plan}</div>`,
      'pl',
    ],
    ['where only the data can tell whether the part is needed', part('1.2.3/csv') + plan, 'pl'],
    [
      'where they are for something else',
      '<link rel="modulepreload" href="/shop/1.0.0/controls.min.js">' +
        `<link rel="preload" href="/a.woff2" as="font" crossorigin>${plan}`,
      'pl',
    ],
    ['where no tag of ours is on the page', data, 'pl'],
  ] as const) {
    it(what, async () => {
      expect(await findingsOn(body, lang)).to.deep.equal([]);
    });
  }
});

describe('of a line that preloads, a webmaster is told', () => {
  const line = '<link rel="modulepreload" href="/city-elements/1.2.3/controls.min.js">';
  const dataLine = '<link rel="preload" href="/plan.json" as="fetch" crossorigin>';
  for (const [what, body, code, params] of [
    [
      'that it is of an older version, and the line of today',
      part('1.2.2/controls') + plan,
      'outdated-preload',
      {
        href: '/city-elements/1.2.2/controls.min.js',
        better: '/city-elements/1.2.3/controls.min.js',
        line,
      },
    ],
    [
      'that it is for another folder than that of the script',
      `<link rel="modulepreload" href="/old/city-elements/1.2.3/controls.min.js">${plan}`,
      'outdated-preload',
      {
        href: '/old/city-elements/1.2.3/controls.min.js',
        better: '/city-elements/1.2.3/controls.min.js',
        line,
      },
    ],
    [
      'that the data have moved',
      `<link rel="preload" href="/2025/plan.json" as="fetch" crossorigin>${plan}`,
      'outdated-preload',
      { href: '/2025/plan.json', better: '/plan.json', line: dataLine },
    ],
    [
      'that the news is in another language than the page',
      '<link rel="preload" href="/news.en.json" as="fetch" crossorigin>' +
        '<news-list src="/news.{lang}.json" languages="pl en"></news-list>',
      'outdated-preload',
      {
        href: '/news.en.json',
        better: '/news.pl.json',
        line: '<link rel="preload" href="/news.pl.json" as="fetch" crossorigin>',
      },
    ],
    [
      'that the file is loaded twice, without crossorigin',
      `<link rel="preload" href="/plan.json" as="fetch">${plan}`,
      'twice-preload',
      { href: '/plan.json', line: dataLine },
    ],
    [
      'that the file is loaded twice, with what only other sites need',
      `<link rel="preload" href="/plan.json" as="fetch" crossorigin="use-credentials">${plan}`,
      'twice-preload',
      { href: '/plan.json', line: dataLine },
    ],
    [
      'that a part is loaded twice, as a script that is no module',
      `<link rel="preload" as="script" href="/city-elements/1.2.3/controls.min.js">${plan}`,
      'twice-preload',
      { href: '/city-elements/1.2.3/controls.min.js', line },
    ],
    [
      'that no tag has controls any more',
      `${part('1.2.3/controls')}<strategy-goals src="/plan.json"></strategy-goals>`,
      'needless-preload',
      { href: '/city-elements/1.2.3/controls.min.js' },
    ],
    [
      'that a Polish page needs no English texts, of whatever version',
      part('1.2.2/en') + plan,
      'needless-preload',
      { href: '/city-elements/1.2.2/en.min.js' },
    ],
    [
      'that no tag uses the data',
      `${data}<link rel="preload" href="/budget.json" as="fetch" crossorigin>${plan}`,
      'needless-preload',
      { href: '/budget.json' },
    ],
  ] as const) {
    it(what, async () => {
      const findings = await findingsOn(body);
      expect(findings.map(({ code, params }) => ({ code, params }))).to.deep.equal([
        { code, params },
      ]);
    });
  }
});
