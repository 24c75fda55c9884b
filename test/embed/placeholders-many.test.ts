import { expect, fixture, html } from '@open-wc/testing';
import '../../src/embed.js';
import { json, useFakeNetwork } from '../support/fake-fetch.js';
import { settled } from '../support/settled-page.js';
import { until } from '../support/until.js';

const PLAN = { title: 'Plan', language: 'en', goals: [{ number: '1', title: 'More parks' }] };

describe('a placeholder on a page that changes a lot', () => {
  const network = useFakeNetwork();

  it('moved 1,000 times, it makes one request and leaves no observer behind', async () => {
    const src = network.address();
    network.answer(src, json(PLAN));
    const page = await fixture<HTMLElement>(
      html`<main lang="en">
        <p></p>
        <p></p>
      </main>`,
    );
    const [one, two] = page.querySelectorAll('p');
    one!.innerHTML = `<span data-city="strategy-goals" data-city-src="${src}"></span>`;
    await until(() => page.querySelector('strategy-goals')?.state === 'ready', 'it is to load');
    const placeholder = page.querySelector('span')!;
    const observers = countObservers();
    for (let move = 0; move < 1000; move += 1) {
      (move % 2 ? one! : two!).append(placeholder);
      await Promise.resolve();
    }
    await settled();
    expect(observers.stop()).to.equal(0);
    expect(page.querySelectorAll('strategy-goals')).to.have.lengthOf(1);
    expect(network.count(src)).to.equal(1);
  });

  it('200 of them with one address make one request', async () => {
    const src = network.address();
    network.answer(src, json(PLAN));
    const page = await fixture<HTMLElement>(html`<main lang="en"></main>`);
    page.innerHTML = `<p data-city="strategy-goals" data-city-src="${src}"></p>`.repeat(200);
    const ready = () =>
      Array.from(page.querySelectorAll('strategy-goals')).filter(({ state }) => state === 'ready');
    await until(
      () => ready().length === 200,
      () => `only ${ready().length} plans are shown`,
    );
    expect(network.count(src)).to.equal(1);
  });
});

/** @returns how many more are at work at the end than at the start */
function countObservers(): { stop: () => number } {
  const prototype = MutationObserver.prototype;
  const real = Object.getOwnPropertyDescriptors(prototype);
  const added = new Set<MutationObserver>();
  const removed = new Set<MutationObserver>();
  prototype.observe = function (...target) {
    if (!removed.delete(this)) added.add(this);
    real.observe.value!.apply(this, target);
  };
  prototype.disconnect = function () {
    if (!added.delete(this)) removed.add(this);
    real.disconnect.value!.apply(this);
  };
  return {
    stop: () => {
      Object.defineProperties(prototype, real);
      return added.size - removed.size;
    },
  };
}
