import { expect, fixture, html } from '@open-wc/testing';
import { held, json, silence, status, useFakeNetwork } from '../support/fake-fetch.js';
import { plan, untilShown } from '../support/tiny-host.js';
import { nextTask } from '../support/until.js';

describe('an element that comes, moves and goes', () => {
  const network = useFakeNetwork();
  beforeEach(() => window.scrollTo(0, 0));

  /** Two places on a page, and an element in the first of them. */
  async function twoPlaces(src: string) {
    const page = await fixture<HTMLElement>(
      html`<main>
        <div><tiny-host src=${src}></tiny-host></div>
        <div></div>
      </main>`,
    );
    const element = page.querySelector('tiny-host')!;
    return { element, move: () => page.lastElementChild!.append(element) };
  }

  it('moved while it loads: the request is kept, and the plan is shown', async () => {
    const src = network.address();
    const answer = held(json(plan('Plan')));
    network.answer(src, answer);
    const { element, move } = await twoPlaces(src);
    move();
    await nextTask();
    expect(network.isAborted(src)).to.be.false;
    answer.release();
    await untilShown(element, 'ready: Plan');
    expect(network.count(src)).to.equal(1);
  });

  it('moved after it has loaded: the plan stays, without a second request', async () => {
    const src = network.address();
    network.answer(src, json(plan('Plan')));
    const { element, move } = await twoPlaces(src);
    await untilShown(element, 'ready: Plan');
    move();
    await nextTask();
    expect(element.text).to.equal('ready: Plan');
    expect(network.count(src)).to.equal(1);
  });

  it('removed while it loads: the request is given up, and there is no event', async () => {
    const src = network.address();
    network.answer(src, silence);
    const { element } = await twoPlaces(src);
    element.remove();
    await nextTask();
    expect(network.isAborted(src)).to.be.true;
    expect(element.history).to.deep.equal(['loading']);
  });

  it('back on the page after that: it loads', async () => {
    const src = network.address();
    network.answer(src, silence, json(plan('Plan')));
    const { element, move } = await twoPlaces(src);
    element.remove();
    await nextTask();
    move();
    await untilShown(element, 'ready: Plan');
    expect(network.count(src)).to.equal(2);
  });

  it('two of one address: one removed, the other gets its plan from the one request', async () => {
    const src = network.address();
    const answer = held(json(plan('Plan')));
    network.answer(src, answer);
    const one = await twoPlaces(src);
    const other = await twoPlaces(src);
    one.element.remove();
    await nextTask();
    answer.release();
    await untilShown(other.element, 'ready: Plan');
    expect(network.count(src)).to.equal(1);
  });

  /** An element under so much empty space that it is not near the screen. */
  async function farDown(src: string) {
    const page = await fixture<HTMLElement>(
      html`<div>
        <div style="block-size: 9000px"></div>
        <tiny-host src=${src} loading="lazy" style="display: block"></tiny-host>
      </div>`,
    );
    return { page, element: page.querySelector('tiny-host')! };
  }

  /** Returns after the browser has looked twice at what is near the screen. */
  async function seen(): Promise<void> {
    for (let look = 0; look < 2; look += 1) {
      await new Promise((resolve) => {
        const observer = new IntersectionObserver(resolve);
        observer.observe(document.documentElement);
      });
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }

  it('lazy and far down: it waits, and says nothing of loading', async () => {
    const src = network.address();
    const { element } = await farDown(src);
    await seen();
    expect(network.requests).to.be.empty;
    expect(element.text).to.equal('idle: nothing');
  });

  it('lazy, and the reader comes near: it loads, once', async () => {
    const src = network.address();
    network.answer(src, json(plan('Plan')));
    const { page, element } = await farDown(src);
    await seen();
    element.scrollIntoView();
    await untilShown(element, 'ready: Plan');
    page.scrollIntoView();
    await seen();
    element.scrollIntoView();
    await seen();
    expect(network.count(src)).to.equal(1);
  });

  it('lazy, and a little below the screen: it loads before the reader arrives', async () => {
    const src = network.address();
    network.answer(src, json(plan('Plan')));
    const { page, element } = await farDown(src);
    const space = page.firstElementChild as HTMLElement;
    space.style.blockSize = `${innerHeight + 100 - space.getBoundingClientRect().top}px`;
    expect(element.getBoundingClientRect().top).to.be.greaterThan(innerHeight);
    await untilShown(element, 'ready: Plan');
  });

  it('lazy, and removed before the reader has come: it never loads', async () => {
    const src = network.address();
    const { page, element } = await farDown(src);
    await seen();
    element.remove();
    page.replaceChildren('Something else');
    await seen();
    expect(network.requests).to.be.empty;
  });

  it('lazy, seen once, and then given another address: it loads without being seen', async () => {
    const [src, other] = [network.address(), network.address()];
    network.answer(src, status(404));
    network.answer(other, json(plan('Other')));
    const { element } = await farDown(src);
    element.scrollIntoView();
    await untilShown(element, 'error: nothing');
    window.scrollTo(0, 0);
    await seen();
    element.src = other;
    await untilShown(element, 'ready: Other');
  });
});
