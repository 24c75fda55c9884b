import { expect, fixture, html } from '@open-wc/testing';
import type { NewsList } from '../../../src/elements/news-list/news-list.js';
import { itemsOf, moreOf } from '../../support/news.js';
import { inState, until } from '../../support/until.js';
import { words } from '../../support/words.js';

const NEWS = {
  title: 'News',
  language: 'en',
  items: Array.from({ length: 13 }, (_, index) => ({ id: `${index}`, title: `Title ${index}` })),
};

describe('how many news are shown at first', () => {
  const show = async (limit: string) =>
    inState(
      await fixture<NewsList>(html`<news-list lang="en" limit=${limit} .data=${NEWS}></news-list>`),
      'ready',
    );

  for (const [limit, shown, then] of [
    ['3', 3, 6],
    ['1', 1, 2],
    ['2.9', 2, 4],
  ] as const) {
    it(`limit="${limit}": ${shown}, and ${then} after “show more”`, async () => {
      const element = await show(limit);
      expect(itemsOf(element)).to.have.lengthOf(shown);
      moreOf(element)!.click();
      await until(() => itemsOf(element).length === then, `${then} are to be shown`);
    });
  }

  it('limit="100": all, without a button', async () => {
    const element = await show('100');
    expect(itemsOf(element)).to.have.lengthOf(13);
    expect(words(moreOf(element))).to.equal('');
  });

  for (const nonsense of ['0', 'abc', '', '0.4', 'NaN']) {
    it(`limit="${nonsense}" is no number of news: five, as without it`, async () => {
      const element = await show(nonsense);
      expect(itemsOf(element)).to.have.lengthOf(5);
      moreOf(element)!.click();
      await until(() => itemsOf(element).length === 10, 'ten are to be shown');
    });
  }

  it('limit="-3" still shows something, and the button still works', async () => {
    const element = await show('-3');
    expect(itemsOf(element)).to.have.lengthOf(1);
    moreOf(element)!.click();
    await until(() => itemsOf(element).length === 2, 'two are to be shown');
  });

  it('a new limit starts again', async () => {
    const element = await show('3');
    moreOf(element)!.click();
    await until(() => itemsOf(element).length === 6, 'six are to be shown');
    element.setAttribute('limit', '4');
    await element.updateComplete;
    expect(itemsOf(element)).to.have.lengthOf(4);
    element.removeAttribute('limit');
    await element.updateComplete;
    expect(itemsOf(element)).to.have.lengthOf(5);
  });
});
