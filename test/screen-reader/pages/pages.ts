import type { Language } from '../driver/desktop.js';

/** The words of the pages themselves. */
interface Words {
  readonly otherLanguage: Language;
  readonly toPlan: string;
  readonly toGoal: string;
  readonly switchLanguage: string;
}

const words: Readonly<Record<Language, Words>> = {
  pl: {
    otherLanguage: 'en',
    toPlan: 'Strategia Torunia',
    toGoal: 'Praca w Toruniu',
    switchLanguage: 'English',
  },
  en: {
    otherLanguage: 'pl',
    toPlan: 'The strategy of Toruń',
    toGoal: 'Work in Toruń',
    switchLanguage: 'Polski',
  },
};

const plan = (attributes: string, file = '/data/torun-strategy.json') =>
  `<strategy-goals src="${file}" ${attributes}></strategy-goals>`;

/** What is on the pages that scenes name, after the heading of the page. */
const pagesWith = ({ otherLanguage, toPlan, toGoal, switchLanguage }: Words) => ({
  plan: plan('controls'),
  'plan-with-open-goals': plan('open-depth="1"'),
  'plan-with-link': `<p><a href="#goal=2.10">${toGoal}</a></p>${plan('controls')}`,
  'link-to-goal': `<p><a href="plan-with-open-goals#goal-2_10">${toGoal}</a></p>`,
  'plan-of-three-levels': plan('', '/data/example-strategy.json'),
  'link-to-slow-plan': `<p><a href="slow-plan">${toPlan}</a></p>`,
  'slow-plan': plan('', '/slow'),
  'plan-with-slip': plan('heading-level="4"'),
  'two-plans': `<p><a href="#goal=2.10">${toGoal}</a></p>${plan('controls')}
${plan('controls', '/data/example-strategy.json')}`,
  'plan-in-two-languages': `<button type="button" lang="${otherLanguage}"
    onclick="document.documentElement.lang = '${otherLanguage}'">${switchLanguage}</button>${plan('')}`,
  'plan-with-german-words': plan('open-depth="1"', '/pages/twin-towns.json'),
  'plan-in-plain-language': plan('controls', '/data/example-strategy.json'),
  'plan-that-fails-once': plan('', '/fails-once'),
  news: '<news-list src="/data/example-news.{lang}.json" languages="pl en" limit="3"></news-list>',
  graphics: `<p><eu-flag></eu-flag></p>
<p><ukrainian-heart></ukrainian-heart></p>
<p><eu-flag href="https://mapadotacji.gov.pl/"></eu-flag></p>`,
});

/** By language and name. */
export const pages = { pl: pagesWith(words.pl), en: pagesWith(words.en) };
