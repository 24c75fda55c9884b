import { expect } from '@open-wc/testing';
import { spokenWords } from '../support/spoken-words.js';
import { words } from '../support/words.js';
import { until } from '../support/until.js';

const folder = new URL('../../demo/data/', import.meta.url).href;

/** `{lang}` stays as it is. */
const data = (name: string) => folder + name;
const tags = ['strategy-goals', 'news-list', 'eu-flag', 'ukrainian-heart'];

const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const inside = (element: HTMLElement, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** A page as its editor writes it: the tags first, the one script last. */
describe('a page with one script', () => {
  let page: HTMLElement;

  before(async () => {
    document.documentElement.lang = 'pl';
    page = document.createElement('div');
    page.innerHTML = `
      <strategy-goals id="closed" src="${data('torun-strategy.json')}">
        <p>Cele miasta</p>
      </strategy-goals>
      <strategy-goals id="open" src="${data('torun-strategy.json')}" open-depth="1" lang="en">
      </strategy-goals>
      <news-list src="${data('news.{lang}.json')}" languages="pl en"></news-list>
      <eu-flag caption></eu-flag>
      <ukrainian-heart></ukrainian-heart>`;
    document.body.append(page);
    expect(tags.filter((tag) => customElements.get(tag))).to.be.empty;
    expect(find('#closed').innerText.trim()).to.equal('Cele miasta');

    await import('../../src/embed.js');
    await until(
      () => ['#closed', '#open', 'news-list'].every((tag) => inside(find(tag), 'li').length > 0),
      'The page was not filled.',
    );
  });
  after(() => {
    page.remove();
    document.documentElement.removeAttribute('lang');
  });

  it('all four tags work', () => {
    expect(tags.filter((tag) => !customElements.get(tag))).to.be.empty;
    for (const tag of tags) expect(inside(find(tag), '*'), tag).to.not.be.empty;
  });

  it('a citizen finds the four strategic goals of Toruń, closed, in the place of the editor’s words', () => {
    const plan = find('#closed');
    expect(inside(plan, 'h3').map(spokenWords)).to.deep.equal([
      'Cel strategiczny 1. Toruń atrakcyjnym miejscem zamieszkania i pracy',
      'Cel strategiczny 2. Toruń miastem wysokiej synergii wykorzystania potencjału kulturowego, naukowego i gospodarczego',
      'Cel strategiczny 3. Toruń miastem nowoczesnej infrastruktury',
      'Cel strategiczny 4. Toruń miastem ładu przestrzennego',
    ]);
    expect(inside(plan, 'li').some((item) => item.checkVisibility())).to.be.false;
    expect(find('#closed > p').checkVisibility()).to.be.false;
  });

  it('where the page opens the first level, a citizen reads all 27 operational goals in order', () => {
    const items = inside(find('#open'), 'li');
    expect(items.every((item) => item.checkVisibility())).to.be.true;
    const numbers = items.map((item) => /\d+\.\d+/.exec(words(item))?.[0]);
    const expected = [8, 11, 5, 3].flatMap((count, index) =>
      Array.from({ length: count }, (_, position) => `${index + 1}.${position + 1}`),
    );
    expect(numbers).to.deep.equal(expected);
    expect(numbers.length).to.equal(27);
  });

  it('a citizen reads the five most read news, and how many more there are', () => {
    const news = find('news-list');
    expect(inside(news, 'li h3').map(words)).to.deep.equal([
      'Weekend ze sztuką, muzyką organową i spacerami',
      'Zaczął się 39. Świętojański Festiwal Organowy',
      'Linia 141: autobusem nad jezioro w Kamionkach',
      'Nadchodzą upały',
      '„Alternatywna Scena Letnia”: koncerty na bulwarze',
    ]);
    expect(inside(news, 'button').map(words)).to.deep.equal(['Pokaż więcej (jeszcze 8)']);
  });

  it('a tag with lang="en" is English, the one beside it Polish like the page', () => {
    const titles = ['#closed', '#open'].map((plan) => words(inside(find(plan), 'h2')[0]));
    expect(titles).to.deep.equal([
      'Cele strategiczne i operacyjne',
      'Strategic and operational goals',
    ]);
    expect(inside(find('eu-flag'), '[part="caption"]').map(words)).to.deep.equal([
      'Unia Europejska',
    ]);
  });

  it('a page that carries the script twice works like before', async () => {
    const before = tags.map((tag) => customElements.get(tag));
    for (const tag of tags) {
      const copy = new URL(`../../src/define/${tag}.ts?copy`, import.meta.url).href;
      await import(copy);
    }
    const after = tags.map((tag) => customElements.get(tag));
    expect(after.every((element, index) => element === before[index])).to.be.true;
  });

  it('the page turns English, and everything on it does', async () => {
    document.documentElement.lang = 'en';
    const plan = find('#closed');
    const titles = () =>
      [plan, find('news-list')].map((element) => words(inside(element, 'h2')[0]));
    await until(() => titles()[1] === 'Most read news', 'The news stayed Polish.');
    expect(titles()[0]).to.equal('Strategic and operational goals');
    expect(inside(find('eu-flag'), '[part="caption"]').map(words)).to.deep.equal([
      'European Union',
    ]);
    expect(inside(find('ukrainian-heart'), '[role="img"]')[0]!.ariaLabel).to.equal(
      'Heart in the colours of the Ukrainian flag, blue over yellow',
    );
    expect(inside(find('news-list'), 'li').length).to.equal(5);
  });
});
