import { expect } from '@open-wc/testing';
import { loadL10n } from '../../../src/localization/core/locales.js';
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
    expect(tryAgain(await loadL10n('pl'))).to.equal('Spróbuj ponownie');
  });
});
