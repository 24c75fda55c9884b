import { expect, fixture, html } from '@open-wc/testing';
import { observeLanguage } from '../../../src/localization/dom/language.js';

const page = document.documentElement;
const RealObserver = window.MutationObserver;

/** After the browser has told its observers. */
const told = () => new Promise((resolve) => setTimeout(resolve));

async function inShadow() {
  const host = await fixture<HTMLElement>(html`<section><div></div></section>`);
  const outer = host.querySelector('div')!.attachShadow({ mode: 'open' });
  outer.innerHTML = '<article><div></div></article>';
  const inner = outer.querySelector('div')!.attachShadow({ mode: 'open' });
  inner.innerHTML = '<p><i></i></p>';
  return { host, outer, inner, element: inner.querySelector('i')! };
}

describe('an element that listens for its language', () => {
  let calls = 0;
  let stops: (() => void)[] = [];
  const observe = (element: Element) => {
    const stop = observeLanguage(element, () => (calls += 1));
    stops.push(stop);
    return stop;
  };

  beforeEach(() => (calls = 0));
  afterEach(() => {
    stops.forEach((stop) => stop());
    stops = [];
    page.removeAttribute('lang');
    window.MutationObserver = RealObserver;
  });

  it('hears of a change on the page', async () => {
    observe(await fixture(html`<p></p>`));
    page.lang = 'en';
    await told();
    expect(calls).to.equal(1);
  });

  it('hears of a language that is taken away', async () => {
    page.lang = 'en';
    observe(await fixture(html`<p></p>`));
    page.removeAttribute('lang');
    await told();
    expect(calls).to.equal(1);
  });

  it('hears of a change on its own tag', async () => {
    const element = await fixture<HTMLElement>(html`<p></p>`);
    observe(element);
    element.lang = 'en';
    await told();
    expect(calls).to.equal(1);
  });

  it('hears of a change above the host of its shadow root, and of the one around that', async () => {
    const { host, outer, inner, element } = await inShadow();
    observe(element);
    host.lang = 'en';
    await told();
    expect(calls, 'in the page').to.equal(1);
    outer.querySelector('article')!.lang = 'pl';
    await told();
    expect(calls, 'in the outer shadow root').to.equal(2);
    inner.querySelector('p')!.lang = 'uk';
    await told();
    expect(calls, 'in its own shadow root').to.equal(3);
  });

  it('hears once of several changes in one moment', async () => {
    observe(await fixture(html`<p></p>`));
    page.lang = 'en';
    page.lang = 'uk';
    page.lang = 'pl';
    await told();
    expect(calls).to.equal(1);
  });

  it('hears nothing of other attributes', async () => {
    observe(await fixture(html`<p></p>`));
    page.title = 'x';
    await told();
    page.removeAttribute('title');
    expect(calls).to.equal(0);
  });

  it('hears nothing any more once it has stopped', async () => {
    const { host, inner, element } = await inShadow();
    const stop = observe(element);
    host.lang = 'en';
    stop();
    inner.querySelector('p')!.lang = 'uk';
    page.lang = 'en';
    await told();
    expect(calls).to.equal(0);
  });

  it('goes on hearing when another one stops', async () => {
    const { inner, element } = await inShadow();
    observe(inner.querySelector('p')!)();
    observe(element);
    observe(inner.querySelector('p')!)();
    inner.querySelector('p')!.lang = 'uk';
    await told();
    expect(calls).to.equal(1);
  });

  it('leaves nothing behind when it stops', async () => {
    let running = 0;
    window.MutationObserver = class extends RealObserver {
      constructor(callback: MutationCallback) {
        super(callback);
        running += 1;
      }
      override disconnect() {
        super.disconnect();
        running -= 1;
      }
    };
    const { element } = await inShadow();
    const many = Array.from({ length: 100 }, () => observe(element));
    expect(running).to.equal(100);
    many.forEach((stop) => stop());
    expect(running).to.equal(0);
  });
});
