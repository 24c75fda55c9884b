import type { NewsList } from '../src/elements/news-list/news-list.js';
import type { StrategyGoals } from '../src/elements/strategy-goals/strategy-goals.js';
import type { Tag } from '../src/elements/tags.js';
import { demoData } from './data-folder.js';
import { demoAddress } from './network.js';

/** One state of one element, as a page would have it. */
export interface DemoState {
  /** Kebab-case and unique: names the state in reports and pictures. */
  readonly name: string;
  readonly tag: Tag;
  readonly html: string;
  /** What a reader has done to get there. */
  prepare?(element: HTMLElement): Promise<void> | void;
  /** The state that a data element is in when it is all done; `ready` if not said. */
  readonly ends?: 'idle' | 'loading' | 'empty' | 'stale' | 'error';
}

const ownGoals = `
  <h2>Cele strategiczne</h2>
  <h3>Cel strategiczny 1. Toruń atrakcyjnym miejscem zamieszkania i pracy</h3>
  <ol>
    <li>1.1. Rozwój kapitału ludzkiego i społecznego</li>
    <li>1.2. Zwiększenie wykorzystania potencjału kreatywnego</li>
  </ol>
  <h3>Cel strategiczny 4. Toruń miastem ładu przestrzennego</h3>
  <ol>
    <li>4.1. Dalsza poprawa stanu środowiska naturalnego na terenie miasta</li>
  </ol>`;

const ownNews = '<p><a href="https://example.org/aktualnosci">Aktualności miasta</a></p>';

const oneBrokenGoal = {
  language: 'pl',
  title: 'Plan z jednym błędem',
  goals: [
    { number: '1', title: 'Dobry cel', goals: [{ number: '1.1', title: 'Dobre zadanie' }] },
    { number: '2', title: 5 },
    { number: '3', title: 'Drugi dobry cel' },
  ],
};

/** Of the twin town, whose words nobody has translated yet. */
const partlyGerman = {
  language: 'pl',
  title: { pl: 'Miasta partnerskie', en: 'Twin towns', uk: 'Міста-партнери' },
  goals: [
    {
      number: '1',
      title: { pl: 'Wspólne święta', en: 'Feasts together', uk: 'Спільні свята' },
      goals: [
        { number: '1.1', title: { de: 'Gemeinsamer Chor der Schulen' } },
        {
          number: '1.2',
          title: { pl: 'Wymiana uczniów', en: 'Pupils visit each other', uk: 'Обмін учнями' },
        },
      ],
    },
    {
      number: '2',
      title: { de: 'Mit dem Fahrrad von Göttingen nach Toruń' },
      goals: [{ number: '2.1', title: { de: 'Karte der Radwege' }, url: 'https://example.org/' }],
    },
    { number: '3', title: { de: 'Briefe zwischen den Bibliotheken' } },
  ],
};

const partlyGermanNews = {
  title: 'Göttingen – Toruń',
  items: [
    {
      id: '1',
      url: 'https://example.org/1',
      title: 'Stadtlauf am Sonntag',
      summary: 'Alle sind willkommen.',
      language: 'de',
      date_published: '2026-10-05',
      tags: ['Sport'],
    },
    { id: '2', url: 'https://example.org/2', title: 'Toruń 2026' },
    { id: '3', title: 'Neue Bücher', language: 'de' },
  ],
};

/** Until the languages are named that a reader cannot expect. */
const untilMarked = (element: HTMLElement) =>
  until(
    () => Boolean(element.shadowRoot?.querySelector('[part="language"]')),
    'the name of a language',
  );

const withData = (value: unknown) => (element: HTMLElement) => {
  (element as StrategyGoals).data = value;
};

/** Types into the search field, as a reader does. */
const search = (query: string) => (element: HTMLElement) => {
  const field = element.shadowRoot?.querySelector<HTMLInputElement>('#search');
  if (!field) return;
  field.value = query;
  field.dispatchEvent(new Event('input'));
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
};

/** Switches to plain language. */
const switchOn = ({ shadowRoot }: HTMLElement) =>
  shadowRoot?.querySelector<HTMLElement>('[role="switch"]')?.click();

const moreButton = ({ shadowRoot }: HTMLElement) =>
  shadowRoot?.querySelector<HTMLElement>('section > button');

const untilMoreButton = (element: HTMLElement) =>
  until(() => Boolean(moreButton(element)), 'the button under the news');

/** Asks for more news, and waits for what comes of it. */
const showMore = async (element: HTMLElement) => {
  const count = () => element.shadowRoot?.querySelectorAll('li').length;
  const before = count();
  await untilMoreButton(element);
  moreButton(element)?.click();
  const line = () => element.shadowRoot?.querySelector('section [aria-live]')?.textContent.trim();
  await until(() => count() !== before || Boolean(line()), 'more news');
};

/** Comes near the plan, waits for the news under its goals, and opens all of these. */
const openWithNews = async (element: HTMLElement) => {
  const isThere = () => {
    element.scrollIntoView();
    return Boolean(element.shadowRoot?.querySelector('.news'));
  };
  await until(isThere, 'the news of the plan');
  (element as StrategyGoals).expandAll();
};

const goals = (
  name: string,
  attributes: string,
  rest: Partial<DemoState> & { own?: string } = {},
) => {
  const { own = '', ...state } = rest;
  const html = `<strategy-goals ${attributes}>${own}</strategy-goals>`;
  return { name: `strategy-goals-${name}`, tag: 'strategy-goals', html, ...state } as const;
};

const news = (
  name: string,
  attributes: string,
  rest: Partial<DemoState> & { own?: string } = {},
) => {
  const { own = '', ...state } = rest;
  const html = `<news-list ${attributes}>${own}</news-list>`;
  return { name: `news-list-${name}`, tag: 'news-list', html, ...state } as const;
};

/** Every state of every element, once. */
export const states: readonly DemoState[] = [
  goals('closed', `src="${demoData}torun-strategy.json" controls`),
  goals('open', `src="${demoData}torun-strategy.json" controls open-depth="1"`),
  goals('areas-and-tasks', `src="${demoData}example-strategy.json" controls open-depth="2"`),
  goals('one-open', `src="${demoData}torun-strategy.json"`, {
    prepare: async (element) => {
      await (element as StrategyGoals).reveal('2.10');
    },
  }),
  goals('search', `src="${demoData}torun-strategy.json" controls`, { prepare: search('2.1') }),
  goals('search-in-areas', `src="${demoData}example-strategy.json" controls`, {
    prepare: search('4.1'),
  }),
  goals('nothing-found', `src="${demoData}torun-strategy.json" controls`, {
    prepare: search('zamek krzyżacki'),
  }),
  goals(
    'expand-only',
    `src="${demoData}torun-strategy.json" controls controlslist="nosearch nolinks"`,
  ),
  goals('plain-language', `src="${demoData}example-strategy.json" controls open-depth="1"`, {
    prepare: switchOn,
  }),
  goals('plain-language-off', `src="${demoData}example-strategy.json" open-depth="1"`),
  goals('from-own-list', '', { own: ownGoals }),
  goals(
    'arabic',
    `src="${demoData}arabic-strategy.json" controls open-depth="2" lang="ar" dir="rtl"`,
  ),
  goals('arabic-search', `src="${demoData}arabic-strategy.json" controls lang="ar" dir="rtl"`, {
    prepare: search('مدارس'),
  }),
  goals('arabic-offline', `src="${demoAddress('/offline')}" lang="ar" dir="rtl"`, {
    own: '<p>الأهداف الاستراتيجية (2025–2035).</p>',
    ends: 'error',
  }),
  goals('partly-in-another-language', 'controls open-depth="1"', {
    prepare: (element) => {
      withData(partlyGerman)(element);
      return untilMarked(element);
    },
  }),
  goals('one-broken-goal', 'controls', { prepare: withData(oneBrokenGoal) }),
  goals(
    'news',
    `src="${demoData}example-strategy.json" news-src="${demoData}example-news.{lang}.json" news-languages="pl en"`,
    { prepare: openWithNews },
  ),
  goals(
    'more-news-than-fit',
    `src="${demoData}torun-strategy.json" news-src="${demoAddress('/news-of-one-goal')}"`,
    { prepare: openWithNews },
  ),
  goals(
    'news-not-loaded',
    `src="${demoData}torun-strategy.json" open-depth="1" news-src="${demoAddress('/missing')}"`,
  ),
  goals('loading', `src="${demoAddress('/never')}"`, { ends: 'loading' }),
  goals('loading-with-own-html', `src="${demoAddress('/never')}"`, {
    own: ownGoals,
    ends: 'loading',
  }),
  goals('offline', `src="${demoAddress('/offline')}"`, { own: ownGoals, ends: 'error' }),
  goals('missing', `src="${demoAddress('/missing')}"`, { ends: 'error' }),
  goals('login-page', `src="${demoAddress('/login-page')}"`, { own: ownGoals, ends: 'error' }),
  goals('wrong-shape', `src="${demoAddress('/wrong-shape')}"`, { ends: 'error' }),
  goals('empty', `src="${demoAddress('/empty')}"`, { own: ownGoals, ends: 'empty' }),
  goals('stale', `src="${demoAddress('/vanishing-goals')}"`, {
    prepare: (element) => (element as StrategyGoals).reload(),
    ends: 'stale',
  }),

  news('first-five', `src="${demoData}news.{lang}.json" languages="pl en"`),
  news('all', `src="${demoData}news.{lang}.json" languages="pl en" limit="20"`),
  news(
    'links-dates-and-images',
    `src="${demoData}example-news.{lang}.json" languages="pl en" limit="12"`,
  ),
  news('arabic', `src="${demoData}arabic-news.json" limit="2" lang="ar" dir="rtl"`),
  news('in-another-language', `src="${demoData}news.pl.json" limit="3"`),
  news('partly-in-another-language', '', {
    prepare: (element) => {
      withData(partlyGermanNews)(element);
      return untilMarked(element);
    },
  }),
  news('goes-on-in-another-file', `src="${demoAddress('/news-1')}"`, { prepare: untilMoreButton }),
  news('two-files', `src="${demoAddress('/news-1')}"`, { prepare: showMore }),
  news('next-file-not-loaded', `src="${demoAddress('/news-then-missing')}"`, { prepare: showMore }),
  news('about-a-goal', `src="${demoData}example-news.{lang}.json" languages="pl en" goal="1.2"`),
  news(
    'nothing-about-a-goal',
    `src="${demoData}example-news.{lang}.json" languages="pl en" goal="9"`,
    {
      ends: 'empty',
    },
  ),
  news('nothing-about-a-goal-yet', `src="${demoAddress('/news-long-1')}" goal="4.2"`, {
    prepare: (element) =>
      until(
        () => Boolean(element.shadowRoot?.querySelector('section [aria-live]')?.textContent.trim()),
        'that nothing has been found',
      ),
  }),
  news('loading', `src="${demoAddress('/never')}"`, { ends: 'loading' }),
  news('offline', `src="${demoAddress('/offline')}"`, { own: ownNews, ends: 'error' }),
  news('slip-in-the-file', `src="${demoAddress('/slip')}"`, { ends: 'error' }),
  news('empty', `src="${demoAddress('/empty')}"`, { ends: 'empty' }),
  news('stale', `src="${demoAddress('/vanishing-news')}"`, {
    prepare: (element) => (element as NewsList).reload(),
    ends: 'stale',
  }),

  graphic('eu-flag', 'default', ''),
  graphic('eu-flag', 'decorative', 'alt=""'),
  graphic('eu-flag', 'usual-caption', 'caption'),
  graphic('eu-flag', 'funding-notice', 'caption="Dofinansowane przez Unię Europejską" lang="pl"'),
  graphic('eu-flag', 'link', 'href="https://mapadotacji.gov.pl/"'),
  graphic('eu-flag', 'link-with-caption', 'caption href="https://mapadotacji.gov.pl/"'),
  graphic('ukrainian-heart', 'default', ''),
  graphic('ukrainian-heart', 'decorative', 'alt=""'),
  graphic('ukrainian-heart', 'caption', 'caption="Solidarni z Ukrainą" lang="pl"'),
  graphic(
    'ukrainian-heart',
    'link',
    'alt="Pomoc dla Ukrainy" href="https://example.org/pomoc" lang="pl"',
  ),
];

function graphic(tag: Tag, name: string, attributes: string): DemoState {
  return { name: `${tag}-${name}`, tag, html: `<${tag} ${attributes}></${tag}>` };
}

/** Puts a state on the page and waits until it is all there. */
export async function showState(state: DemoState, container: HTMLElement): Promise<HTMLElement> {
  container.innerHTML = state.html;
  const element = container.firstElementChild as HTMLElement & {
    readonly state?: string;
    readonly updateComplete: Promise<unknown>;
  };
  const reaches = (wanted: string) => () => element.state === undefined || element.state === wanted;
  const first = state.ends === 'stale' || state.ends === undefined ? 'ready' : state.ends;
  const waitsForData = state.prepare && !state.html.includes('src=');
  if (!waitsForData) await until(reaches(first), state.name);
  if (state.html.includes(' controls') && !waitsForData) {
    const hasBar = () => element.shadowRoot?.querySelector('.bar:not(.arriving)') !== null;
    await until(hasBar, `controls of ${state.name}`);
  }
  const hasSwitch = () => !element.shadowRoot?.querySelector('.plain:empty');
  await until(hasSwitch, `the switch of ${state.name}`);
  await state.prepare?.(element);
  if (state.ends === 'stale') await until(reaches('stale'), state.name);
  await element.updateComplete;
  return element;
}

async function until(condition: () => boolean, name: string): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`The state ${name} was not reached in ten seconds.`);
}
