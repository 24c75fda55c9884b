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
const inner = { body: `<script src="/watch.js"></script>${SCRIPT}<html lang="pl">${GOALS}` };

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
