import { expect } from '@open-wc/testing';

const tags = ['eu-flag', 'ukrainian-heart', 'news-list', 'strategy-goals'] as const;

describe('a page whose tags somebody else has taken', () => {
  for (const tag of tags) {
    it(`<${tag}>: theirs stays, and our file does not break the page`, async () => {
      const theirs = class extends HTMLElement {};
      customElements.define(tag, theirs);
      await import(`../../src/define/${tag}.ts`);
      expect(customElements.get(tag) === theirs).to.be.true;
    });
  }
});
