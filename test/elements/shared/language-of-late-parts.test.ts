import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../../src/define/news-list.js';
import '../../../src/define/strategy-goals.js';
import { templates as english } from '../../../src/localization/core/generated/en.js';
import { loaders } from '../../../src/localization/core/generated/everybody.js';
import { loaders as ofControls } from '../../../src/localization/core/generated/controls.js';
import { loaders as ofGoalNews } from '../../../src/localization/core/generated/goal-news.js';
import { loaders as ofNewsPages } from '../../../src/localization/core/generated/news-pages.js';
import type { Templates } from '../../../src/localization/core/l10n.js';
import type { Loaders } from '../../../src/localization/core/texts.js';
import { json, useFakeNetwork } from '../../support/fake-fetch.js';
import { page, pageItems } from '../../support/paged-news.js';
import { plan } from '../../support/plain-plan.js';
import { nextTask, until } from '../../support/until.js';

/** Every text of a language that is made up says this. */
const MADE_UP = '§';

const madeUp = (templates: Templates): Templates =>
  Object.fromEntries(Object.keys(templates).map((id) => [id, `${MADE_UP}${id}`]));

/** @returns lets the texts of the late parts arrive; those of the elements are there at once */
function makeUp(language: string): () => void {
  let arrive: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const add = (to: Loaders, load: Loaders[string]) => Object.assign(to, { [language]: load });
  const templates = madeUp(english);
  add(loaders, () => Promise.resolve({ templates }));
  for (const late of [ofControls, ofGoalNews, ofNewsPages]) {
    add(late, () => arrived.then(() => ({ templates })));
  }
  return arrive;
}

/** All that is read in an element, names of its parts included. */
function readIn(element: Element): string {
  const root = element.shadowRoot!;
  const names = [...root.querySelectorAll('[aria-label], [title]')].flatMap((part) => [
    part.ariaLabel,
    part.getAttribute('title'),
  ]);
  return [root.textContent, ...names].join('\n');
}

const about = (goal: string) => ({
  id: goal,
  title: 'Otwarto ścieżkę',
  url: 'https://city.example/1',
  _city: { goals: [goal] },
});

/** The plan with plain language in this language too. */
const plainIn = (language: string) => ({
  ...plan,
  introduction: { ...plan.introduction, [language]: 'Long', [`${language}-simple`]: 'Short' },
});

interface Part {
  readonly name: string;
  /** What is read in the part, in English. */
  readonly words: string;
  readonly show: (feed: string, language: string) => TemplateResult;
}

const parts: readonly Part[] = [
  {
    name: 'the controls of a plan',
    words: 'Expand all goals',
    show: () => html`<strategy-goals .data=${plan} controls></strategy-goals>`,
  },
  {
    name: 'the switch to plain language',
    words: 'Plain language',
    show: (_, language) => html`<strategy-goals .data=${plainIn(language)}></strategy-goals>`,
  },
  {
    name: 'the news about a goal',
    words: 'News about this goal:',
    show: (feed) => html`<strategy-goals .data=${plan} news-src=${feed}></strategy-goals>`,
  },
  {
    name: 'the button for further news',
    words: 'Show more',
    show: (feed) => html`<news-list src=${feed}></news-list>`,
  },
];

const languages = ['de', 'fr', 'cs', 'sk', 'hu', 'ro', 'lt', 'et'];

describe('a page that changes its language leaves no word of the old one', () => {
  const network = useFakeNetwork();

  for (const { name, words, show } of parts) {
    async function put(language: string): Promise<HTMLElement> {
      const feed = network.address('news.json');
      const items = [about('1.1'), ...pageItems('a', 2)];
      network.answer(feed, json(page(items, network.address('b.json'))));
      const holder = await fixture<HTMLElement>(
        html`<div lang=${language}>${show(feed, language)}</div>`,
      );
      const element = holder.firstElementChild as HTMLElement;
      await until(() => readIn(element).includes(MADE_UP), 'the element is to be shown');
      return element;
    }

    const isEnglish = (element: Element) => {
      const read = readIn(element);
      return read.includes(words) && !read.includes(MADE_UP);
    };

    it(`${name}: while its texts are being loaded`, async () => {
      const language = languages.pop()!;
      const arrive = makeUp(language);
      const element = await put(language);
      // The part has been loaded, and waits for its texts.
      await new Promise((resolve) => setTimeout(resolve, 150));
      expect(readIn(element)).not.to.include(words);
      element.parentElement!.lang = 'en';
      await until(
        () => isEnglish(element),
        () => `"${words}" is to be read: ${readIn(element)}`,
      );
      arrive();
      await nextTask();
      await nextTask();
      expect(readIn(element)).to.include(words).and.not.to.include(MADE_UP);
    });

    it(`${name}: when its texts have been loaded`, async () => {
      const language = languages.pop()!;
      makeUp(language)();
      const element = await put(language);
      const id = Object.keys(english).find((key) => english[key] === words)!;
      await until(
        () => readIn(element).includes(`${MADE_UP}${id}`),
        () => `${id} is to be read: ${readIn(element)}`,
      );
      element.parentElement!.lang = 'en';
      await until(
        () => isEnglish(element),
        () => `"${words}" is to be read: ${readIn(element)}`,
      );
    });
  }
});
