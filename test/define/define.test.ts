import { expect, fixture, html } from '@open-wc/testing';
import { expectSame } from '../support/nodes.js';
import { words } from '../support/words.js';

/** One file a tag, as a page loads it. */
const files = {
  'eu-flag': () => import('../../src/define/eu-flag.js'),
  'ukrainian-heart': () => import('../../src/define/ukrainian-heart.js'),
  'news-list': () => import('../../src/define/news-list.js'),
  'strategy-goals': () => import('../../src/define/strategy-goals.js'),
};
const tags = Object.keys(files) as (keyof typeof files)[];

const defined = (): string[] => tags.filter((tag) => customElements.get(tag));

// In this order: what a page has defined cannot be taken back.
describe('the files that give the tags to a page', () => {
  it('at first no tag is known', () => {
    expect(defined()).to.deep.equal([]);
  });

  tags.forEach((tag, index) => {
    it(`define/${tag} brings <${tag}> to life where it is, and no other tag`, async () => {
      const page = await fixture(html`<main></main>`);
      page.innerHTML = `<${tag} lang="pl">Our own words</${tag}>`;
      expectSame(page.firstElementChild!.shadowRoot, null);
      await files[tag]();
      expect(defined()).to.deep.equal(tags.slice(0, index + 1));
      expect(page.firstElementChild!.shadowRoot !== null).to.be.true;
      expect(words(page)).to.equal('Our own words');
    });
  });

  for (const tag of tags) {
    it(`define/${tag} a second time on a page: the first stays, and nothing breaks`, async () => {
      const first = customElements.get(tag);
      // Another address, so that the browser runs the file once more.
      await import(`../../src/define/${tag}.ts?again`);
      expect(customElements.get(tag) === first).to.be.true;
    });
  }
});
