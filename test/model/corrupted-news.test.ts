import { expect } from 'chai';
import { describe, it } from 'node:test';
import * as fc from '../support/fast-check.js';
import { parseNews, type NewsItem } from '../../src/model/news.js';
import { corrupted, touches, type Corrupted } from '../support/corruption.js';
import { feeds } from '../support/feeds.js';
import { pathOf } from '../support/json.js';

const RUNS = { numRuns: fc.runs(500) };
const REQUIRED = /^items$|^items\[\d+\]\.id$/;

const itemsOf = (document: unknown): readonly NewsItem[] => parseNews(document).value?.items ?? [];

const itemsBeside = (corruption: Corrupted): NewsItem[] =>
  itemsOf(corruption.original).filter((_, index) => !touches(['items', index], corruption));

describe('a feed with one random mistake', () => {
  it('had none before', () => {
    fc.assert(
      fc.property(feeds, (document) => {
        expect(parseNews(document).issues).to.deep.equal([]);
        expect(itemsOf(document)).to.have.length(document.items.length);
      }),
      RUNS,
    );
  });

  it('still shows every item beside it, unchanged', () => {
    fc.assert(
      fc.property(corrupted(feeds), (corruption) => {
        expect(itemsOf(corruption.document)).to.include.deep.members(itemsBeside(corruption));
      }),
      RUNS,
    );
  });

  it('keeps the rank of the items beside it', () => {
    fc.assert(
      fc.property(corrupted(feeds), (corruption) => {
        const ids = itemsBeside(corruption).map(({ id }) => id);
        const shown = itemsOf(corruption.document).map(({ id }) => id);
        expect(shown.filter((id) => ids.includes(id))).to.deep.equal(ids);
      }),
      RUNS,
    );
  });

  it('is reported, unless a field is missing that may be', () => {
    fc.assert(
      fc.property(corrupted(feeds), ({ document, keys, isDeleted }) => {
        const mayBeMissing = isDeleted && !REQUIRED.test(pathOf(keys));
        return mayBeMissing || parseNews(document).issues.length > 0;
      }),
      RUNS,
    );
  });
});
