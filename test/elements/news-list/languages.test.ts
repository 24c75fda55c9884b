import { expect, fixture, html } from '@open-wc/testing';
import type { NewsList } from '../../../src/elements/news-list/news-list.js';
import { useFakeClock } from '../../support/fake-clock.js';
import { held, json, status, useFakeNetwork } from '../../support/fake-fetch.js';
import { languageFiles } from '../../support/language-files.js';
import { itemsOf, moreOf, showNews, titlesOf, torunNews } from '../../support/news.js';
import { expectSame } from '../../support/nodes.js';
import { inState, nextTask, until } from '../../support/until.js';
import { useWarnings } from '../../support/warnings.js';
import { words } from '../../support/words.js';

describe('a feed for each language', () => {
  let feeds: Record<'pl' | 'en', Awaited<ReturnType<typeof torunNews>>>;
  before(async () => {
    feeds = { pl: await torunNews('pl'), en: await torunNews('en') };
  });
  const network = useFakeNetwork();
  useFakeClock();
  useWarnings();

  const address = () => languageFiles(network, feeds.pl, feeds.en);

  const show = (lang: string, src: string, languages = 'pl en') =>
    fixture<NewsList>(html`<news-list lang=${lang} src=${src} languages=${languages}></news-list>`);

  const requested = () => network.requests.map(({ url }) => url);

  for (const [lang, chosen] of [
    ['pl', 'pl'],
    ['en', 'en'],
    ['pl-PL', 'pl'],
    ['en-US', 'en'],
    ['PL', 'pl'],
    // No Ukrainian feed: English, by the rule for all texts.
    ['uk', 'en'],
    ['de-AT', 'en'],
  ] as const) {
    it(`on a page in ${lang} the feed in ${chosen} is loaded, and no other is asked for`, async () => {
      const { src, ...urls } = address();
      const element = await inState(await show(lang, src), 'ready');
      expect(requested()).to.deep.equal([urls[chosen]]);
      expect(titlesOf(element)[0]).to.equal(feeds[chosen].items[0]?.title);
    });
  }

  it('without an English feed, an unlisted language gets the Polish one', async () => {
    const { src, pl } = address();
    await inState(await show('uk', src, 'pl'), 'ready');
    expect(requested()).to.deep.equal([pl]);
  });

  it('a page that switches to English shows the English feed', async () => {
    const { src, pl, en } = address();
    const element = await inState(await show('pl', src), 'ready');
    element.lang = 'en';
    const english = feeds.en.items.slice(0, 5).map(({ title }) => title);
    await until(() => titlesOf(element)[0] === english[0], 'English is to be shown');
    expect(titlesOf(element)).to.deep.equal(english);
    expect(words(element.renderRoot.querySelector('h2'))).to.equal(feeds.en.title);
    expect(words(moreOf(element))).to.equal('Show more (8 left)');
    expect(requested()).to.deep.equal([pl, en]);
  });

  it('a switch keeps the Polish news until the English ones are there', async () => {
    const { src, en } = address();
    const answer = held(json(feeds.en));
    network.answer(en, answer);
    const element = await inState(await show('pl', src), 'ready');
    element.lang = 'en';
    await inState(element, 'loading');
    expect(titlesOf(element)[0]).to.equal(feeds.pl.items[0]?.title);
    expect(itemsOf(element)[0]!.querySelector('h3 [lang="pl"]')).to.exist;
    answer.release();
    await inState(element, 'ready');
    expect(titlesOf(element)[0]).to.equal(feeds.en.items[0]?.title);
  });

  it('a switch of the page around works like one of the tag', async () => {
    const { src, en } = address();
    const page = await fixture<HTMLElement>(
      html`<main lang="pl"><news-list src=${src} languages="pl en"></news-list></main>`,
    );
    const element = await inState(page.querySelector('news-list')!, 'ready');
    page.lang = 'en';
    await until(() => titlesOf(element)[0] === feeds.en.items[0]?.title, 'English is to be shown');
    expect(network.count(en)).to.equal(1);
  });

  it('a switch to a feed that is missing is an error, not Polish news under an English page', async () => {
    const { src, en } = address();
    network.answer(en, status(404));
    const element = await inState(await show('pl', src), 'ready');
    element.lang = 'en';
    await inState(element, 'error');
    expect(itemsOf(element)).to.be.empty;
  });

  it('a switch between languages that one feed serves asks for nothing', async () => {
    const { src, en } = address();
    const element = await inState(await show('en', src), 'ready');
    element.lang = 'uk';
    await nextTask();
    await element.updateComplete;
    expect(requested()).to.deep.equal([en]);
    expect(element.state).to.equal('ready');
  });

  it('without a list of languages the address is wrong, and the webmaster is told', async () => {
    const { src } = address();
    network.answer(encodeURI(src), status(404));
    const element = await inState(await show('pl', src, ' '), 'error');
    expect(requested()).to.deep.equal([encodeURI(src)]);
    expect(element.issues.map(({ code }) => code)).to.deep.equal(['http']);
  });

  it('an address without {lang} is the same in every language', async () => {
    const { pl } = address();
    const element = await inState(await show('en', pl), 'ready');
    element.lang = 'pl';
    await nextTask();
    await element.updateComplete;
    expect(requested()).to.deep.equal([pl]);
  });

  it('texts in another language than the page carry it: title, lead, categories', async () => {
    const item = { id: '1', title: 'Tytuł', summary: 'Opis', tags: ['Miasto'] };
    const feed = { title: 'Aktualności', language: 'pl', items: [item] };
    const { renderRoot } = await showNews(feed, 'en');
    for (const part of ['h2', 'h3', '.lead', '.tags']) {
      const text = renderRoot.querySelector(`${part} [lang="pl"]`);
      expect(words(text), part).to.match(/^(Aktualności|Tytuł|Opis|Miasto)$/);
    }
    expect(words(renderRoot.querySelector('.tags'))).to.equal('Categories: Miasto');
  });

  it('an item in a language of its own carries that; the others carry nothing', async () => {
    const items = [
      { id: '1', title: 'Titel', language: 'de' },
      { id: '2', title: 'Tytuł' },
    ];
    const element = await showNews({ title: 'Aktualności', language: 'pl', items }, 'pl');
    const [foreign, own] = itemsOf(element);
    expect(words(foreign!.querySelector('[lang="de"]'))).to.equal('Titel');
    expectSame(own!.querySelector('[lang]'), null);
  });
});
