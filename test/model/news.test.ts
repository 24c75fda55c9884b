import { expect } from 'chai';
import { describe, it } from 'node:test';
import { MAX_ITEMS, parseNews } from '../../src/model/news.js';
import { feed } from '../support/feeds.js';

const itemsOf = (items: unknown[]) => parseNews({ items }).value?.items ?? [];

describe('a feed without a mistake', () => {
  const { value, issues } = parseNews(feed);

  it('has no issue, whichever fields it uses', () => {
    expect(issues).to.deep.equal([]);
  });

  it('keeps its title and its language', () => {
    expect(value).to.include({ title: 'Aktualności', language: 'pl' });
  });

  it('keeps the order of its items, which is their rank', () => {
    expect(value?.items.map(({ id }) => id)).to.deep.equal(['tram', 'park', 'library']);
  });

  it('keeps everything that is shown of an item', () => {
    expect(value?.items[0]).to.deep.equal({
      id: 'tram',
      title: 'Nowy tramwaj',
      lead: 'Jeździ od dziś.',
      url: 'https://example.org/tram',
      image: { src: 'https://example.org/tram.svg', alt: 'Niebieski tramwaj' },
      date: '2026-10-05T08:00:00+02:00',
      tags: ['Transport', 'Miasto'],
      language: 'pl',
      goals: ['2.1', '2.10'],
    });
  });

  it('has the text as lead where an item has no summary', () => {
    expect(value?.items[2]).to.include({
      title: undefined,
      lead: 'Biblioteka czynna w niedziele.',
    });
  });

  it('may have an empty list of items', () => {
    expect(parseNews({ items: [] })).to.deep.include({ issues: [] });
  });

  it('may carry fields of its own', () => {
    const items = [{ id: 'a', title: 'A', author: { name: 'B' }, _city: { _note: 1 } }];
    expect(parseNews({ items, feed_url: 'x' }).issues).to.deep.equal([]);
  });

  it('stays as it was given', () => {
    const given = structuredClone(feed);
    parseNews(given);
    expect(given).to.deep.equal(feed);
  });
});

describe('what is shown of an item', () => {
  it('is a title without the spaces around it', () => {
    expect(itemsOf([{ id: 'a', title: ' A ', summary: '\n' }])[0]).to.include({
      title: 'A',
      lead: undefined,
    });
  });

  it('is a picture relative to the feed', () => {
    const items = [
      { id: 'a', title: 'A', image: 'images/a.svg', _city: { image_alt: ' Tramwaj ' } },
    ];
    const { value } = parseNews({ items }, { base: 'https://city.example/data/news.json' });
    expect(value?.items[0]?.image).to.deep.equal({
      src: 'https://city.example/data/images/a.svg',
      alt: 'Tramwaj',
    });
  });

  it('is a decorative picture, without a report, where its description is empty on purpose', () => {
    const items = [
      { id: 'a', title: 'A', image: 'https://a.example/a.svg', _city: { image_alt: '' } },
    ];
    const { value, issues } = parseNews({ items });
    expect(value?.items[0]?.image?.alt).to.equal('');
    expect(issues).to.deep.equal([]);
  });

  it('has no link and no picture where it gives none', () => {
    expect(itemsOf([{ id: 'a', title: 'A', url: '', image: '' }])[0]).to.include({
      url: undefined,
      image: undefined,
    });
  });
});

describe('a document that is no feed has no value', () => {
  const cases: [string, unknown, unknown][] = [
    ['without items', { title: 'A' }, { code: 'missing', path: 'items', params: {} }],
    [
      'with a number for items',
      { items: 5 },
      { code: 'wrong-type', path: 'items', params: { expected: 'list', received: '5' } },
    ],
    [
      'of nothing',
      null,
      { code: 'wrong-type', path: '', params: { expected: 'object', received: 'null' } },
    ],
  ];
  for (const [name, document, issue] of cases) {
    it(name, () => {
      expect(parseNews(document)).to.deep.equal({ issues: [issue] });
    });
  }
});

describe('a feed with very many items', () => {
  const items = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ id: `${n}`, title: `${n}` }));

  it('shows a thousand of them without a report', () => {
    const { value, issues } = parseNews({ items: items(MAX_ITEMS) });
    expect(value?.items).to.have.length(1000);
    expect(issues).to.deep.equal([]);
  });

  it('is cut after a thousand, and the place of the cut is reported', () => {
    const { value, issues } = parseNews({ items: items(MAX_ITEMS + 5) });
    expect(value?.items).to.have.length(1000);
    expect(issues).to.deep.equal([
      { code: 'too-many', path: 'items[1000]', params: { max: 1000 } },
    ]);
  });
});
