import { expect } from '@open-wc/testing';
import { advise, type Finding, type FindingCode } from '../../src/page-check/rules.js';
import type { Cms } from '../../src/page-check/rules/nothing-here.js';
import { pageCheckTexts } from '../../src/localization/core/generated/page-check.js';

/** Each finding, with what a page may have put into it. A new one is missed by the compiler here. */
const examples: Record<FindingCode, Finding['params']> = {
  'nothing-here': { cms: 'other' },
  'escaped-tag': { tag: 'strategy-goals' },
  'code-on-show': { tag: 'news-list' },
  'emptied-tag': { tag: 'strategy-goals' },
  'misspelt-tag': { tag: 'strategy-goal', better: 'strategy-goals' },
  'misspelt-attribute': { tag: 'news-list', attribute: 'source', better: 'src' },
  'curly-quotes': { attribute: 'src', value: '”dane.json”' },
  'misspelt-placeholder': { value: 'strategy', better: 'strategy-goals' },
  'waiting-placeholder': { tag: 'eu-flag' },
  'outdated-preload': {
    href: '/0.1.0/controls.min.js',
    better: '/0.2.0/controls.min.js',
    line: '<link rel="modulepreload" href="/0.2.0/controls.min.js">',
  },
  'twice-preload': {
    href: '/plan.json',
    line: '<link rel="preload" href="/plan.json" as="fetch" crossorigin>',
  },
  'needless-preload': { href: '/plan.json' },
  'no-source': { tag: 'news-list' },
  'no-languages': { src: 'news.[lang].json' },
  'unknown-time-zone': { zone: 'Warsaw' },
  'no-time-zone': {},
  'hidden-element': { tag: 'news-list' },
  'script-twice': { address: '/city-elements.min.js', n: 2 },
  'two-scripts': { first: '/a.js', second: '/b.js' },
  'lost-part': { tag: 'news-list', error: 'Failed to fetch /0.2.0/en.min.js' },
  'two-versions': {
    first: '1.0.0',
    firstAddress: '/a.js',
    second: '1.1.0',
    secondAddress: '/b.js',
  },
  'file-page': {},
  'no-page-language': {},
  'misspelt-language': { language: 'ua', better: 'uk' },
  'unknown-language': { language: 'polszczyzna' },
  'missing-language': { language: 'xh', spoken: 'pl' },
  'skipped-heading': { level: 4, before: 2, better: 3 },
  'duplicate-id': { id: 'plan', n: 2 },
  'plans-without-id': { n: 2 },
  'messages-not-json': { block: '<script data-city-messages lang="pl">', detail: 'line 1' },
  'messages-left-out': { block: '<script data-city-messages lang="pl">', ids: 'load.rety' },
  'bad-address': { url: 'ftp://example.org/a.json' },
  'mixed-content': { url: 'http://example.org/a.json', better: 'https://example.org/a.json' },
  csp: { directive: 'connect-src', source: 'https://data.example.org' },
  cors: { host: 'data.example.org', origin: 'https://www.example.org' },
  'redirected-away': {},
  offline: {},
  unreachable: { host: 'data.example.org' },
  timeout: {},
  slow: { n: 5 },
  'too-large': {},
  'not-found': { status: '404' },
  forbidden: { status: '403' },
  'server-error': { status: '503' },
  'bad-status': { status: '400' },
  'login-page': {},
  'web-page': {},
  'content-type': { type: 'text/plain' },
  'garbled-text': { sample: 'Ĺ‚adny', charset: 'windows-1250' },
  'no-entries': { kind: 'news' },
};

const systems: Record<Cms, true> = {
  wordpress: true,
  drupal: true,
  typo3: true,
  joomla: true,
  mediawiki: true,
  liferay: true,
  other: true,
};

async function adviceOn(code: FindingCode, params: Finding['params'], language: string) {
  const finding: Finding = { code, severity: 'error', params };
  return advise(finding, await pageCheckTexts.load(language));
}

describe('what a webmaster is told about a finding', () => {
  for (const [code, params] of Object.entries(examples) as [FindingCode, Finding['params']][]) {
    it(`${code}: what is wrong, with its names, and what to do, in Polish and in English`, async () => {
      const polish = await adviceOn(code, params, 'pl');
      const english = await adviceOn(code, params, 'en');
      expect(polish.what).not.to.equal(english.what);
      expect(polish.fix).not.to.equal(english.fix);
      expect(polish.code).to.equal(english.code);
      for (const { what, fix, code: toCopy = '' } of [polish, english]) {
        expect(what).to.match(/^.{15,}[.:?”]?$/u);
        expect(fix).to.match(/^.{10,}$/u);
        expect(`${what} ${fix}`).not.to.match(/\{(?!lang\})|undefined|NaN/);
        for (const [name, value] of Object.entries(params)) {
          // These choose the words, or are in an address that the panel shows beside them.
          if (['cms', 'kind', 'before', 'url'].includes(name)) continue;
          expect(`${what} ${fix} ${toCopy}`, name).to.include(String(value));
        }
      }
    });
  }

  for (const cms of Object.keys(systems)) {
    it(`nothing to show in ${cms}: the way in that it leaves open`, async () => {
      const [polish, english] = await Promise.all(
        ['pl', 'en'].map((language) => adviceOn('nothing-here', { cms }, language)),
      );
      expect(polish?.fix).to.match(/link|element|fragment|blok|wtyczk/);
      expect(english?.fix).to.match(/link|placeholder|fragment|block|plugin/);
    });
  }
});
