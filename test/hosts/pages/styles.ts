import {
  ENTRY,
  FIRST_GOAL,
  FIRST_NEWS,
  GOALS,
  NEWS,
  OWN_WORDS,
  PLAN,
  SCRIPT,
  type HostPage,
  type Step,
} from './host-page.js';

const BODY = `${GOALS}${NEWS}`;
const REQUESTS = [ENTRY, PLAN, '/data/news.pl.json'];
const VISIBLE: Step = { sees: [FIRST_GOAL, FIRST_NEWS], seesNot: [OWN_WORDS] };

const first = (selector: string) => `watch.find('${selector}')[0]`;
const style = (selector: string, property: string) =>
  `getComputedStyle(${first(selector)}).${property}`;

/** What a page's own styles must not have reached. */
const INTACT = {
  [style('h3 button', 'minHeight')]: '44px',
  [style('h3 button', 'cursor')]: 'pointer',
  [`${style('h3', 'fontWeight')} >= 600`]: true,
  [style('h2', 'display')]: 'block',
  [style('li:has(> .rank)', 'display')]: 'grid',
  [`${first('img')}.checkVisibility()`]: true,
  [`${first('img')}.getBoundingClientRect().width > 100`]: true,
};

const page = (styles: string) => ({
  head: `<style>${styles}</style>${SCRIPT}`,
  body: BODY,
  requests: REQUESTS,
});

/** How far the numbers of the ranking reach into what is beside them, in CSS pixels. */
const RANK_OVERLAP = `Math.max(...watch.find('li:has(> .rank)').map(item => {
  const words = document.createRange();
  words.selectNodeContents(item.querySelector('.rank'));
  const title = item.querySelector('[part~=item-title]').getBoundingClientRect();
  return words.getBoundingClientRect().right - title.left;
}))`;

/** Pages whose styles were written for everything on them. */
export const stylePages: readonly HostPage[] = [
  {
    ...page(`* { all: unset !important; display: none !important }
      html, body, strategy-goals, news-list { display: block !important }`),
    title: 'a page that takes every style from everything, by force: inside nothing is lost',
    steps: [{ ...VISIBLE, is: INTACT }],
  },
  {
    ...page('* { transition: all 60s !important; animation-duration: 60s !important }'),
    title: 'a page where everything moves for a minute: an opened goal is there at once',
    steps: [
      VISIBLE,
      {
        do: `${first('h3 button')}.click()`,
        sees: ['Rozwój kapitału ludzkiego i społecznego'],
        is: { [style('h3 button', 'transitionDuration')]: '0s' },
      },
    ],
  },
  {
    ...page('img { display: none !important; width: 1px } svg { display: none }'),
    title: 'a page that hides its pictures: those of the news are there',
    steps: [{ ...VISIBLE, is: INTACT }],
  },
  {
    ...page(`h1, h2, h3, h4, h5, h6, button, ol, ul, li, a, p, section { all: unset }
      button { min-height: 0 !important; cursor: wait !important }`),
    title: 'a page that resets headings, lists and buttons: ours look as ever',
    steps: [{ ...VISIBLE, is: INTACT }],
  },
  {
    ...page('html { font-size: 62.5% } body { font: 1.6rem/1.5 sans-serif }'),
    title: 'a page where a rem is 10 px: the text has the size of the page, and nothing overlaps',
    steps: [
      {
        ...VISIBLE,
        do: `${first('news-list')}.limit = 20`,
        until: `watch.find('li:has(> .rank)').length === 13`,
        is: {
          [style('[part~=lead]', 'fontSize')]: '16px',
          [style('h3 button', 'minHeight')]: '44px',
          [`${RANK_OVERLAP} <= 0`]: true,
        },
      },
    ],
  },
  {
    ...page(`:not(:defined) { visibility: hidden } strategy-goals, news-list { display: inline }
      * { box-sizing: content-box !important; white-space: nowrap; text-indent: 40px }`),
    title:
      'a page that makes our tags inline and forbids lines to break: nothing leaves the screen',
    steps: [
      {
        ...VISIBLE,
        is: {
          'document.documentElement.scrollWidth <= innerWidth': true,
          [style('h2', 'whiteSpace')]: 'normal',
        },
      },
    ],
  },
];
