import { expect, html } from '@open-wc/testing';
import { loaders } from '../../../../src/localization/core/generated/controls.js';
import type { Loaders } from '../../../../src/localization/core/texts.js';
import { all, languageOf, one, showPlan, torun } from '../../../support/strategy-plan.js';

describe('controls in another language than their plan, whose texts are a file of their own', () => {
  it('are read as Polish in an English plan where their English texts cannot be loaded', async () => {
    (loaders as Record<string, Loaders[string]>)['en'] = () =>
      Promise.reject(new TypeError('Offline'));
    const plan = await showPlan(
      html`<strategy-goals lang="en" src=${torun} controls></strategy-goals>`,
    );
    expect(languageOf(plan)).to.equal('en');
    expect(one(plan, 'label').textContent).to.equal('Szukaj w celach (słowo lub numer)');
    expect(one(plan, '.bar').lang).to.equal('pl');
    const [copy] = all(plan, '.copy');
    expect([copy?.ariaLabel, copy?.lang]).to.deep.equal(['Skopiuj link do 1', 'pl']);
  });
});
