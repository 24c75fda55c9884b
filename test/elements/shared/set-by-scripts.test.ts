import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/eu-flag.js';
import '../../../src/define/strategy-goals.js';
import { json, useFakeNetwork } from '../../support/fake-fetch.js';
import { until } from '../../support/until.js';

/** As a script without types sets it. */
const set = (element: Element, values: object) => void Object.assign(element, values);

describe('what a script sets in place of a text', () => {
  const network = useFakeNetwork();

  it('is the caption of the flag, also as a number', async () => {
    const flag = await fixture<HTMLElementTagNameMap['eu-flag']>(
      html`<eu-flag lang="en"></eu-flag>`,
    );
    set(flag, { caption: 2026 });
    await flag.updateComplete;
    expect(flag.renderRoot.querySelector('[part=caption]')?.textContent.trim()).to.equal('2026');
    expect(flag.caption).to.equal('2026');
    set(flag, { caption: null });
    await flag.updateComplete;
    expect(flag.renderRoot.querySelector('[part=caption]')).to.equal(null);
  });

  it('is the address of a plan, also as a URL', async () => {
    const address = network.address();
    network.answer(address, json({ title: 'Plan', language: 'en', goals: [{ title: 'Parks' }] }));
    const plan = await fixture<HTMLElementTagNameMap['strategy-goals']>(
      html`<strategy-goals lang="en"></strategy-goals>`,
    );
    set(plan, { src: new URL(address) });
    await until(() => plan.state === 'ready', 'The plan did not come.');
    expect(plan.src).to.equal(new URL(address).href);
  });
});
