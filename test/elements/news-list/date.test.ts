import { expect } from '@open-wc/testing';
import { itemsOf, showNews } from '../../support/news.js';
import { expectSame } from '../../support/nodes.js';
import { until } from '../../support/until.js';
import { words } from '../../support/words.js';

describe('the date of a piece of news', () => {
  const meta = async (date: string, lang: string) => {
    const element = await showNews([{ id: '1', title: 'News', date_published: date }], lang);
    return itemsOf(element)[0]!.querySelector('.meta')!;
  };

  for (const [date, pl, en] of [
    ['2024-07-19T10:00:00+02:00', '19 lipca 2024', '19 July 2024'],
    ['2024-07-19', '19 lipca 2024', '19 July 2024'],
    // Not the day before or after, wherever the reader is.
    ['2024-07-19T23:59:59Z', '19 lipca 2024', '19 July 2024'],
    ['2024-07-19T00:00:00+14:00', '19 lipca 2024', '19 July 2024'],
    ['2024-07', 'lipiec 2024', 'July 2024'],
    ['2024', '2024', '2024'],
  ] as const) {
    it(`${date} is written out: ${pl}, ${en}; and stands for computers as it was`, async () => {
      for (const [lang, written] of [
        ['pl', pl],
        ['en', en],
      ] as const) {
        const time = (await meta(date, lang)).querySelector('time');
        expect(words(time)).to.equal(written);
        expect(time?.dateTime).to.equal(date);
      }
    });
  }

  for (const date of ['23.11.2026', 'yesterday', '2024-02-30', '2024-13-01', '19 Jul 2024']) {
    it(`${date}, which nobody can be sure of, is left out`, async () => {
      const [item] = itemsOf(await showNews([{ id: '1', title: 'News', date_published: date }]));
      expect(words(item)).not.to.include(date);
      expectSame(item!.querySelector('.meta'), null);
    });
  }

  it('follows the page into another language', async () => {
    const news = [{ id: '1', title: 'News', date_published: '2024-07-19' }];
    const element = await showNews(news, 'pl');
    element.lang = 'en';
    const time = () => words(element.renderRoot.querySelector('time'));
    await until(() => time() === '19 July 2024', 'the date is to be English');
  });

  it('is written as the region of the page does', async () => {
    const time = (await meta('2024-07-19', 'en-US')).querySelector('time');
    expect(words(time)).to.equal('July 19, 2024');
  });
});
