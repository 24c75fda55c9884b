import { expect } from 'chai';
import { describe, it } from 'node:test';
import { FeedPages } from '../../src/model/feed-pages.js';
import { MAX_ITEMS, parseNews, type News } from '../../src/model/news.js';

const base = 'https://city.example/';
const address = (name: string) => `${base}${name}.json`;

const read = (feed: object) => parseNews(feed, { base });
const first = (feed: object): News => read(feed).value!;
const items = (count: number, name: string) =>
  Array.from({ length: count }, (_, index) => ({
    id: `${name}-${index}`,
    title: `${name} ${index}`,
  }));

const titlesOf = (pages: FeedPages) => pages.items.map(({ title }) => title);
const codesOf = (pages: FeedPages) => pages.issues.map(({ code, path }) => `${path}: ${code}`);

describe('a feed on several pages', () => {
  it('goes on with the items of each page, where the one before says', () => {
    const pages = new FeedPages(first({ items: items(2, 'a'), next_url: 'b.json' }), address('a'));
    expect(pages.next).to.equal(address('b'));
    expect(pages.add(address('b'), read({ items: items(1, 'b'), next_url: 'c.json' }))).to.be.true;
    expect(pages.next).to.equal(address('c'));
    pages.add(address('c'), read({ items: items(1, 'c') }));
    expect(pages.next).to.equal(undefined);
    expect(titlesOf(pages)).to.deep.equal(['a 0', 'a 1', 'b 0', 'c 0']);
    expect(pages.issues).to.deep.equal([]);
  });

  it('has an item that has moved to the next page only once', () => {
    const pages = new FeedPages(first({ items: items(2, 'a'), next_url: 'b.json' }), address('a'));
    const moved = [{ id: 'a-1', title: 'a 1' }, ...items(1, 'b')];
    pages.add(address('b'), read({ items: moved }));
    expect(titlesOf(pages)).to.deep.equal(['a 0', 'a 1', 'b 0']);
  });

  it('shows different news with one id, on whatever page', () => {
    const pages = new FeedPages(first({ items: [{ id: 'N/A', title: 'A' }] }), undefined);
    pages.add(address('b'), read({ items: [{ id: 'N/A', title: 'B' }] }));
    expect(titlesOf(pages)).to.deep.equal(['A', 'B']);
  });

  it('keeps items without an id, on whatever page', () => {
    const pages = new FeedPages(first({ items: [{ title: 'A' }], next_url: 'b.json' }), undefined);
    pages.add(address('b'), read({ items: [{ title: 'B' }] }));
    expect(titlesOf(pages)).to.deep.equal(['A', 'B']);
  });

  it('keeps the language of each page', () => {
    const pages = new FeedPages(first({ language: 'pl', items: items(1, 'a') }), undefined);
    const other = [
      { id: 'b', title: 'B' },
      { id: 'c', title: 'C', language: 'uk' },
    ];
    pages.add(address('b'), read({ language: 'en', items: other }));
    expect(pages.items.map(({ language }) => language)).to.deep.equal(['pl', 'en', 'uk']);
  });

  for (const [what, next] of [
    ['itself', 'b.json'],
    ['the first page', 'a.json'],
    ['the first page at a place in it', 'a.json#top'],
  ] as const) {
    it(`ends, with a word to the author, where a page names ${what}`, () => {
      const feed = first({ items: items(1, 'a'), next_url: 'b.json' });
      const pages = new FeedPages(feed, address('a'));
      pages.add(address('b'), read({ items: items(1, 'b'), next_url: next }));
      expect(pages.next).to.equal(undefined);
      expect(codesOf(pages)).to.deep.equal([`${address('b')} next_url: repeated-page`]);
    });
  }

  it('ends where the first page names itself', () => {
    const pages = new FeedPages(first({ items: [], next_url: 'a.json' }), address('a'));
    expect(pages.next).to.equal(undefined);
    expect(codesOf(pages)).to.deep.equal(['next_url: repeated-page']);
  });

  for (const next of ['javascript:alert(1)', 'data:application/json,{}', 'ftp://city.example/b']) {
    it(`does not go on at ${next}`, () => {
      const { value, issues } = read({ items: [], next_url: next });
      expect(new FeedPages(value!, undefined).next).to.equal(undefined);
      expect(issues).to.deep.equal([
        { code: 'unsafe-url', path: 'next_url', params: { url: next } },
      ]);
    });
  }

  it('says of a mistake on a later page which page it is on', () => {
    const pages = new FeedPages(first({ items: items(1, 'a'), next_url: 'b.json' }), address('a'));
    pages.add(address('b'), read({ items: [{ id: 'b', title: 5 }] }));
    expect(codesOf(pages)).to.deep.equal([
      `${address('b')} items[0].title: wrong-type`,
      `${address('b')} items[0].title: missing`,
    ]);
  });

  it('can be tried again where a page could not be read, and forgets what was wrong', () => {
    const pages = new FeedPages(first({ items: items(1, 'a'), next_url: 'b.json' }), address('a'));
    expect(pages.add(address('b'), read({ entries: [] }))).to.be.false;
    expect(pages.next).to.equal(address('b'));
    expect(codesOf(pages)).to.deep.equal([`${address('b')} items: missing`]);
    pages.add(address('b'), read({ items: items(1, 'b') }));
    expect(pages.issues).to.deep.equal([]);
    expect(titlesOf(pages)).to.deep.equal(['a 0', 'b 0']);
  });

  it('is cut off where it grows too long, and says so', () => {
    const feed = first({ items: items(MAX_ITEMS - 1, 'a'), next_url: 'b.json' });
    const pages = new FeedPages(feed, address('a'));
    pages.add(address('b'), read({ items: items(2, 'b'), next_url: 'c.json' }));
    expect(pages.items).to.have.lengthOf(MAX_ITEMS);
    expect(pages.next).to.equal(undefined);
    expect(codesOf(pages)).to.deep.equal([`${address('b')} items: too-many`]);
  });

  it('is not cut off where it ends at the last item that fits', () => {
    const feed = first({ items: items(MAX_ITEMS - 1, 'a'), next_url: 'b.json' });
    const pages = new FeedPages(feed, address('a'));
    pages.add(address('b'), read({ items: items(1, 'b') }));
    expect(pages.items).to.have.lengthOf(MAX_ITEMS);
    expect(pages.issues).to.deep.equal([]);
  });
});
