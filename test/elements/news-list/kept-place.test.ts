import { expect } from '@open-wc/testing';
import type { NewsList } from '../../../src/elements/news-list/news-list.js';
import { json, useFakeNetwork } from '../../support/fake-fetch.js';
import { itemsOf, moreOf, showNews, torunNews } from '../../support/news.js';
import { expectSame, focusedNode } from '../../support/nodes.js';
import { page, pageItems, putList, untilItems, untilMore } from '../../support/paged-news.js';
import { inState, until } from '../../support/until.js';

/** Presses “show more”, and waits until the page has kept it. */
async function showMore(list: NewsList, count: number): Promise<void> {
  const before = JSON.stringify(history.state);
  moreOf(list)!.click();
  await untilItems(list, count);
  await until(() => JSON.stringify(history.state) !== before, 'the place is to be kept');
}

describe('a reader who comes back to a list of news', () => {
  const items = pageItems('a', 13);

  /** Opens more of a list, follows a link in it, and leaves the page. */
  async function readTheEighth(): Promise<void> {
    const list = await showNews(items);
    await showMore(list, 10);
    const link = itemsOf(list)[7]!.querySelector('a')!;
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    list.remove();
  }

  it('finds as many as she had opened, and another reader the first five', async () => {
    const feed = await torunNews('pl');
    const list = await showNews(feed);
    await showMore(list, 10);
    list.remove();
    const again = await showNews(feed);
    await untilItems(again, 10);
    again.remove();
    history.replaceState(null, '');
    expect(itemsOf(await showNews(feed))).to.have.length(5);
  });

  it('is at the link that she had followed', async () => {
    await readTheEighth();
    const again = await showNews(items);
    await untilItems(again, 10);
    const followed = itemsOf(again)[7]!.querySelector('a');
    await until(() => focusedNode() === followed, 'the link is to have the focus');
  });

  it('stays where she is, if she has begun to read elsewhere', async () => {
    await readTheEighth();
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    await untilItems(await showNews(items), 10);
    expectSame(document.activeElement, field);
    field.remove();
  });

  it('leaves to the page what it keeps itself', async () => {
    history.replaceState({ own: [1] }, '');
    await showMore(await showNews(await torunNews('pl')), 10);
    expect((history.state as { own: unknown }).own).to.deep.equal([1]);
    history.replaceState('words', '');
    const list = await showNews(await torunNews('pl'));
    moreOf(list)!.click();
    await untilItems(list, 10);
    expect(history.state).to.equal('words');
  });
});

describe('a reader who comes back to a feed of several files', () => {
  const network = useFakeNetwork();

  it('finds those of the next file too', async () => {
    const [first, second] = [network.address('a.json'), network.address('b.json')];
    network.answer(first, json(page(pageItems('a', 3), second)));
    network.answer(second, json(page(pageItems('b', 2))));
    const list = await inState(await putList(first), 'ready');
    await untilMore(list);
    await showMore(list, 5);
    list.remove();
    const again = await inState(await putList(first), 'ready');
    await untilItems(again, 5);
    expectSame(document.activeElement, document.body);
  });
});
