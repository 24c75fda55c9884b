import { ENTRY, SCRIPT, type HostPage, type Step } from './host-page.js';

const HIT = 'window.wasHit=1';
/** What someone who can edit a file could write into it, to run code on the city's page. */
const ADDRESSES = [
  `javascript:${HIT}`,
  ` java\tscript:${HIT}`,
  `JaVaScRiPt:${HIT}`,
  `vbscript:${HIT}`,
  `data:text/html,<script>${HIT}</script>`,
  'blob:https://city.example/1',
  'file:///etc/hostname',
];
const MARKUP = `<img src=x onerror="${HIT}"><script>${HIT}</script><b>bold</b>&lt;i&gt;`;
/** Written as text: in an object literal it would set the prototype. */
const polluted = (document: object): string =>
  JSON.stringify(document).replace(
    /}$/,
    ',"__proto__":{"polluted":1},"constructor":{"polluted":1}}',
  );

const goals = ADDRESSES.map((url, index) => ({
  number: `${index + 1}`,
  id: `constructor"><script>${HIT}</script>`,
  title: `${MARKUP} ${url}`,
  url,
  description: MARKUP,
  tags: [MARKUP],
  area: '__proto__',
}));
const plan = polluted({
  language: `pl" onclick="${HIT}`,
  title: MARKUP,
  source: ADDRESSES[0],
  goals,
});

const items = ADDRESSES.map((url, index) => ({
  id: `${index}`,
  url,
  title: `${MARKUP} ${url}`,
  summary: MARKUP,
  content_html: MARKUP,
  image: url,
  date_published: MARKUP,
  tags: [MARKUP],
  language: `"><script>${HIT}</script>`,
  _city: { image_alt: MARKUP, goals: [MARKUP] },
}));
const good = { id: 'good', title: 'Good', url: '/news', image: '/data/images/park.svg' };
const feed = polluted({
  version: 'https://jsonfeed.org/version/1.1',
  title: MARKUP,
  items: [good, ...items],
});

/** Everything of the page that could run or send something, and none of it may be ours. */
const HARMLESS: NonNullable<Step['is']> = {
  'typeof wasHit': 'undefined',
  'Object.keys(Object.prototype)': [],
  'typeof ({}).polluted': 'undefined',
  [`watch.find('strategy-goals, news-list').flatMap(({ shadowRoot }) => watch.find(
    'script, iframe, object, embed, form, base, meta, link, style, b, i', shadowRoot)).length`]: 0,
  [`watch.find('strategy-goals, news-list').flatMap(({ shadowRoot }) => watch.find('*', shadowRoot))
    .flatMap(({ attributes }) => [...attributes]).filter(({ name }) => /^on/.test(name)).length`]:
    0,
  // The name of a button that was pressed is put beside it, by us.
  [`watch.find('strategy-goals, news-list').flatMap(({ shadowRoot }) =>
    watch.find('[style]:not(.tip)', shadowRoot)).length`]: 0,
  [`watch.find('a').filter(({ protocol }) => !/^https?:$/.test(protocol)).length`]: 0,
  [`watch.find('img').filter(({ src }) => !/^https?:/.test(src)).length`]: 0,
  [`watch.find('img').every(({ referrerPolicy }) => referrerPolicy === 'no-referrer')`]: true,
  [`watch.find('img').length`]: 1,
};

/** Pages whose data come from somebody who means harm. */
export const hostileFilePages: readonly HostPage[] = [
  {
    title: 'a file that tries to run code: a citizen reads it as text, and nothing runs',
    head: SCRIPT,
    body: `<strategy-goals src="/plan.json" open-depth="3" controls></strategy-goals>
      <news-list src="/feed.json" limit="20"></news-list>`,
    routes: { '/plan.json': { body: plan }, '/feed.json': { body: feed } },
    steps: [
      {
        until: `watch.find('#search').length === 1 && watch.find('li:has(> .rank)').length === 8`,
        sees: [`<script>${HIT}</script>bold javascript:`, 'bold<i>'],
        is: HARMLESS,
      },
      {
        do: `watch.find('a, button').forEach(target => { target.addEventListener('click', event => {
          if (target.localName === 'a') event.preventDefault() }); target.click() })`,
        is: HARMLESS,
      },
    ],
    requests: [ENTRY],
    notes: [/^warn: city-elements: \/plan\.json/, /^warn: city-elements: \/feed\.json/],
  },
];
