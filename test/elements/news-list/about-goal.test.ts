import { expect } from '@open-wc/testing';
import { statusOf } from '../../support/data-elements.js';
import { held, json, status, useFakeNetwork } from '../../support/fake-fetch.js';
import { press } from '../../support/keyboard.js';
import { itemsOf, moreOf, titlesOf } from '../../support/news.js';
import { expectSame, focusedNode } from '../../support/nodes.js';
import {
  page,
  pageItems,
  putList,
  untilItems,
  untilMore,
  untilSaid,
} from '../../support/paged-news.js';
import { inState, until } from '../../support/until.js';
import { useWarnings } from '../../support/warnings.js';
import { words } from '../../support/words.js';

const about = (...goals: string[]) => ({ _city: { goals } });

const nameOf = (landmark: Element) =>
  (landmark.getRootNode() as ShadowRoot).getElementById(landmark.getAttribute('aria-labelledby')!);

describe('news about one goal', () => {
  const network = useFakeNetwork();
  useWarnings();
  let src: string;
  let pages: string[];
  beforeEach(() => {
    src = network.address('a.json');
    pages = ['2', '3', '4', '5', '6'].map((name) => network.address(`${name}.json`));
  });

  /** A feed of these pages, each one item about this goal. */
  function answerPages(...goals: string[]): void {
    [src, ...pages].slice(0, goals.length).forEach((address, index) => {
      const next = index < goals.length - 1 ? pages[index] : undefined;
      network.answer(address, json(page(pageItems(`p${index}`, 1, about(goals[index]!)), next)));
    });
  }

  it('are those that name it or a goal below it, ranked among themselves', async () => {
    const items = [
      ...pageItems('other', 1, about('2.1')),
      ...pageItems('exact', 1, about('2.1', '1.3')),
      ...pageItems('thirty', 1, about('1.30')),
      ...pageItems('below', 1, about('1.3.2')),
      ...pageItems('above', 1, about('1')),
      ...pageItems('none', 1),
    ];
    network.answer(src, json(page(items)));
    const list = await inState(await putList(src, 'pl', '1.3'), 'ready');
    expect(titlesOf(list)).to.deep.equal(['exact 1', 'below 1']);
    expect(words(itemsOf(list)[1]!.querySelector('.rank'))).to.equal('2.');
  });

  for (const { lang, title, heading } of [
    { lang: 'pl', title: 'Aktualności Torunia', heading: 'Aktualności Torunia: cel 1.3' },
    { lang: 'pl', heading: 'Aktualności: cel 1.3' },
    { lang: 'en', title: 'News of Toruń', heading: 'News of Toruń: goal 1.3' },
  ]) {
    it(`${lang}: are under the heading “${heading}”, which is also what the landmark is called`, async () => {
      const feed = page(pageItems('x', 1, about('1.3')));
      network.answer(src, json({ ...feed, title }));
      const list = await inState(await putList(src, lang, '1.3'), 'ready');
      const [name] = list.renderRoot.querySelectorAll('h2');
      expect(words(name)).to.equal(heading);
      expect(words(nameOf(list.renderRoot.querySelector('section')!))).to.equal(heading);
      list.goal = '';
      await until(() => !words(name).includes('1.3'), 'the goal is to go from the heading');
    });
  }

  it('have the number in the language of the page, also under a title in another', async () => {
    const feed = page(pageItems('x', 1, about('1.3')));
    network.answer(src, json({ ...feed, title: 'News', language: 'en' }));
    const list = await inState(await putList(src, 'pl', '1.3'), 'ready');
    const heading = list.renderRoot.querySelector('h2')!;
    expect(words(heading)).to.equal('News: cel 1.3');
    expect(words(heading.querySelector('[lang=en]'))).to.equal('News');
  });

  it('are counted by the button as they are shown', async () => {
    const items = [...pageItems('x', 7, about('1.3')), ...pageItems('y', 9, about('2'))];
    network.answer(src, json(page(items)));
    const list = await inState(await putList(src, 'pl', '1.3'), 'ready');
    expect(words(moreOf(list))).to.equal('Pokaż więcej (jeszcze 2)');
  });

  for (const [lang, text] of [
    ['pl', 'Nie ma jeszcze aktualności o celu 1.3.'],
    ['en', 'There is no news about goal 1.3 yet.'],
  ] as const) {
    it(`${lang}: where there are none, plain words say so, and the page's own HTML stays`, async () => {
      network.answer(src, json(page(pageItems('x', 3, about('2')))));
      const list = await inState(await putList(src, lang, '1.3'), 'empty');
      expect(words(statusOf(list))).to.equal(text);
      expect(list.renderRoot.querySelector('slot')).to.not.equal(null);
      expect(itemsOf(list)).to.be.empty;
    });
  }

  it('follow when a script names another goal, and none', async () => {
    const items = [...pageItems('x', 7, about('1')), ...pageItems('y', 1, about('2'))];
    network.answer(src, json(page(items)));
    const list = await inState(await putList(src, 'pl', '1'), 'ready');
    moreOf(list)!.click();
    await untilItems(list, 7);
    list.goal = '2';
    await untilItems(list, 1);
    list.goal = '9';
    await inState(list, 'empty');
    list.goal = '';
    await untilItems(list, 5);
    expect(network.count(src)).to.equal(1);
  });

  it('are looked for on the next pages where the first has none', async () => {
    answerPages('2', '2', '1.3');
    const list = await inState(await putList(src, 'pl', '1.3'), 'ready');
    await untilItems(list, 1);
    expect(titlesOf(list)).to.deep.equal(['p2 1']);
  });

  it('are not there at all when the last page has none', async () => {
    answerPages('2', '2');
    const list = await putList(src, 'pl', '1.3');
    await until(() => list.state === 'empty', 'the list is to be empty');
    await until(() => words(statusOf(list)).includes('o celu 1.3'), 'that is to be said');
    expectSame(moreOf(list), null);
  });

  it('are looked for on three pages by itself, and further when a reader asks', async () => {
    answerPages('2', '2', '2', '2', '2', '1.3');
    const list = await putList(src, 'pl', '1.3');
    await untilSaid(list, 'Na razie nie znaleziono aktualności o celu 1.3.');
    expect(pages.map((address) => network.count(address))).to.deep.equal([1, 1, 1, 0, 0]);
    expect(list.renderRoot.querySelector('ol')).to.equal(null);
    moreOf(list)!.click();
    await untilItems(list, 1);
    expect(titlesOf(list)).to.deep.equal(['p5 1']);
  });

  it('come from the next page, and take the person who pressed Enter to the first of them', async () => {
    const others = pageItems('other', 2, about('2'));
    network.answer(src, json(page([...others, ...pageItems('a', 1, about('1.3'))], pages[0])));
    network.answer(pages[0]!, json(page([...others, ...pageItems('b', 2, about('1.3'))])));
    const list = await inState(await putList(src, 'pl', '1.3'), 'ready');
    await untilMore(list);
    moreOf(list)!.focus();
    await press('Enter');
    await untilItems(list, 3);
    await until(() => words(focusedNode()) === 'b 1', 'the focus is to go to the first new item');
  });

  it('are not looked for by itself where some are there already', async () => {
    answerPages('1.3', '1.3');
    const list = await inState(await putList(src, 'pl', '1.3'), 'ready');
    await untilMore(list);
    expect(network.count(pages[0]!)).to.equal(0);
  });

  it('can be looked for again where the next page could not be loaded', async () => {
    answerPages('2', '1.3');
    network.answer(pages[0]!, status(404), json(page(pageItems('late', 1, about('1.3')))));
    const list = await putList(src, 'pl', '1.3');
    await untilSaid(list, 'Nie udało się wczytać kolejnych aktualności.');
    moreOf(list)!.click();
    await untilItems(list, 1);
  });

  it('are looked for again by a list that was moved meanwhile', async () => {
    answerPages('2', '1.3');
    const answer = held(json(page([])));
    network.answer(pages[0]!, answer, json(page(pageItems('late', 1, about('1.3')))));
    const list = await putList(src, 'pl', '1.3');
    await until(() => network.count(pages[0]!) === 1, 'the next page is to be asked for');
    const parent = list.parentElement!;
    list.remove();
    await new Promise((resolve) => queueMicrotask(() => setTimeout(resolve)));
    parent.append(list);
    await untilItems(list, 1);
  });
});
