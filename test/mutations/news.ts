import type { Mutation } from './mutation.js';

const item = 'test/elements/news-list/item.test.ts';

export const newsMutations: readonly Mutation[] = [
  {
    harm: 'Somebody who listens does not hear which of the news is read most: the rank is only painted.',
    file: 'src/elements/news-list/news-item-view.ts',
    replace: '<span class="rank" part="rank">${markedView(alone(rank, l10n), l10n)}.</span>',
    by: '<span class="rank" part="rank" aria-hidden="true">${rank}.</span>',
    killedBy: 'test/states/news-and-graphics-trees.test.ts',
    test: 'the first five in English: the first of them, and the button at the end',
  },
  {
    harm: 'Somebody who does not see a picture is not told what it shows.',
    file: 'src/elements/news-list/news-item-view.ts',
    replace: 'alt=${value}',
    by: 'alt=""',
    killedBy: item,
    test: 'a picture that says something is described',
  },
  {
    harm: 'Somebody who listens hears the name of a file for a picture that only decorates.',
    file: 'src/elements/news-list/news-item-view.ts',
    replace: 'alt=${value}',
    by: 'alt=${value || src}',
    killedBy: item,
    test: 'a picture that only decorates has alt="", and is never called by its file',
  },
  {
    harm: 'Two links to one page in each piece of news: the Tab key needs twice as long.',
    file: 'src/elements/news-list/news-item-view.ts',
    replace: '<p class="lead" part="lead">${text(item.lead)}</p>',
    by: '<p class="lead" part="lead">${title(item.lead)}</p>',
    killedBy: item,
    test: 'the heading holds the only link, and the link is the whole title',
  },
  {
    harm: 'A program that reads dates out, or puts them into a calendar, does not know the day.',
    file: 'src/elements/news-list/news-item-view.ts',
    replace: '<time datetime=${date}>',
    by: '<time>',
    killedBy: 'test/elements/news-list/date.test.ts',
    test: '2024-07-19 is written out: 19 lipca 2024, 19 July 2024; and stays as it was for computers',
  },
  {
    harm: 'Somebody who goes through the parts of a page hears “region”, and not which one.',
    file: 'src/elements/news-list/news-list.ts',
    replace: '<section aria-labelledby="title">',
    by: '<section>',
    killedBy: item,
    test: 'the list is a section named by its heading',
  },
  {
    harm: 'News of a feed that gives no ids lose their pictures.',
    file: 'src/model/news.ts',
    replace: 'image: src ?',
    by: 'image: src && rest.id ?',
    killedBy: item,
    test: 'has its picture, link, date and categories also where the feed gives it no id',
  },
  {
    harm: 'An image whose text alternative is beside it in an RSS feed has none.',
    file: 'src/formats/feeds/xml-feed.ts',
    replace: "?? childOf(item, 'media:description')",
    by: '',
    killedBy: 'test/formats/feeds/rss.test.ts',
    test: 'a picture that the item describes shows /a.jpg',
  },
];
