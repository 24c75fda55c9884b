import { expect, fixture, html } from '@open-wc/testing';
import { held, json, reply, silence, status, useFakeNetwork } from '../support/fake-fetch.js';
import { useFakeClock } from '../support/fake-clock.js';
import { plan, untilShown, type TinyHost } from '../support/tiny-host.js';
import { documentOf, retryOf, showTag } from '../support/data-elements.js';
import { inState, nextTask } from '../support/until.js';
import { expectSame, focusedNode } from '../support/nodes.js';
import { useWarnings } from '../support/warnings.js';
import { words } from '../support/words.js';

describe('a source at its edges', () => {
  const network = useFakeNetwork();
  useFakeClock();
  useWarnings();
  const show = (src: string) => fixture<TinyHost>(html`<tiny-host src=${src}></tiny-host>`);

  it('"Try again" is gone after success', async () => {
    const src = network.address();
    network.answer(src, status(404), json(documentOf('news-list', 'T')));
    const element = await inState(await showTag('news-list', 'en', src), 'error');
    retryOf(element)!.click();
    await inState(element, 'ready');
    await nextTask();
    await element.updateComplete;
    expectSame(retryOf(element), null);
    expect(words(element.shadowRoot)).to.include('T');
  });
  it('data given while src loads are not replaced by the late answer', async () => {
    const src = network.address();
    const late = held(json(plan('Late')));
    network.answer(src, late);
    const element = await show(src);
    element.data = plan('By script');
    await untilShown(element, 'ready: By script');
    late.release();
    await nextTask();
    await nextTask();
    await element.updateComplete;
    expect(element.text).to.equal('ready: By script');
  });
  it('src = undefined while it loads: late answer not shown, request aborted', async () => {
    const src = network.address();
    const late = held(json(plan('Late')));
    network.answer(src, late);
    const element = await show(src);
    element.src = undefined;
    await untilShown(element, 'idle: nothing');
    late.release();
    await nextTask();
    await nextTask();
    await element.updateComplete;
    expect(element.text).to.equal('idle: nothing');
  });
  it('removeAttribute("src") is idle, not a request for the page itself', async () => {
    const src = network.address();
    network.answer(src, json(plan('Plan')));
    network.answer(document.baseURI, reply('<!doctype html>'));
    const element = await show(src);
    await untilShown(element, 'ready: Plan');
    element.removeAttribute('src');
    await element.updateComplete;
    await nextTask();
    await nextTask();
    expect(network.count(document.baseURI)).to.equal(0);
    expect(element.text).to.equal('idle: nothing');
  });
  it('src="" asks for nothing', async () => {
    network.answer(document.baseURI, reply('<!doctype html>'));
    const element = await fixture<TinyHost>(html`<tiny-host src=""></tiny-host>`);
    await nextTask();
    expect(network.requests).to.be.empty;
    expect(element.text).to.equal('idle: nothing');
  });
  it('loading=lazy → eager starts to load', async () => {
    const src = network.address();
    network.answer(src, json(plan('Plan')));
    const page = await fixture<HTMLElement>(
      html`<div>
        <div style="block-size: 9000px"></div>
        <tiny-host src=${src} loading="lazy"></tiny-host>
      </div>`,
    );
    const element = page.querySelector('tiny-host')!;
    element.loading = 'eager';
    await untilShown(element, 'ready: Plan');
  });
  it('added and removed at once: no request, or an aborted one', async () => {
    const src = network.address();
    network.answer(src, silence);
    const element = document.createElement('tiny-host');
    element.src = src;
    document.body.append(element);
    element.remove();
    await nextTask();
    await nextTask();
    expect(network.count(src) === 0 || network.isAborted(src)).to.be.true;
  });
  it('after "Try again" that finds nothing the focus is not lost', async () => {
    const src = network.address();
    network.answer(src, status(404), json(documentOf('news-list', 'T', 0)));
    const element = await inState(await showTag('news-list', 'en', src), 'error');
    retryOf(element)!.focus();
    retryOf(element)!.click();
    await inState(element, 'empty');
    element.requestUpdate();
    await element.updateComplete;
    expect(element.shadowRoot!.contains(focusedNode())).to.be.true;
  });
});
