import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { held, json, status, useFakeNetwork } from '../support/fake-fetch.js';
import { plan, untilShown, type TinyHost } from '../support/tiny-host.js';
import { nextTask } from '../support/until.js';

describe('the events of an element with a source, as on <img>', () => {
  const network = useFakeNetwork();

  const show = (src: string) => fixture<TinyHost>(html`<tiny-host src=${src}></tiny-host>`);

  it('load comes when the plan is on the page already', async () => {
    const src = network.address();
    network.answer(src, json(plan('Plan')));
    const element = await show(src);
    let seen = '';
    element.addEventListener('load', () => (seen = element.text));
    await oneEvent(element, 'load');
    expect(seen).to.equal('ready: Plan');
  });

  it('error comes when the message is on the page already', async () => {
    const src = network.address();
    network.answer(src, status(404));
    const element = await show(src);
    let seen = '';
    element.addEventListener('error', () => (seen = element.text));
    await oneEvent(element, 'error');
    expect(seen).to.equal('error: nothing');
  });

  for (const [type, answer] of [
    ['load', json(plan('Plan'))],
    ['error', status(404)],
  ] as const) {
    it(`${type} does not reach the elements around: a page listens there for its own`, async () => {
      const src = network.address();
      const late = held(answer);
      network.answer(src, late);
      const main = await fixture<HTMLElement>(
        html`<main><tiny-host src=${src}></tiny-host></main>`,
      );
      let heard = 0;
      main.addEventListener(type, () => (heard += 1));
      late.release();
      await oneEvent(main.querySelector('tiny-host')!, type);
      expect(heard).to.equal(0);
    });
  }

  it('load comes once for data from a script, however often the page is rendered', async () => {
    const element = await fixture<TinyHost>(html`<tiny-host .data=${plan('Plan')}></tiny-host>`);
    await untilShown(element, 'ready: Plan');
    element.requestUpdate();
    await element.updateComplete;
    await nextTask();
    expect(element.history.filter((entry) => entry === 'event load')).to.have.lengthOf(1);
  });

  it('load comes again after a reload', async () => {
    const src = network.address();
    network.answer(src, json(plan('Plan')));
    const element = await show(src);
    await oneEvent(element, 'load');
    element.source.reload();
    await oneEvent(element, 'load');
    expect(network.count(src)).to.equal(2);
  });
});
