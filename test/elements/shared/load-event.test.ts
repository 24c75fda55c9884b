import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../../src/define/strategy-goals.js';
import { words } from '../../support/words.js';
describe('the load event', () => {
  it('when load fires, the plan is shown (English page, texts of the language still on their way)', async () => {
    const holder = await fixture(html`<div></div>`);
    const element = document.createElement('strategy-goals');
    element.lang = 'en';
    element.data = { title: 'Plan', goals: [{ number: '1', title: 'Goal' }] };
    const event = oneEvent(element, 'load');
    holder.append(element);
    await event;
    expect(words(element.shadowRoot)).to.include('Plan');
  });
});
