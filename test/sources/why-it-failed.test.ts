import { expect } from '@open-wc/testing';
import { loadStateMessage } from '../../src/elements/shared/load-state-view.js';
import { everybodyTexts } from '../../src/localization/core/generated/everybody.js';
import { issueSentences } from '../../src/localization/core/issue-sentences.js';
import { issueOf, loadDocument } from '../../src/sources/load-document.js';
import { json, useFakeNetwork } from '../support/fake-fetch.js';

const texts = {
  loading: '',
  empty: '',
  ready: '',
  error: 'The goals could not be loaded.',
};

/** What browsers say of a module that did not come. */
const words = [
  'Failed to fetch dynamically imported module: https://city.example/0.2.0/csv.min.js',
  'error loading dynamically imported module: https://city.example/0.2.0/csv.min.js',
  'Importing a module script failed.',
];

describe('a file that could not be shown', () => {
  const network = useFakeNetwork();

  it('because of a mistake of ours: nobody is sent to check their connection, and the author reads what to send us', async () => {
    const url = network.address();
    network.answer(url, json({}));
    const parse = () => {
      throw new TypeError('goal is undefined');
    };
    const { signal } = new AbortController();
    const { issues } = await loadDocument(url, document.baseURI, parse, signal);
    const l10n = await everybodyTexts.load('en');
    expect(loadStateMessage(l10n, 'error', issues, texts)).to.equal(
      'The goals could not be loaded. Try again later.',
    );
    const [sentence] = await issueSentences(issues, 'en');
    expect(sentence).to.include('TypeError: goal is undefined').and.include('send us');
  });

  for (const text of words) {
    it(`because a part of ours was lost (“${text}”): a citizen can try again, and the author reads what to copy`, async () => {
      const issues = [issueOf(new TypeError(text))];
      const l10n = await everybodyTexts.load('en');
      expect(loadStateMessage(l10n, 'error', issues, texts)).to.include('Try again.');
      const [sentence] = await issueSentences(issues, 'en');
      expect(sentence).to.include(text).and.include('data-city-base');
    });
  }
});
