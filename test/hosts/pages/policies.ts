import {
  AS_BEFORE,
  ENTRY,
  FAILED,
  FIRST_GOAL,
  FIRST_NEWS,
  GOALS,
  NEWS,
  OWN_WORDS,
  PLAN,
  SCRIPT,
  SHOWN,
  type HostPage,
  type Step,
} from './host-page.js';

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const TRUSTED_TYPES = `${STRICT}; require-trusted-types-for 'script'`;
/** A module under another address runs once more. */
const COPY = '<script type="module" src="/embed/city-elements.min.js?copy"></script>';

/** All our tags, each with what it loads later: controls, a language, a report for the author. */
const EVERYTHING = `${GOALS.replace('>', ' controls>')}${NEWS}
  <eu-flag caption lang="en"></eu-flag><ukrainian-heart></ukrainian-heart>
  <strategy-goals id="list" lang="en"><h2>Our list</h2><ol><li>1. More parks</li></ol></strategy-goals>
  <strategy-goals id="broken" src="/broken.json"></strategy-goals>`;
const BROKEN = {
  '/broken.json': {
    body: JSON.stringify({ language: 'pl', goals: [{ title: 5 }, { title: 'A good goal' }] }),
  },
};
const EVERYTHING_SHOWN: Step = {
  until: `watch.find('#search').length === 1 && watch.find('svg').length > 1`,
  sees: [FIRST_GOAL, FIRST_NEWS, 'European Union', 'More parks', 'A good goal'],
  seesNot: [OWN_WORDS],
};
const EVERYTHING_REQUESTED = [ENTRY, PLAN, '/data/news.pl.json'];
/** What the webmaster reads of the broken file, and the pictures, which this policy forbids. */
const EVERYTHING_NOTED = [/^warn: city-elements: \/broken\.json/, /^policy: img-src /];

const plain = { head: SCRIPT, body: GOALS } as const;
const page = { head: SCRIPT, body: EVERYTHING, routes: BROKEN } as const;

/** Pages whose webmaster allows little. */
export const policyPages: readonly HostPage[] = [
  {
    ...page,
    title: 'a strict policy: goals, search, news, graphics and reports, and nothing is forbidden',
    policy: `${STRICT}; img-src 'self'`,
    steps: [EVERYTHING_SHOWN],
    requests: EVERYTHING_REQUESTED,
    notes: EVERYTHING_NOTED.slice(0, 1),
  },
  {
    ...page,
    title: 'a strict policy without pictures: the news are there without them',
    policy: STRICT,
    steps: [{ ...EVERYTHING_SHOWN, do: `watch.find('news-list')[0].scrollIntoView()` }],
    requests: EVERYTHING_REQUESTED,
    notes: EVERYTHING_NOTED,
  },
  {
    ...page,
    title: 'Trusted Types: goals, search, news, graphics and reports, and nothing is forbidden',
    policy: `${TRUSTED_TYPES}; img-src 'self'`,
    steps: [{ ...EVERYTHING_SHOWN, is: { 'typeof trustedTypes': 'object' } }],
    requests: EVERYTHING_REQUESTED,
    notes: EVERYTHING_NOTED.slice(0, 1),
  },
  {
    ...page,
    title: 'Trusted Types that know lit-html: goals, search, news, graphics and reports',
    policy: `${TRUSTED_TYPES}; img-src 'self'; trusted-types lit-html`,
    steps: [EVERYTHING_SHOWN],
    requests: EVERYTHING_REQUESTED,
    notes: EVERYTHING_NOTED.slice(0, 1),
  },
  {
    ...plain,
    title: 'Trusted Types that allow duplicates, with the script twice: the goals are shown',
    head: `${SCRIPT}${COPY}`,
    policy: `${TRUSTED_TYPES}; trusted-types lit-html 'allow-duplicates'`,
    steps: [SHOWN],
    requests: [ENTRY, `${ENTRY}?copy`, PLAN],
  },
  {
    ...plain,
    title: 'Trusted Types that forbid duplicates, with the script twice: the first one works',
    head: `${SCRIPT}${COPY}`,
    policy: `${TRUSTED_TYPES}; trusted-types lit-html`,
    steps: [SHOWN],
    requests: [ENTRY, `${ENTRY}?copy`, PLAN],
    notes: [/^thrown: .*polic/i, /^policy: trusted-types /],
  },
  {
    ...plain,
    title: 'Trusted Types that forbid every policy: the page’s own words stay readable',
    policy: `${TRUSTED_TYPES}; trusted-types 'none'`,
    steps: [{ until: 'watch.notes().length > 1', ...AS_BEFORE }],
    requests: [ENTRY],
    notes: [/^thrown: .*polic/i, /^policy: trusted-types /],
  },
  {
    ...plain,
    title: 'a policy that forbids to load data: the page’s own words, and a message',
    policy: "default-src 'self'; connect-src 'none'",
    steps: [FAILED],
    requests: [ENTRY],
    notes: [/^policy: connect-src /, /^warn: city-elements: /],
  },
];
