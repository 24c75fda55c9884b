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
    it(`${date} is written out: ${pl}, ${en}; and stays as it was for computers`, async () => {
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

  for (const [date, zone, written] of [
    ['2024-07-18T22:30:00Z', 'Europe/Warsaw', '19 lipca 2024'],
    ['2024-07-18T22:30:00+00:00', 'Europe/Warsaw', '19 lipca 2024'],
    ['2024-12-31T23:30:00Z', 'Europe/Warsaw', '1 stycznia 2025'],
    ['2024-07-19T00:30:00+02:00', 'Europe/Warsaw', '19 lipca 2024'],
    ['2024-07-19T02:30:00Z', 'America/New_York', '18 lipca 2024'],
    ['2024-07-18T22:30:00Z', null, '18 lipca 2024'],
    ['2024-07-18T22:30:00Z', 'Warsaw', '18 lipca 2024'],
    // Days already, wherever the city is.
    ['2024-07-18', 'America/New_York', '18 lipca 2024'],
    ['2024-07-18T22:30:00', 'Europe/Warsaw', '18 lipca 2024'],
    ['2024-07', 'Europe/Warsaw', 'lipiec 2024'],
  ] as const) {
    it(`${date} in the time zone ${zone}: ${written}`, async () => {
      const element = await showNews([{ id: '1', title: 'News', date_published: date }]);
      if (zone) element.setAttribute('time-zone', zone);
      await element.updateComplete;
      const time = element.renderRoot.querySelector('time');
      expect(words(time)).to.equal(written);
      expect(time?.dateTime).to.equal(date);
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
