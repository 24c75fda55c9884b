import { expect } from '@open-wc/testing';
import type { NewsList } from '../../../src/elements/news-list/news-list.js';
import { useFakeClock } from '../../support/fake-clock.js';
import { failure, held, json, status, useFakeNetwork } from '../../support/fake-fetch.js';
import { press } from '../../support/keyboard.js';
import { itemsOf, moreOf, titlesOf } from '../../support/news.js';
import { expectSame, focusedNode } from '../../support/nodes.js';
import {
  moreLine,
  page,
  pageItems,
  putList,
  untilItems,
  untilMore,
  untilSaid,
} from '../../support/paged-news.js';
import { inState, nextTask, until } from '../../support/until.js';
import { useWarnings } from '../../support/warnings.js';
import { words } from '../../support/words.js';

const failed =
  'Nie udało się wczytać kolejnych aktualności. Sprawdź połączenie lub spróbuj ponownie później.';

describe('a feed that goes on in another file', () => {
  const network = useFakeNetwork();
  const clock = useFakeClock();
  const warnings = useWarnings();
  let first: string;
  let second: string;
  let third: string;
  beforeEach(() => {
    first = network.address('a.json');
    second = network.address('b.json');
    third = network.address('c.json');
  });

  /** A list whose first page is there, and which can load the second. */
  async function showFirst(lang = 'pl'): Promise<NewsList> {
    network.answer(first, json(page(pageItems('a', 3), second)));
    const list = await inState(await putList(first, lang), 'ready');
    await untilMore(list, lang === 'pl' ? 'Pokaż więcej' : 'Show more');
    return list;
  }

  it('“show more” loads it only when it is pressed; the ranks go on, and at the end the button goes', async () => {
    const list = await showFirst();
    expect(network.count(second)).to.equal(0);
    network.answer(second, json(page(pageItems('b', 2))));
    moreOf(list)!.click();
    await untilItems(list, 5);
    expect(titlesOf(list)).to.deep.equal(['a 1', 'a 2', 'a 3', 'b 1', 'b 2']);
    expect(itemsOf(list).map((item) => words(item.querySelector('.rank')))).to.deep.equal([
      '1.',
      '2.',
      '3.',
      '4.',
      '5.',
    ]);
    expectSame(moreOf(list), null);
    expect(list.issues).to.deep.equal([]);
  });

  it('first shows what is there already, without promising how many are left', async () => {
    network.answer(first, json(page(pageItems('a', 7), second)));
    const list = await inState(await putList(first), 'ready');
    await untilMore(list);
    expect(itemsOf(list)).to.have.lengthOf(5);
    moreOf(list)!.click();
    await untilItems(list, 7);
    expect(network.count(second)).to.equal(0);
    expect(words(moreOf(list))).to.equal('Pokaż więcej');
  });

  it('says how many are left when the last page is there', async () => {
    const list = await showFirst();
    network.answer(second, json(page(pageItems('b', 7))));
    moreOf(list)!.click();
    await untilItems(list, 8);
    expect(words(moreOf(list))).to.equal('Pokaż więcej (jeszcze 2)');
  });

  it('is asked for relative to its own file', async () => {
    network.answer(first, json(page(pageItems('a', 1), 'more/b.json')));
    const list = await inState(await putList(first), 'ready');
    await untilMore(list);
    const address = new URL('more/b.json', first).href;
    network.answer(address, json(page(pageItems('b', 1))));
    moreOf(list)!.click();
    await untilItems(list, 2);
    expect(network.count(address)).to.equal(1);
  });

  it('takes the person who pressed Enter to the first new item', async () => {
    const list = await showFirst();
    network.answer(second, json(page(pageItems('b', 2))));
    moreOf(list)!.focus();
    await press('Enter');
    await until(() => words(focusedNode()) === 'b 1', 'the focus is to go to the first new item');
    expectSame(focusedNode()!.closest('li'), itemsOf(list)[3]);
  });

  it('takes nobody away who has gone on elsewhere, and tells them', async () => {
    const list = await showFirst();
    const answer = held(json(page(pageItems('b', 2))));
    network.answer(second, answer);
    moreOf(list)!.focus();
    moreOf(list)!.click();
    const elsewhere = itemsOf(list)[1]!.querySelector('a')!;
    elsewhere.focus();
    answer.release();
    await untilItems(list, 5);
    await untilSaid(list, 'Dodano kolejne aktualności.');
    expectSame(focusedNode(), elsewhere);
  });

  it('keeps the button under the focus while it loads, and says so when it takes long', async () => {
    const list = await showFirst();
    clock.isStopped = true;
    const answer = held(json(page(pageItems('b', 1))));
    network.answer(second, answer);
    moreOf(list)!.focus();
    moreOf(list)!.click();
    await nextTask();
    expect(words(moreLine(list))).to.equal('');
    clock.elapse();
    await untilSaid(list, 'Wczytywanie kolejnych aktualności…');
    expectSame(focusedNode(), moreOf(list));
    answer.release();
    await untilItems(list, 4);
    expect(words(moreLine(list))).to.equal('');
  });

  it('is asked for once, however often the button is pressed meanwhile', async () => {
    const list = await showFirst();
    const answer = held(json(page(pageItems('b', 1))));
    network.answer(second, answer);
    for (let presses = 0; presses < 3; presses += 1) moreOf(list)!.click();
    answer.release();
    await untilItems(list, 4);
    await nextTask();
    await list.updateComplete;
    expectSame(list.renderRoot.querySelector('.over'), null);
    expect(network.count(second)).to.equal(1);
  });

  it('that cannot be loaded leaves what is there, says so, and can be tried again', async () => {
    const list = await showFirst();
    network.answer(second, status(404), json(page(pageItems('b', 1))));
    moreOf(list)!.focus();
    moreOf(list)!.click();
    await untilSaid(list, failed);
    expect(list.state).to.equal('ready');
    expect(titlesOf(list)).to.deep.equal(['a 1', 'a 2', 'a 3']);
    expectSame(focusedNode(), moreOf(list));
    expect(list.issues).to.deep.equal([
      { code: 'http', path: second, params: { status: 404, retryAfter: '' } },
    ]);
    moreOf(list)!.click();
    await untilItems(list, 4);
    expect(list.issues).to.deep.equal([]);
    expect(words(moreLine(list))).to.equal('');
  });

  it('tried again after that, says at once that it loads', async () => {
    const list = await showFirst();
    network.answer(second, status(404), held(status(404)));
    moreOf(list)!.click();
    await untilSaid(list, failed);
    clock.isStopped = true;
    moreOf(list)!.click();
    await untilSaid(list, 'Wczytywanie kolejnych aktualności…');
  });

  it('is offered, and spoken of, in the language that the page changes to', async () => {
    const list = await showFirst();
    network.answer(second, status(404));
    moreOf(list)!.click();
    await untilSaid(list, failed);
    list.lang = 'en';
    await untilMore(list, 'Show more');
    await untilSaid(list, 'More news could not be loaded.');
    list.lang = 'pl';
    await untilMore(list, 'Pokaż więcej');
    await untilSaid(list, failed);
  });

  it('that fails without a connection says the same in English', async () => {
    const list = await showFirst('en');
    network.answer(second, failure);
    moreOf(list)!.click();
    await untilSaid(
      list,
      'More news could not be loaded. Check your connection, or try again later.',
    );
  });

  it('is loaded from another site only when somebody asks for it', async () => {
    const other = 'https://other.example/news.json';
    network.answer(first, json(page([], other)));
    network.answer(other, json(page(pageItems('b', 2))));
    const list = await inState(await putList(first, 'pl'), 'ready');
    await untilMore(list, 'Pokaż więcej');
    await untilSaid(list, 'Naciśnij „Pokaż więcej”');
    expect(network.count(other)).to.equal(0);
    moreOf(list)!.click();
    await untilItems(list, 2);
  });

  it('is passed over where it has nothing new, and the page after it loaded', async () => {
    const list = await showFirst();
    network.answer(second, json(page(pageItems('a', 3), third)));
    network.answer(third, json(page(pageItems('c', 1))));
    moreOf(list)!.click();
    await untilItems(list, 4);
    expect(titlesOf(list).at(-1)).to.equal('c 1');
  });

  it('that has nothing new, and is the last, says so where the button was, and there the focus is', async () => {
    const list = await showFirst();
    network.answer(second, json(page(pageItems('a', 2))));
    moreOf(list)!.focus();
    await press('Enter');
    await until(
      () => words(focusedNode()) === 'Nie ma więcej aktualności.',
      'the end is to be said',
    );
    expectSame(moreOf(list), null);
  });

  it('is not searched to the end at one press: after three pages with nothing new it says so', async () => {
    const list = await showFirst();
    const more = ['1', '2', '3', '4'].map((name) => network.address(`${name}.json`));
    network.answer(second, json(page([], more[0])));
    more.forEach((address, index) => network.answer(address, json(page([], more[index + 1]))));
    moreOf(list)!.click();
    await untilSaid(list, 'Na razie nic nie znaleziono.');
    expect(more.map((address) => network.count(address))).to.deep.equal([1, 1, 0, 0]);
    expect(words(moreOf(list))).to.equal('Pokaż więcej');
  });

  it('that leads back to the first ends the list, and the author is told on the console', async () => {
    const list = await showFirst();
    network.answer(second, json(page(pageItems('b', 1), first)));
    moreOf(list)!.click();
    await untilItems(list, 4);
    expectSame(moreOf(list), null);
    expect(network.count(first)).to.equal(1);
    expect(list.issues.map(({ code, path }) => `${path}: ${code}`)).to.deep.equal([
      `${second} next_url: repeated-page`,
    ]);
    const isTold = () => warnings.join().includes(`city-elements: ${second}`);
    await until(isTold, 'the author is to be told');
  });

  it('is forgotten with a list that gets another address', async () => {
    const list = await showFirst();
    const answer = held(json(page(pageItems('b', 1))));
    network.answer(second, answer);
    moreOf(list)!.click();
    network.answer(third, json(page(pageItems('c', 1))));
    list.src = third;
    await until(() => titlesOf(list)[0] === 'c 1', 'the other list is to be shown');
    answer.release();
    await nextTask();
    expect(network.isAborted(second)).to.be.true;
    expect(titlesOf(list)).to.deep.equal(['c 1']);
    expectSame(moreOf(list), null);
  });

  it('is no longer waited for by a list that leaves the page, and can be asked for after it comes back', async () => {
    const list = await showFirst();
    const parent = list.parentElement!;
    network.answer(second, held(json(page([]))), json(page(pageItems('b', 1))));
    moreOf(list)!.click();
    list.remove();
    await nextTask();
    expect(network.isAborted(second)).to.be.true;
    parent.append(list);
    moreOf(list)!.click();
    await untilItems(list, 4);
  });

  it('is loaded once for two lists that ask for it in the same moment', async () => {
    const lists = [await showFirst(), await showFirst()];
    const answer = held(json(page(pageItems('b', 1))));
    network.answer(second, answer);
    lists.forEach((list) => moreOf(list)!.click());
    answer.release();
    for (const list of lists) await untilItems(list, 4);
    expect(network.count(second)).to.equal(1);
  });

  it('is named by data that a script gives, too', async () => {
    const list = await putList('');
    network.answer(second, json(page(pageItems('b', 1))));
    list.data = page(pageItems('a', 1), second);
    await untilMore(await inState(list, 'ready'));
    moreOf(list)!.click();
    await untilItems(list, 2);
  });

  it('costs a feed without one nothing: no line, no code', async () => {
    network.answer(first, json(page(pageItems('a', 1))));
    const list = await inState(await putList(first), 'ready');
    expectSame(moreLine(list), null);
  });
});
