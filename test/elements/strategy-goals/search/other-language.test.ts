import { expect, html } from '@open-wc/testing';
import { loaders } from '../../../../src/localization/core/generated/controls.js';
import type { Loaders } from '../../../../src/localization/core/texts.js';
import { all, languageOf, showPlan, torun } from '../../../support/strategy-plan.js';

describe('the names of buttons beside goals, in another language than their plan', () => {
  it('are read as Polish in an English plan where their English texts cannot be loaded', async () => {
    (loaders as Record<string, Loaders[string]>)['en'] = () =>
      Promise.reject(new TypeError('Offline'));
    const plan = await showPlan(
      html`<strategy-goals lang="en" src=${torun} controls></strategy-goals>`,
    );
    expect(languageOf(plan)).to.equal('en');
    const [copy] = all(plan, '.copy');
    expect(copy?.ariaLabel).to.match(/^Skopiuj link do 1\. /);
    expect(copy?.lang).to.equal('pl');
  });
});
