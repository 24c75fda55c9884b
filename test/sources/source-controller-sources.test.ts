import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { held, json, silence, status, useFakeNetwork } from '../support/fake-fetch.js';
import { plan, untilShown, type TinyHost } from '../support/tiny-host.js';
import { nextTask } from '../support/until.js';

describe('where an element takes its plan from', () => {
  const network = useFakeNetwork();

  const inline = (document: unknown): HTMLScriptElement =>
    Object.assign(globalThis.document.createElement('script'), {
      type: 'application/json',
      textContent: typeof document === 'string' ? document : JSON.stringify(document),
    });

  it('data from a script win over the address, which is not even asked', async () => {
    const src = network.address();
    const data = plan('By script');
    const element = await fixture<TinyHost>(html`<tiny-host src=${src} .data=${data}></tiny-host>`);
    await untilShown(element, 'ready: By script');
    expect(network.requests).to.be.empty;
  });

  it('new data are shown in the place of old ones, and of what was loaded', async () => {
    const src = network.address();
    network.answer(src, json(plan('Loaded')));
    const element = await fixture<TinyHost>(html`<tiny-host src=${src}></tiny-host>`);
    await untilShown(element, 'ready: Loaded');
    element.data = plan('First');
    await untilShown(element, 'ready: First');
    element.data = plan('Second');
    await untilShown(element, 'ready: Second');
  });

  it('without the data again, it goes back to the address', async () => {
    const src = network.address();
    network.answer(src, json(plan('Loaded')));
    const data = plan('By script');
    const element = await fixture<TinyHost>(html`<tiny-host src=${src} .data=${data}></tiny-host>`);
    await untilShown(element, 'ready: By script');
    element.data = undefined;
    await untilShown(element, 'ready: Loaded');
    element.data = plan('By script again');
    await untilShown(element, 'ready: By script again');
    element.data = undefined;
    await untilShown(element, 'ready: Loaded');
  });

  it('null says the same as no data at all', async () => {
    const src = network.address();
    network.answer(src, json(plan('Loaded')));
    const element = await fixture<TinyHost>(html`<tiny-host src=${src} .data=${null}></tiny-host>`);
    await untilShown(element, 'ready: Loaded');
    element.data = plan('By script');
    await untilShown(element, 'ready: By script');
    element.data = null;
    await untilShown(element, 'ready: Loaded');
  });

  it('without the data again and without an address, it goes back to the inline plan', async () => {
    const element = await fixture<TinyHost>(html`<tiny-host>${inline(plan('Inline'))}</tiny-host>`);
    await untilShown(element, 'ready: Inline');
    element.data = plan('By script');
    await untilShown(element, 'ready: By script');
    element.data = undefined;
    await untilShown(element, 'ready: Inline');
  });

  it('wrong data are an error that names the place', async () => {
    const element = await fixture<TinyHost>(html`<tiny-host .data=${{ goals: 5 }}></tiny-host>`);
    await untilShown(element, 'error: nothing');
    expect(element.source.issues.map(({ path }) => path)).to.deep.equal(['goals']);
  });

  it('reload() leaves data from a script alone', async () => {
    const src = network.address();
    const data = plan('By script');
    const element = await fixture<TinyHost>(html`<tiny-host src=${src} .data=${data}></tiny-host>`);
    element.source.reload();
    await nextTask();
    expect(element.text).to.equal('ready: By script');
    expect(network.requests).to.be.empty;
  });

  it('an inline JSON script is shown without any request', async () => {
    const element = await fixture<TinyHost>(html`<tiny-host>${inline(plan('Inline'))}</tiny-host>`);
    await untilShown(element, 'ready: Inline');
    await nextTask();
    expect(element.history.slice(-2)).to.deep.equal(['ready', 'event load']);
    expect(network.requests).to.be.empty;
  });

  it('an inline JSON script that comes late is shown when it comes', async () => {
    const element = await fixture<TinyHost>(html`<tiny-host></tiny-host>`);
    await untilShown(element, 'idle: nothing');
    element.append(inline(plan('Late')));
    await untilShown(element, 'ready: Late');
  });

  it('an inline JSON script that a script rewrites is read again', async () => {
    const script = inline(plan('Before'));
    const element = await fixture<TinyHost>(html`<tiny-host>${script}</tiny-host>`);
    await untilShown(element, 'ready: Before');
    script.textContent = JSON.stringify(plan('After'));
    await untilShown(element, 'ready: After');
  });

  it('an inline JSON script that is taken away leaves nothing behind', async () => {
    const script = inline(plan('Inline'));
    const element = await fixture<TinyHost>(html`<tiny-host>${script}</tiny-host>`);
    await untilShown(element, 'ready: Inline');
    element.replaceChildren();
    await untilShown(element, 'idle: nothing');
  });

  it('a slip in an inline JSON script is an error', async () => {
    const element = await fixture<TinyHost>(html`<tiny-host>${inline('{"goals": [}')}</tiny-host>`);
    await untilShown(element, 'error: nothing');
    expect(element.source.issues.map(({ code }) => code)).to.deep.equal(['not-json']);
  });

  it('scripts of other kinds, and scripts further inside, are no data', async () => {
    const nested = document.createElement('div');
    nested.append(inline(plan('Nested')));
    const other = Object.assign(inline(plan('Other')), { type: 'application/ld+json' });
    const element = await fixture<TinyHost>(html`<tiny-host>${nested}${other}</tiny-host>`);
    await nextTask();
    expect(element.text).to.equal('idle: nothing');
  });

  it('an address wins over an inline JSON script', async () => {
    const src = network.address();
    network.answer(src, json(plan('Loaded')));
    const script = inline(plan('Inline'));
    const element = await fixture<TinyHost>(html`<tiny-host src=${src}>${script}</tiny-host>`);
    await untilShown(element, 'ready: Loaded');
    script.textContent = JSON.stringify(plan('Rewritten'));
    await nextTask();
    expect(element.text).to.equal('ready: Loaded');
    expect(element.history).to.not.include('idle');
  });

  it('the same address again makes no second request', async () => {
    const src = network.address();
    network.answer(src, json(plan('Loaded')));
    const element = await fixture<TinyHost>(html`<tiny-host src=${src}></tiny-host>`);
    await untilShown(element, 'ready: Loaded');
    element.setAttribute('src', src);
    element.requestUpdate();
    await element.updateComplete;
    await nextTask();
    expect(network.count(src)).to.equal(1);
  });

  it('an address that failed is not asked again by itself', async () => {
    const src = network.address();
    network.answer(src, status(404), json(plan('Now there')));
    const element = await fixture<TinyHost>(html`<tiny-host src=${src}></tiny-host>`);
    await untilShown(element, 'error: nothing');
    element.requestUpdate();
    await element.updateComplete;
    await nextTask();
    expect(network.count(src)).to.equal(1);
  });

  it('a new address replaces one that is still loading, whose late answer is not shown', async () => {
    const [src, other] = [network.address(), network.address()];
    network.answer(src, silence);
    const answer = held(json(plan('Wanted')));
    network.answer(other, answer);
    const element = await fixture<TinyHost>(html`<tiny-host src=${src}></tiny-host>`);
    element.src = other;
    await element.updateComplete;
    await nextTask();
    expect(network.isAborted(src)).to.be.true;
    answer.release();
    await oneEvent(element, 'load');
    expect(element.text).to.equal('ready: Wanted');
    expect(element.history).to.not.include('event error');
  });
});
