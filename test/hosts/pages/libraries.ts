import { buildSync } from 'esbuild';
import { repository } from '../support/repository.js';
import {
  document,
  ENTRY,
  FIRST_GOAL,
  FIRST_NEWS,
  GOALS,
  NEWS,
  OWN_WORDS,
  PLAN,
  SCRIPT,
  SHOWN,
  type HostPage,
} from './host-page.js';

const library = (path: string) => `<script src="${path}"></script>`;

const jQuery = {
  head: `${library('/jquery.js')}${SCRIPT}`,
  files: { '/jquery.js': 'node_modules/jquery/dist/jquery.js' },
};
const prototype = {
  debian: 'libjs-prototype', // npm has none
  files: { '/prototype.js': 'usr/share/javascript/prototype/prototype.js' },
};
const requireJs = { files: { '/require.js': 'node_modules/requirejs/require.js' } };
const turbo = {
  head: `${library('/turbo.js')}${SCRIPT}`,
  files: { '/turbo.js': 'node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js' },
};
const htmx = {
  head: `${library('/htmx.js')}${SCRIPT}`,
  files: { '/htmx.js': 'node_modules/htmx.org/dist/htmx.js' },
};

/** React as an application has it: with no file for a page of its own, it is bundled. */
const react = {
  head: `${library('/react.js')}${SCRIPT}`,
  routes: {
    '/react.js': {
      body: buildSync({
        stdin: {
          contents: `export { createElement, Fragment } from 'react';
            export { createRoot } from 'react-dom/client';
            export { flushSync } from 'react-dom';`,
          resolveDir: repository,
        },
        bundle: true,
        write: false,
        format: 'iife',
        globalName: 'React',
        define: { 'process.env.NODE_ENV': '"production"' },
      }).outputFiles[0]!.text,
    },
  },
};

const CONTROLS = GOALS.replace('>', ' controls>');
const planOf = (id: string) => `watch.find('#${id} strategy-goals').length`;

/** Pages whose libraries change the page under our tags, or the language under our script. */
export const libraryPages: readonly HostPage[] = [
  {
    ...jQuery,
    title: 'jQuery .html() puts the goals on the page: they are shown',
    body: '<div id="place"></div>',
    steps: [{ do: `jQuery('#place').html('${GOALS}')`, ...SHOWN }],
    requests: [ENTRY, PLAN],
  },
  {
    ...jQuery,
    title: 'jQuery moves the goals: an opened goal stays open, and nothing is asked for again',
    body: `<div id="here">${GOALS}</div><div id="there"></div>`,
    steps: [
      SHOWN,
      {
        do: `watch.find('h3 button')[0].click()`,
        sees: ['Rozwój kapitału ludzkiego i społecznego'],
      },
      {
        do: `jQuery('#there').append(jQuery('strategy-goals'))`,
        sees: [FIRST_GOAL, 'Rozwój kapitału ludzkiego i społecznego'],
        is: { [planOf('here')]: 0, [planOf('there')]: 1 },
      },
    ],
    requests: [ENTRY, PLAN],
  },
  {
    ...jQuery,
    title:
      'jQuery moves the goals in the moment they begin to load: one request, and they are shown',
    body: '<div id="here"></div><div id="there"></div>',
    steps: [
      {
        do: `jQuery('#here').html('${GOALS}') && jQuery('#there').append(jQuery('strategy-goals'))`,
        ...SHOWN,
        is: { [planOf('here')]: 0, [planOf('there')]: 1 },
      },
    ],
    requests: [ENTRY, PLAN],
  },
  {
    ...jQuery,
    usesCache: true,
    title: 'jQuery clones the news: both are shown, from one request',
    body: `<div id="here">${NEWS}</div><div id="there"></div>`,
    steps: [
      { sees: [FIRST_NEWS] },
      {
        do: `jQuery('news-list').clone().appendTo('#there')`,
        until: `watch.find('#there news-list')[0].state === 'ready'`,
        is: { "watch.words().split('Nadchodzą upały').length - 1": 2 },
      },
    ],
    requests: [ENTRY, '/data/news.pl.json'],
  },
  {
    ...jQuery,
    interrupts: true,
    title: 'jQuery removes the goals while they load, and later again: nothing breaks',
    body: `<div id="place">${GOALS}</div><p>The rest</p>`,
    steps: [
      { do: `jQuery('#place').html('${GOALS}')`, ...SHOWN },
      { do: `jQuery('strategy-goals').remove()`, sees: ['The rest'], seesNot: [FIRST_GOAL] },
    ],
    requests: [ENTRY, PLAN],
  },
  {
    ...prototype,
    title: 'Prototype 1.7, which changes arrays and elements: goals, search and news work',
    head: `${library('/prototype.js')}${SCRIPT}`,
    body: `${CONTROLS}${NEWS}`,
    steps: [
      {
        until: `watch.find('#search').length === 1`,
        sees: [FIRST_GOAL, FIRST_NEWS],
        seesNot: [OWN_WORDS],
        is: { 'typeof $$': 'function', '[1].toJSON !== undefined || "each" in []': true },
      },
      {
        do: `(field => { field.value = 'kapitału'; field.dispatchEvent(new Event('input')); })(watch.find('#search')[0])`,
        sees: ['Rozwój kapitału ludzkiego i społecznego'],
      },
      {
        do: `watch.find('news-list')[0].shadowRoot.querySelector('button').click()`,
        until: `watch.find('li[part~=item]').length > 5`,
      },
    ],
    requests: [ENTRY, PLAN, '/data/news.pl.json'],
  },
  {
    ...prototype,
    title: 'Prototype 1.7 that comes after us: an opened goal shows what is in it',
    head: SCRIPT,
    body: GOALS,
    steps: [
      SHOWN,
      {
        do: `document.head.appendChild(Object.assign(document.createElement('script'), { src: '/prototype.js' }))`,
        until: `typeof $$ === 'function'`,
      },
      {
        do: `watch.find('h3 button')[0].click()`,
        sees: ['Rozwój kapitału ludzkiego i społecznego'],
      },
    ],
    requests: [ENTRY, PLAN],
  },
  {
    ...requireJs,
    title: 'RequireJS with its global define(): the goals are shown, and its own modules load',
    head: `${library('/require.js')}${SCRIPT}`,
    body: `${GOALS}<p id="place"></p>`,
    routes: {
      '/greeting.js': { body: "define([], () => 'A module of the page')" },
    },
    steps: [
      {
        do: `require(['/greeting.js'], text => document.getElementById('place').append(text))`,
        sees: [FIRST_GOAL, 'A module of the page'],
        seesNot: [OWN_WORDS],
        is: { 'Boolean(define.amd)': true },
      },
    ],
    requests: [ENTRY, PLAN],
  },
  {
    ...turbo,
    usesCache: true,
    title: 'Turbo visits another page and comes Back: the goals are there, from one request',
    body: `<a href="/contact">Contact</a>${GOALS}`,
    routes: {
      '/contact': { body: document(turbo.head, '<h1>Our office</h1>') },
    },
    steps: [
      SHOWN,
      { do: `window.isSameDocument = true` },
      { do: `document.querySelector('a').click()`, sees: ['Our office'], seesNot: [FIRST_GOAL] },
      { do: 'history.back()', sees: [FIRST_GOAL], seesNot: ['Our office'] },
      { is: { isSameDocument: true, 'watch.find("h3").length': 4 } },
    ],
    requests: [ENTRY, PLAN],
  },
  {
    ...turbo,
    title: 'Turbo brings a page with goals for the first time: they are shown',
    body: '<a href="/strategy">Strategy</a>',
    routes: { '/strategy': { body: document(turbo.head, GOALS) } },
    steps: [
      { do: `window.isSameDocument = true` },
      { do: `document.querySelector('a').click()`, ...SHOWN },
      { is: { isSameDocument: true } },
    ],
    requests: [ENTRY, PLAN],
  },
  {
    ...react,
    title: 'React changes and removes the words in a placeholder: its application goes on',
    body: `<div id="app"></div><script>
      let root;
      const e = (...all) => React.createElement(...all);
      function draw(words) {
        root ??= React.createRoot(document.querySelector('#app'));
        React.flushSync(() => root.render(e(React.Fragment, null,
          e('div', { 'data-city': 'strategy-goals', 'data-city-src': '${PLAN}' },
            words.map((word) => e('p', { key: word }, word))),
          e('p', null, 'The application has ' + words.length + ' words'))));
      }
      draw(['${OWN_WORDS}', 'More of it']);</script>`,
    steps: [
      { ...SHOWN, is: { 'watch.find("strategy-goals > p").length': 2 } },
      { do: `draw(['More of it'])`, sees: [FIRST_GOAL, 'The application has 1 words'] },
      { do: `draw(['First', 'More of it'])`, sees: [FIRST_GOAL, 'The application has 2 words'] },
      { do: 'draw([])', sees: [FIRST_GOAL, 'The application has 0 words'] },
    ],
    requests: [ENTRY, PLAN],
  },
  {
    ...turbo,
    head: `<meta name="turbo-refresh-method" content="morph">${turbo.head}`,
    usesCache: true,
    title: 'Turbo morphs the page into a fresh copy: an opened goal stays open',
    body: GOALS,
    steps: [
      SHOWN,
      {
        do: `watch.find('h3 button')[0].click()`,
        sees: ['Rozwój kapitału ludzkiego i społecznego'],
      },
      {
        do: `document.addEventListener('turbo:morph', () => { window.wasMorphed = true }),
          Turbo.visit(location.href, { action: 'replace' })`,
        until: 'window.wasMorphed',
      },
      {
        sees: [FIRST_GOAL, 'Rozwój kapitału ludzkiego i społecznego'],
        seesNot: [OWN_WORDS],
        is: { 'watch.find("h3 button")[0].ariaExpanded': 'true' },
      },
    ],
    requests: [ENTRY, PLAN],
  },
  {
    ...htmx,
    usesCache: true,
    title: 'htmx swaps the goals in, out and in again: shown, gone and shown, from one request',
    body: `<button hx-get="/goals" hx-target="#place">Goals</button>
      <button hx-get="/text" hx-target="#place">Text</button><div id="place"></div>`,
    routes: { '/goals': { body: GOALS }, '/text': { body: '<p>Only a text</p>' } },
    steps: [
      { until: `typeof htmx === 'object'` },
      { do: `document.querySelectorAll('button')[0].click()`, ...SHOWN },
      {
        do: `document.querySelectorAll('button')[1].click()`,
        sees: ['Only a text'],
        seesNot: [FIRST_GOAL],
      },
      { do: `document.querySelectorAll('button')[0].click()`, ...SHOWN },
    ],
    requests: [ENTRY, PLAN],
  },
];
