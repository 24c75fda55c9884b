import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import { repository } from '../support/repository.js';
import {
  AS_BEFORE,
  ENTRY,
  FAILED,
  GOALS,
  PLAN,
  SCRIPT,
  SHOWN,
  type HostPage,
} from './host-page.js';

const CONTROLS = GOALS.replace('>', ' controls>');
const WITH_SEARCH = { ...SHOWN, until: `watch.find('#search').length === 1` };
const module = (address: string) => `<script type="module" src="${address}"></script>`;
const CORS = { 'Access-Control-Allow-Origin': '*' };
const frame = (sandbox: string) => `<iframe sandbox="${sandbox}" src="/inner"></iframe>`;
const classic = (attributes = '') => `<script ${attributes} src="${ENTRY}"></script>`;
const inner = { body: `<script src="/watch.js"></script>${SCRIPT}<html lang="pl">${GOALS}` };

/** Only Firefox runs modules there. */
const xhtml = {
  headers: { 'Content-Type': 'application/xhtml+xml' },
  body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="pl"><head>
    <title>City</title><script src="/watch.js"></script>${SCRIPT}${classic()}</head>
    <body>${GOALS}<news-list src="/data/news.pl.json"></news-list>
    <div data-city="eu-flag">Our flag</div></body></html>`,
};

/** Our entry as it was in another version. */
const OLD_ENTRY = '/old/embed/city-elements.min.js';
const oldEntry = (): string =>
  readFileSync(join(repository, 'dist/embed/city-elements.min.js'), 'utf8').replace(
    new RegExp(`(["'\`])${manifest.version}\\1`),
    '"0.0.1"',
  );

/** The ways in which our script comes to a page, also those that nobody has meant. */
export const scriptPages: readonly HostPage[] = [
  {
    title: 'the script twice under one address: one definition, one request, no word about it',
    head: `${SCRIPT}${SCRIPT}`,
    body: `${GOALS}${SCRIPT}`,
    steps: [SHOWN],
    requests: [ENTRY, PLAN],
  },
  {
    title:
      'the script with ?ver=1, as WordPress adds it: what it loads later does not bring it again',
    head: module(`${ENTRY}?ver=1`),
    body: CONTROLS,
    steps: [WITH_SEARCH],
    requests: [`${ENTRY}?ver=1`, PLAN],
  },
  {
    title: 'the script twice under two addresses: the goals are shown once, nothing breaks',
    head: `${module(`${ENTRY}?ver=1`)}${module(`${ENTRY}?ver=2`)}`,
    body: CONTROLS,
    steps: [{ ...WITH_SEARCH, is: { "watch.find('h2').length": 1 } }],
    requests: [`${ENTRY}?ver=1`, `${ENTRY}?ver=2`, PLAN],
  },
  {
    title: 'two versions of the script: the first works, and one warning names both',
    head: `${module(OLD_ENTRY)}${module(ENTRY)}`,
    body: CONTROLS,
    files: { '/old/embed/': 'dist/embed/' },
    routes: { [OLD_ENTRY]: { headers: { 'Content-Type': 'text/javascript' }, body: oldEntry() } },
    steps: [{ ...WITH_SEARCH, is: { "watch.find('h2').length": 1 } }],
    requests: [OLD_ENTRY, ENTRY, PLAN],
    notes: [
      new RegExp(
        `^warn: city-elements: .*0\\.0\\.1 .*${OLD_ENTRY}.*${manifest.version} .*${ENTRY}`,
      ),
    ],
  },
  {
    title: 'the script brought late by another script: goals that are there come to life',
    head: '',
    body: CONTROLS,
    steps: [
      AS_BEFORE,
      {
        do: `document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: '${ENTRY}' }))`,
        ...WITH_SEARCH,
      },
    ],
    requests: [ENTRY, PLAN],
  },
  {
    title:
      'the script without type="module" in front of all: complete, no name of ours on the page',
    head: `<script>var t = 'page', i = 'page'; const $0 = 'page';</script>${classic()}`,
    body: `${CONTROLS}<strategy-goals id="own" lang="en"><h3>1. Parks</h3><ol><li>1.1. Trees</li></ol>
      </strategy-goals>`,
    steps: [
      {
        ...WITH_SEARCH,
        is: { '[t, i, $0].join()': 'page,page,page' },
      },
      {
        until: `watch.find('#own')[0].shadowRoot.querySelectorAll('li').length === 1`,
      },
    ],
    requests: [ENTRY, PLAN],
  },
  ...['async', 'defer', 'type="text/javascript"'].map((attributes) => ({
    title: `the script with ${attributes} in the place of type="module": the goals and their search`,
    body: `${CONTROLS}${classic(attributes)}`,
    steps: [WITH_SEARCH],
    requests: [ENTRY, PLAN],
  })),
  {
    title: 'the script without type="module" from another host that allows it: with its chunks',
    head: `<script src="{elsewhere}${ENTRY}"></script>`,
    body: CONTROLS,
    elsewhere: CORS,
    steps: [WITH_SEARCH],
    requests: [`{elsewhere}${ENTRY}`, PLAN],
  },
  {
    title: 'the script as a module and once more without type: the goals are shown once',
    head: `${SCRIPT}${classic('defer')}`,
    body: CONTROLS,
    usesCache: true,
    steps: [{ ...WITH_SEARCH, is: { "watch.find('h2').length": 1 } }],
    requests: [ENTRY, PLAN],
  },
  {
    title: 'a page sent as XHTML: its own words stay, and one sentence says why',
    body: '<iframe src="/inner.xhtml?city-check"></iframe>',
    routes: { '/inner.xhtml': xhtml },
    steps: [
      {
        ...AS_BEFORE,
        until: 'watch.notes().length > 0',
        is: { 'watch.notes().length': 1 },
      },
      { sees: ['Our flag'] },
    ],
    requests: [ENTRY],
    usesCache: true,
    notes: [/^warn: city-elements: .*application\/xhtml\+xml.*text\/html/],
  },
  {
    title:
      'the script and its chunks from another host that allows it, the data from the page’s own',
    head: module(`{elsewhere}${ENTRY}`),
    body: CONTROLS,
    elsewhere: CORS,
    steps: [WITH_SEARCH],
    requests: [`{elsewhere}${ENTRY}`, PLAN],
  },
  {
    title: 'the data from another host that allows it: the goals are shown, without a preflight',
    head: SCRIPT,
    body: GOALS.replace(PLAN, `{elsewhere}${PLAN}`),
    elsewhere: CORS,
    steps: [SHOWN],
    requests: [ENTRY, `{elsewhere}${PLAN}`],
  },
  {
    title: 'a <base>: addresses of data are read from there',
    head: `<base href="/data/">${SCRIPT}`,
    body: GOALS.replace(PLAN, 'torun-strategy.json'),
    steps: [SHOWN],
    requests: [ENTRY, PLAN],
  },
  {
    title: 'a <base> on another host, which allows nobody: the page’s own words, and a message',
    head: `${SCRIPT}<base href="{elsewhere}/data/">`,
    body: GOALS.replace(PLAN, 'torun-strategy.json'),
    elsewhere: { 'Cache-Control': 'no-store' },
    steps: [FAILED],
    // Whether a refused answer was a broken connection no script can tell: it is asked three times.
    requests: [ENTRY, ...Array<string>(3).fill(`{elsewhere}${PLAN}`)],
    notes: [/^warn: city-elements: torun-strategy\.json/],
  },
  {
    title: 'addresses that are none of the web: a message, and nothing is run or asked for',
    head: SCRIPT,
    body: [
      'javascript:window.wasRun=1',
      'java&#9;script:window.wasRun=1',
      'data:application/json,{&quot;goals&quot;:[{&quot;title&quot;:&quot;Smuggled&quot;}]}',
      'file:///etc/hostname',
      'blob:nothing',
      '//[',
    ]
      .map((address) => GOALS.replace(PLAN, address))
      .join(''),
    steps: [
      {
        until: `watch.find('strategy-goals').every(({ state }) => state === 'error')`,
        sees: ['Nie udało się wczytać celów.'],
        seesNot: ['Smuggled'],
        is: { 'typeof wasRun': 'undefined' },
      },
    ],
    requests: [ENTRY],
    notes: [/^warn: city-elements: /],
  },
  {
    title: 'a sandboxed frame without an origin, with CORS: the goals are shown in it',
    body: frame('allow-scripts'),
    routes: { '/inner': inner },
    headers: CORS,
    steps: [SHOWN],
    requests: [ENTRY, PLAN],
  },
  {
    title: 'a sandboxed frame without an origin, the data without CORS: own words and a message',
    body: frame('allow-scripts'),
    routes: {
      '/inner': { body: inner.body.replace(PLAN, '/closed.json') },
      '/closed.json': {
        headers: { 'Access-Control-Allow-Origin': 'https://torun.example' },
        body: '{"goals":[]}',
      },
    },
    headers: CORS,
    steps: [FAILED],
    requests: [ENTRY],
    notes: [/^warn: city-elements: \/closed\.json/],
  },
  {
    title: 'a sandboxed frame whose script has no CORS: the page’s own words stay readable',
    body: frame('allow-scripts'),
    routes: { '/inner': inner },
    steps: [{ until: 'watch.words() !== ""', ...AS_BEFORE }],
    requests: [ENTRY],
  },
];
