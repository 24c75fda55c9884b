import { expect } from '@open-wc/testing';
import { dataTags, documentOf, showTag } from '../../support/data-elements.js';
import { json, useFakeNetwork } from '../../support/fake-fetch.js';
import { inState } from '../../support/until.js';
import { words } from '../../support/words.js';

describe('two elements in different languages', () => {
  const network = useFakeNetwork();

  for (const tag of dataTags) {
    it(`show one file, each in its own, and ask for it once: ${tag}`, async () => {
      const src = network.address();
      const title = { pl: 'Nasz plan', en: 'Our plan' };
      const document = documentOf(tag, 'News');
      network.answer(src, json(tag === 'strategy-goals' ? { ...document, title } : document));
      const both = await Promise.all(['pl', 'en'].map((lang) => showTag(tag, lang, src)));
      await Promise.all(both.map((element) => inState(element, 'ready')));
      const shown = both.map(({ renderRoot }) => [
        renderRoot.querySelector('[lang]')!.getAttribute('lang'),
        words(renderRoot.querySelector('h2')),
      ]);
      const titles = tag === 'strategy-goals' ? ['Nasz plan', 'Our plan'] : ['News', 'News'];
      expect(shown).to.deep.equal([
        ['pl', titles[0]],
        ['en', titles[1]],
      ]);
      expect(network.count(src)).to.equal(1);
    });
  }
});
