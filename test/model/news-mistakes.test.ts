import { expect } from 'chai';
import { describe, it } from 'node:test';
import type { Issue } from '../../src/model/issue.js';
import { parseNews } from '../../src/model/news.js';
import { withoutAt, withValueAt, type Keys } from '../support/json.js';
import { feed } from '../support/feeds.js';

const wrongType = (path: string, expected: string, received: string): Issue => ({
  code: 'wrong-type',
  path,
  params: { expected, received },
});
const missing = (path: string): Issue => ({ code: 'missing', path, params: {} });
const script = 'javascript:alert(1)';

interface Mistake {
  readonly name: string;
  readonly at: Keys;
  readonly value: unknown;
  readonly issues: Issue[];
  /** What goes with it; the wrong value alone if unset. */
  readonly leftOut?: Keys;
}

const mistakes: Mistake[] = [
  {
    name: 'an item that is a text is left out',
    at: ['items', 1],
    value: 'Park otwarty',
    issues: [wrongType('items[1]', 'object', '"Park otwarty"')],
  },
  {
    name: 'an item without a title and a text is left out',
    at: ['items', 1],
    value: { id: 'park', title: ' ' },
    issues: [missing('items[1].title')],
  },
  {
    name: 'a title that is a number leaves the text',
    at: ['items', 0, 'title'],
    value: 5,
    issues: [wrongType('items[0].title', 'text', '5')],
  },
  {
    name: 'a summary that is a list leaves the whole text',
    at: ['items', 0, 'summary'],
    value: ['x'],
    issues: [wrongType('items[0].summary', 'text', '[…]')],
  },
  {
    name: 'a link that would run a script is left out',
    at: ['items', 0, 'url'],
    value: script,
    issues: [{ code: 'unsafe-url', path: 'items[0].url', params: { url: script } }],
  },
  {
    name: 'a picture that would run a script is left out',
    at: ['items', 0, 'image'],
    value: script,
    issues: [{ code: 'unsafe-url', path: 'items[0].image', params: { url: script } }],
  },
  {
    name: 'a category that is null leaves the other',
    at: ['items', 0, 'tags', 0],
    value: null,
    issues: [wrongType('items[0].tags[0]', 'text', 'null')],
  },
  {
    name: 'a goal number without quotes leaves the other',
    at: ['items', 0, '_city', 'goals', 0],
    value: 2.1,
    issues: [wrongType('items[0]._city.goals[0]', 'text', '2.1')],
  },
  {
    name: 'the title of the feed in numbers leaves the feed',
    at: ['title'],
    value: 5,
    issues: [wrongType('title', 'text', '5')],
  },
];

describe('one mistake in a feed is reported, and everything else is shown', () => {
  for (const { name, at, value, issues, leftOut = at } of mistakes) {
    it(name, () => {
      const document = withValueAt(feed, at, value);
      const parsed = parseNews(document);
      const right = parseNews(withoutAt(document, leftOut));
      expect(parsed.issues).to.deep.equal(issues);
      expect(right.issues, 'without the mistake').to.deep.equal([]);
      expect(parsed.value).to.deep.equal(right.value);
    });
  }

  const noAlt = { code: 'missing-alt', path: 'items[0]._city.image_alt', params: {} };

  it('a picture without a description is reported, and only decorates', () => {
    const { value, issues } = parseNews(withoutAt(feed, ['items', 0, '_city', 'image_alt']));
    expect(issues).to.deep.equal([noAlt]);
    expect(value?.items[0]?.image).to.deep.equal({ src: 'https://example.org/tram.svg', alt: '' });
  });

  it('a picture without the extension for its description is reported too', () => {
    const { issues } = parseNews(withoutAt(feed, ['items', 0, '_city']));
    expect(issues).to.deep.equal([noAlt]);
  });

  it('an item that is there twice is left out once', () => {
    const { value, issues } = parseNews(withValueAt(feed, ['items', 2], feed.items[1]));
    expect(issues).to.deep.equal([
      { code: 'duplicate-id', path: 'items[2].id', params: { id: 'park' } },
    ]);
    expect(value?.items.map(({ title }) => title)).to.deep.equal(['Nowy tramwaj', 'Park otwarty']);
  });

  it('different items with one id are all shown', () => {
    const { value, issues } = parseNews(withValueAt(feed, ['items', 2, 'id'], 'park'));
    expect(issues).to.deep.equal([]);
    expect(value?.items).to.have.length(3);
  });

  for (const date of ['wczoraj', '23.11.2026', '2026-02-30', '19 Jul 2024']) {
    it(`the date “${date}” is left out`, () => {
      const { value, issues } = parseNews(withValueAt(feed, ['items', 0, 'date_published'], date));
      expect(issues).to.deep.equal([
        { code: 'left-out-date', path: 'items[0].date_published', params: { date } },
      ]);
      expect(value?.items[0]?.date).to.equal(undefined);
    });
  }

  it('an item whose id is a number is shown all the same', () => {
    const { value, issues } = parseNews(withValueAt(feed, ['items', 1, 'id'], 7));
    expect(issues).to.deep.equal([wrongType('items[1].id', 'text', '7')]);
    expect(value?.items[1]).to.include({ title: 'Park otwarty', lead: 'Bez biletów.' });
  });

  it('items without an id are all shown', () => {
    const { value, issues } = parseNews({ items: [{ title: 'A' }, { title: 'B' }] });
    expect(issues).to.deep.equal([missing('items[0].id'), missing('items[1].id')]);
    expect(value?.items.map(({ title }) => title)).to.deep.equal(['A', 'B']);
  });

  it('an item that is nothing at all is reported once', () => {
    expect(parseNews({ items: [{}] }).issues).to.deep.equal([missing('items[0].id')]);
  });
});
