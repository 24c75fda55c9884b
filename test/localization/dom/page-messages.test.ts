import { expect } from '@open-wc/testing';
import { everybodyTexts } from '../../../src/localization/core/generated/everybody.js';
import { page } from '../../../src/localization/core/page-messages.js';
import { settled, standing, tryAgain } from '../../support/tiny-localized.js';

afterEach(() => delete page.messages);

describe('a page with messages of its own that cannot be loaded', () => {
  it('shows the usual ones', async () => {
    page.messages = Promise.resolve(undefined);
    const element = await standing('en');
    await element.updateComplete;
    await settled(element);
    expect(element.shown).to.equal('Try again');
    expect(tryAgain(await everybodyTexts.load('pl'))).to.equal('Spróbuj ponownie');
  });
});
