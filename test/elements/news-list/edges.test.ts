import { expect, fixture, html } from '@open-wc/testing';
import type { NewsList } from '../../../src/elements/news-list/news-list.js';
import { documentOf, statusOf } from '../../support/data-elements.js';
import { json, status, useFakeNetwork } from '../../support/fake-fetch.js';
import { itemsOf, showNews } from '../../support/news.js';
import { expectSame } from '../../support/nodes.js';
import { inState } from '../../support/until.js';
import { useWarnings } from '../../support/warnings.js';
import { words } from '../../support/words.js';

describe('news at their edges', () => {
  const network = useFakeNetwork();
  useWarnings();

  it('a blank title of the feed makes no empty heading', async () => {
    const element = await showNews({ title: '', items: [{ id: '1', title: 'T' }] }, 'en');
    const headings = [...element.renderRoot.querySelectorAll('h1, h2, h3')].map((one) =>
      words(one),
    );
    expect(headings).to.deep.equal(['News', 'T']);
  });
  it('the alt of a picture in another language carries it', async () => {
    const items = [
      { id: '1', title: 'Tytuł', image: 'https://a.example/a.jpg', _city: { image_alt: 'Opis' } },
    ];
    const element = await showNews({ title: 'T', language: 'pl', items }, 'en');
    const image = element.renderRoot.querySelector('img')!;
    expect(image.alt).to.equal('Opis');
    expect(image.closest('[lang]')!.getAttribute('lang')).to.equal('pl');
  });
  it('a date with words in it is left out', async () => {
    const element = await showNews(
      [{ id: '1', title: 'T', date_published: '2024-07-19 rano' }],
      'pl',
    );
    expect(words(itemsOf(element)[0])).to.equal('1. T');
    expectSame(element.renderRoot.querySelector('time'), null);
  });
  for (const [level, want] of [
    ['abc', ['H2', 'H3']],
    ['0', ['H2', 'H3']],
    [null, ['H2', 'H3']],
    ['-1', ['H1', 'H2']],
    ['-3', ['H1', 'H2']],
  ] as const) {
    it(`heading-level ${level ?? 'taken away'} makes ${want.join(' and ')}`, async () => {
      const element = await showNews([{ id: '1', title: 'T' }]);
      element.setAttribute('heading-level', '4');
      await element.updateComplete;
      if (level === null) element.removeAttribute('heading-level');
      else element.setAttribute('heading-level', level);
      await element.updateComplete;
      expect(
        [...element.renderRoot.querySelectorAll('h1,h2,h3,h4')].map((h) => h.nodeName),
      ).to.deep.equal(want);
    });
  }
  it('the list of languages can be taken away', async () => {
    const pl = network.address('n.pl.json');
    network.answer(pl, json(documentOf('news-list', 'T')));
    const src = pl.replace('.pl.', '.{lang}.');
    network.answer(encodeURI(src), status(404));
    const element = await fixture<NewsList>(
      html`<news-list lang="pl" src=${src} languages="pl"></news-list>`,
    );
    await inState(element, 'ready');
    element.removeAttribute('languages');
    await inState(element, 'error');
    expect(words(statusOf(element))).to.include('Nie udało się wczytać aktualności.');
  });
});
