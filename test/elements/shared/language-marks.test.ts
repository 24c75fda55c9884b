import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/news-list.js';
import '../../../src/define/strategy-goals.js';
import type { NewsList } from '../../../src/elements/news-list/news-list.js';
import type { StrategyGoals } from '../../../src/elements/strategy-goals/strategy-goals.js';
import { nextTask, until } from '../../support/until.js';
import { words } from '../../support/words.js';

type AnyElement = NewsList | StrategyGoals;

const marksOf = ({ renderRoot }: AnyElement): Element[] => [
  ...renderRoot.querySelectorAll('[part="language"]'),
];

const untilMarks = (element: AnyElement, wanted: readonly string[]): Promise<void> =>
  until(
    // Browsers write the names of languages with a small or a capital letter.
    () => marksOf(element).map(words).join().toLowerCase() === wanted.join().toLowerCase(),
    () => `"${wanted.join()}" is to be read, not "${marksOf(element).map(words).join()}"`,
  );

/** After the marks would have come, had there been a reason. */
async function unmarked(element: AnyElement): Promise<void> {
  await until(() => element.renderRoot.querySelector('li'), 'the items are to be shown');
  await import('../../../src/elements/shared/language-marks.js');
  await nextTask();
  await element.updateComplete;
  expect(marksOf(element).map(words)).to.deep.equal([]);
}

const show = async (tag: 'news-list' | 'strategy-goals', lang: string, data: unknown) => {
  const page = await fixture<HTMLElement>(
    tag === 'news-list'
      ? html`<main lang=${lang}><news-list .data=${data}></news-list></main>`
      : html`<main lang=${lang}><strategy-goals .data=${data}></strategy-goals></main>`,
  );
  return page.querySelector<AnyElement>(tag)!;
};

const polishNews = {
  title: 'Aktualności',
  language: 'pl',
  items: [
    { id: '1', url: 'https://example.org/', title: 'Parki', tags: ['Miasto'] },
    { id: '2', title: 'Tramwaje' },
  ],
};
const mixedNews = {
  language: 'pl',
  items: [
    { id: '1', title: 'Parki', url: 'https://example.org/', language: 'de', tags: ['Miasto'] },
    { id: '2', title: 'Tramwaje' },
    { id: '3', summary: 'Bücher', language: 'de' },
  ],
};
const polishPlan = {
  language: 'pl',
  title: 'Plan',
  goals: [{ number: '1', title: 'Miasto', goals: [{ number: '1.1', title: 'Parki' }] }],
};
const partlyPolish = {
  language: 'en',
  title: 'Plan',
  goals: [
    {
      number: '1',
      title: { pl: 'Miasto' },
      goals: [{ number: '1.1', title: { pl: 'Parki' }, url: 'https://example.org/' }],
    },
    { number: '2', title: 'People' },
    { number: '3', title: { pl: 'Ludzie' } },
  ],
};

describe('the language of what is shown is named', () => {
  it('once, under the heading of news that are all in another', async () => {
    const list = await show('news-list', 'en', polishNews);
    await untilMarks(list, ['Language: Polish']);
    const [mark] = marksOf(list);
    expect(words(mark!.previousElementSibling)).to.equal('Aktualności');
    expect(mark).to.have.property('lang', 'en');
  });

  it('once, under the heading of a plan that is all in another', async () => {
    const plan = await show('strategy-goals', 'en-US', polishPlan);
    await untilMarks(plan, ['Language: Polish']);
    expect(words(marksOf(plan)[0]!.previousElementSibling)).to.equal('Plan');
  });

  it('once, above the goals of a plan without a heading', async () => {
    const plan = await show('strategy-goals', 'en', { ...polishPlan, title: undefined });
    await untilMarks(plan, ['Language: Polish']);
    const position = marksOf(plan)[0]!.compareDocumentPosition(
      plan.renderRoot.querySelector('h2')!,
    );
    expect(position).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('beside each of the news that are, and in the name of no link', async () => {
    const list = await show('news-list', 'pl', mixedNews);
    await untilMarks(list, ['niemiecki', 'niemiecki']);
    const items = [...list.renderRoot.querySelectorAll('li')].map(words);
    expect(items).to.deep.equal([
      '1. Parki niemiecki Kategorie: Miasto',
      '2. Tramwaje',
      '3. Bücher niemiecki',
    ]);
    expect(words(list.renderRoot.querySelector('a'))).to.equal('Parki');
  });

  it('beside each title of a goal that is, and in the name of no heading, button or link', async () => {
    const plan = await show('strategy-goals', 'en', partlyPolish);
    await untilMarks(plan, ['Polish', 'Polish', 'Polish']);
    const before = (mark: Element) =>
      words(mark.closest('[part="count"]')?.previousElementSibling ?? mark.previousElementSibling);
    expect(marksOf(plan).map(before)).to.deep.equal(['Goal 1.Miasto', 'Parki', 'Goal 3.Ludzie']);
    const names = [...plan.renderRoot.querySelectorAll('h2, h3, button, a')].map(words);
    expect(names.join()).to.not.include('Polish');
  });

  it('in the language that the page changes to, and no more where the texts have that too', async () => {
    const list = await show('news-list', 'en', polishNews);
    await untilMarks(list, ['Language: Polish']);
    const page = list.parentElement!;
    page.lang = 'uk';
    await untilMarks(list, ['Мова: польська']);
    page.lang = 'pl';
    await untilMarks(list, []);
    page.lang = 'en';
    await untilMarks(list, ['Language: Polish']);
  });

  it('again if other news takes the place', async () => {
    const list = await show('news-list', 'en', polishNews);
    await untilMarks(list, ['Language: Polish']);
    list.data = mixedNews;
    await untilMarks(list, ['German', 'Polish', 'German']);
    list.data = { ...polishNews, language: 'en' };
    await untilMarks(list, []);
  });

  it('not where it is that of the page, in whatever region', async () => {
    await unmarked(await show('news-list', 'pl-PL', polishNews));
    await unmarked(await show('strategy-goals', 'pl', polishPlan));
  });

  it('not where a reader gets their own, though we do not speak it', async () => {
    await unmarked(await show('news-list', 'de', { ...polishNews, language: 'de' }));
  });

  it('not beside what is in the reader’s own, which we do not speak, but beside the rest', async () => {
    await untilMarks(await show('news-list', 'de', mixedNews), ['Polish']);
  });

  for (const lang of ['de', 'ar']) {
    it(`not where all is in English, on a page in a language that we lack: ${lang}`, async () => {
      await unmarked(await show('news-list', lang, { ...polishNews, language: 'en' }));
    });
  }
});
