import { expect } from '@open-wc/testing';
import { itemsOf, showNews } from '../../support/news.js';
import { words } from '../../support/words.js';

/** The first two ranks, the year and the month as people read them, on a page whose language we do not speak. */
const pages = [
  { lang: 'fa', ranks: ['۱.', '۲.'], year: '۱۴۰۳', month: 'تیر', dir: 'rtl' },
  { lang: 'ar-EG', ranks: ['١.', '٢.'], year: '٢٠٢٤', month: 'يوليو', dir: 'rtl' },
  { lang: 'bn', ranks: ['১.', '২.'], year: '২০২৪', month: 'জুলাই', dir: 'ltr' },
  { lang: 'mr', ranks: ['१.', '२.'], year: '२०२४', month: 'जुलै', dir: 'ltr' },
  { lang: 'cs', ranks: ['1.', '2.'], year: '2024', month: 'července', dir: 'ltr' },
];

async function showOn(lang: string, date: string) {
  const items = ['1', '2'].map((id) => ({ id, title: 'News', date_published: date }));
  const element = await showNews({ title: 'News', language: 'en', items }, lang);
  const all = itemsOf(element);
  return {
    ranks: all.map((item) => item.querySelector<HTMLElement>('.rank')!),
    time: all[0]!.querySelector('time')!,
    heading: element.renderRoot.querySelector('h2'),
  };
}

describe('news on a page in a language that we do not speak', () => {
  for (const { lang, ranks, year, month, dir } of pages) {
    it(`${lang}: ranks and dates have its digits and its months, and are marked as being in it`, async () => {
      const shown = await showOn(lang, '2024-07-19T10:00:00+02:00');
      expect(shown.ranks.map(words)).to.deep.equal(ranks);
      expect(words(shown.time)).to.include(year).and.include(month);
      expect(words(shown.time)).not.to.match(/July|lipca/);
      for (const place of [...shown.ranks, shown.time]) {
        const { lang: marked, dir: direction } = place.querySelector('span')!;
        expect([marked, direction]).to.deep.equal([lang, dir]);
      }
    });
  }

  it('fa: a month, which is none of the Persian calendar, stays the month that it is', async () => {
    const { time } = await showOn('fa', '2024-07');
    expect(words(time)).to.include('۲۰۲۴').and.include('ژوئی');
  });

  it('one that the browser does not know either: as the texts are', async () => {
    const { ranks, time } = await showOn('qqq', '2024-07-19');
    expect(ranks.map(words)).to.deep.equal(['1.', '2.']);
    expect(words(time)).to.equal('19 July 2024');
  });
});
