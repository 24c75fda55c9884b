import { expect, html } from '@open-wc/testing';
import {
  all,
  lines,
  one,
  outline,
  panelOf,
  showPlan,
  shownWords,
} from '../../support/strategy-plan.js';
import { spokenWords } from '../../support/spoken-words.js';
import { words } from '../../support/words.js';

const strategic = {
  number: '1',
  title: 'Wygodny transport',
  description: 'Pierwszy akapit.\n\nDrugi akapit,\nw dwóch wierszach.\n \n',
  area: ['place', 'people', 'economy'],
  tags: ['Transport', { pl: 'Rowery', en: 'Bicycles' }, 'Dzieci'],
  url: 'https://example.org/1',
  goals: [
    { number: '1.1', title: 'Z odnośnikiem', url: '/cele/1.1', description: 'Opis zadania.' },
    { number: '1.2', title: 'Zwykły' },
  ],
};
const plan = (goals: unknown[], rest = {}) => ({ language: 'pl', goals, ...rest });

const areas = [
  { id: 'people', title: { pl: 'Ludzie', en: 'People' } },
  { id: 'economy', title: 'Gospodarka' },
  { id: 'place', title: 'Przestrzeń' },
];

const show = (data: unknown) =>
  showPlan(html`<strategy-goals .data=${data} open-depth="9"></strategy-goals>`);

describe('what a citizen reads in an open goal', () => {
  it('its description comes first, in the paragraphs of the data', async () => {
    const element = await show(plan([strategic]));
    expect(lines(panelOf(element, '1')).slice(0, 2)).to.deep.equal([
      'Pierwszy akapit.',
      'Drugi akapit, w dwóch wierszach.',
    ]);
    const paragraphs = panelOf(element, '1').querySelectorAll('p');
    expect(words(paragraphs[1])).to.equal('Drugi akapit, w dwóch wierszach.');
  });

  it('its topics follow, with commas between them', async () => {
    const element = await show(plan([strategic]));
    expect(lines(panelOf(element, '1'))[2]).to.equal('Tematy: Transport, Rowery, Dzieci');
  });

  it('it is under its first area, and names the others', async () => {
    const element = await show(plan([strategic], { areas }));
    expect(outline(element)).to.deep.equal(['h2 Przestrzeń', 'h3 Cel 1. Wygodny transport']);
    expect(lines(panelOf(element, '1'))[3]).to.equal('Inne obszary: Ludzie, Gospodarka');
  });

  it('a citizen goes on to the page of the goal by one link that says its name', async () => {
    const element = await show(plan([strategic]));
    const link = one(element, '[part="panel"] a') as HTMLAnchorElement;
    expect(words(link)).to.equal('Więcej o celu: Wygodny transport');
    expect(link.href).to.equal('https://example.org/1');
  });

  it('further links of a goal are there with their own words, also where the goal does not open', async () => {
    const links = [
      { label: { pl: 'Uchwała nr 12', en: 'Act 12' }, url: '/uchwala.pdf' },
      { label: 'Mapa', url: 'https://example.org/mapa' },
      { label: 'Słowa bez odnośnika', url: 'javascript:alert(1)' },
    ];
    const task = { number: '1.1', title: 'Zadanie', links };
    const element = await show(plan([{ number: '1', title: 'Cel', links, goals: [task] }]));
    for (const place of [panelOf(element, '1'), one(element, 'li[data-key="1.1"]')]) {
      const shown = [...place.querySelectorAll(':scope > .details a')] as HTMLAnchorElement[];
      expect(shown.map((link) => [link.textContent, link.href])).to.deep.equal([
        ['Uchwała nr 12', new URL('/uchwala.pdf', document.baseURI).href],
        ['Mapa', 'https://example.org/mapa'],
      ]);
      expect(lines(place)).to.include('Słowa bez odnośnika');
    }
    expect(element.issues.map(({ code }) => code)).to.deep.equal(['unsafe-url', 'unsafe-url']);
  });

  it('a task with a page of its own is a link, and its description follows', async () => {
    const element = await show(plan([strategic]));
    const item = one(element, 'li[data-key="1.1"]');
    const link = item.querySelector('a')!;
    expect(words(link)).to.equal('Z odnośnikiem');
    expect(link.href).to.equal(new URL('/cele/1.1', document.baseURI).href);
    expect(shownWords(item)).to.match(/^1\.1\. Z odnośnikiem/);
    expect(lines(item).at(-1)).to.equal('Opis zadania.');
  });

  it('a goal that says nothing more leaves no empty paragraph behind', async () => {
    const bare = { number: '1', title: 'Cel', goals: [{ number: '1.1', title: 'Zadanie' }] };
    const element = await show(plan([bare]));
    expect([...panelOf(element, '1').children].map(({ localName }) => localName)).to.deep.equal([
      'ol',
    ]);
  });

  it('a goal that does not open shows its description and its link under the heading', async () => {
    const single = { ...strategic, goals: [] };
    const element = await show(plan([{ ...strategic, number: '2', url: undefined }, single]));
    const shown = one(element, '[part="goal"]:not(:has(button))');
    expect(spokenWords(shown.querySelector('h2')!)).to.equal('Cel 1. Wygodny transport');
    expect(lines(shown).slice(-4)).to.deep.equal([
      'Pierwszy akapit.',
      'Drugi akapit, w dwóch wierszach.',
      'Tematy: Transport, Rowery, Dzieci',
      'Więcej o celu: Wygodny transport',
    ]);
  });
});

describe('goals without numbers', () => {
  const tasks = [
    { title: 'Telefon życzliwości' },
    { title: 'Dzień Sąsiada', url: 'https://example.org/dzien' },
  ];

  it('a citizen reads unnumbered tasks as a list of bullets, a screen reader as a list', async () => {
    const element = await show(plan([{ number: '1', title: 'Cel', goals: tasks }]));
    const list = one(element, '[part="panel"] > ul');
    expect(list.getAttribute('role')).to.equal('list');
    expect([...list.children].map(words)).to.deep.equal(['Telefon życzliwości', 'Dzień Sąsiada']);
    expect(all(element, 'ol').length).to.equal(0);
  });

  it('a plan of unnumbered goals with nothing to open is one list', async () => {
    const element = await show(plan(tasks));
    expect(all(element, 'ul > li').map(words)).to.deep.equal([
      'Telefon życzliwości',
      'Dzień Sąsiada',
    ]);
    expect(all(element, 'button, h2, h3').length).to.equal(0);
  });

  it('a goal without a number is a heading without one', async () => {
    const element = await show(plan([{ title: 'Zieleń', goals: tasks }]));
    expect(all(element, '[part="number"]').length).to.equal(0);
    expect(outline(element)).to.deep.equal(['h2 Cel Zieleń']);
  });
});
