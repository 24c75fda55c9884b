import { expect } from '@open-wc/testing';
import { press } from '../../support/keyboard.js';
import { expectSame, focusedNode } from '../../support/nodes.js';
import { itemsOf, moreOf, showNews, titlesOf, torunNews } from '../../support/news.js';
import { until } from '../../support/until.js';
import { words } from '../../support/words.js';

describe('the 13 most-read news of Toruń', () => {
  const items = (count: number, more: object = {}) =>
    Array.from({ length: count }, (_, index) => ({
      id: `id-${index}`,
      title: `Title ${index + 1}`,
      ...more,
    }));

  for (const language of ['pl', 'en'] as const) {
    it(`${language}: the first five are shown, in their order, with their rank as text`, async () => {
      const feed = await torunNews(language);
      expect(feed.items).to.have.lengthOf(13);
      const element = await showNews(feed, language);
      expect(titlesOf(element)).to.deep.equal(feed.items.slice(0, 5).map(({ title }) => title));
      const ranks = itemsOf(element).map((item) => words(item.querySelector('.rank')));
      expect(ranks).to.deep.equal(['1.', '2.', '3.', '4.', '5.']);
    });

    it(`${language}: “show more” adds five, then the last three, and then it is gone`, async () => {
      const feed = await torunNews(language);
      const element = await showNews(feed, language);
      moreOf(element)!.click();
      await until(() => itemsOf(element).length === 10, 'ten are to be shown');
      moreOf(element)!.click();
      await until(() => itemsOf(element).length === 13, 'all are to be shown');
      expect(titlesOf(element)).to.deep.equal(feed.items.map(({ title }) => title));
      expect(words(itemsOf(element)[12]?.querySelector('.rank'))).to.equal('13.');
      expectSame(moreOf(element), null);
    });
  }

  for (const [language, eight, three] of [
    ['pl', 'Pokaż więcej (jeszcze 8)', 'Pokaż więcej (jeszcze 3)'],
    ['en', 'Show more (8 left)', 'Show more (3 left)'],
  ] as const) {
    it(`${language}: the button says how many are left: 8, then 3`, async () => {
      const element = await showNews(await torunNews(language), language);
      expect(words(moreOf(element))).to.equal(eight);
      moreOf(element)!.click();
      await until(() => words(moreOf(element)) === three, `"${three}" is to be said`);
    });
  }

  for (const [kind, more, target] of [
    ['with links', { url: 'https://torun.example/' }, 'a'],
    ['without links', {}, 'li'],
  ] as const) {
    it(`${kind}: after “show more” the reader goes on at the first new item`, async () => {
      const element = await showNews(items(13, more));
      const first = itemsOf(element)[0];
      moreOf(element)!.focus();
      await press('Enter');
      await until(() => focusedNode()?.localName === target, 'the focus is to move');
      expectSame(focusedNode()!.closest('li'), itemsOf(element)[5]);
      expect(words(focusedNode())).to.include('Title 6');
      expectSame(itemsOf(element)[0], first);
    });

    it(`${kind}: after the second “show more” too, though the button is gone`, async () => {
      const element = await showNews(items(13, more));
      moreOf(element)!.click();
      await until(() => words(focusedNode()).includes('Title 6'), 'the focus is to move');
      moreOf(element)!.focus();
      await press('Space');
      await until(() => words(focusedNode()).includes('Title 11'), 'the focus is to move again');
      expectSame(focusedNode()!.closest('li'), itemsOf(element)[10]);
    });
  }

  it('an item that the focus went to is no stop of the Tab key', async () => {
    const element = await showNews(items(6));
    moreOf(element)!.click();
    await until(() => focusedNode()?.localName === 'li', 'the focus is to move');
    expect((focusedNode() as HTMLElement).tabIndex).to.equal(-1);
  });

  it('the first view takes no focus', async () => {
    await showNews(items(13));
    expectSame(focusedNode(), document.body);
  });

  it('of five news there is no more to show, of six there is one', async () => {
    expectSame(moreOf(await showNews(items(5))), null);
    expect(words(moreOf(await showNews(items(6), 'en')))).to.equal('Show more (1 left)');
  });

  it('what was opened stays open when the news are updated', async () => {
    const element = await showNews(items(13));
    moreOf(element)!.click();
    await until(() => itemsOf(element).length === 10, 'ten are to be shown');
    element.data = { title: 'Aktualności', items: items(12) };
    await until(() => words(moreOf(element)).includes('2'), 'the update is to be shown');
    expect(itemsOf(element)).to.have.lengthOf(10);
  });
});
