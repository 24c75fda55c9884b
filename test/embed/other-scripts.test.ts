import { expect, fixture, html } from '@open-wc/testing';
import '../../src/embed.js';
import { json, useFakeNetwork } from '../support/fake-fetch.js';
import { until } from '../support/until.js';

describe('a page with a library that has replaced Event', () => {
  it('hears when a plan is there, and when a goal is opened', async () => {
    const { href } = new URL('../support/page-with-own-event.html', import.meta.url);
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe title="page" src=${href} width="600" height="400"></iframe>`,
    );
    const within = () => frame.contentDocument!;
    await until(() => within().title === 'loaded', 'The page did not hear of its plan.');
    const plan = within().querySelector('strategy-goals')!;
    const opened: boolean[] = [];
    plan.addEventListener('strategy-goals-toggle', ({ open }) => opened.push(open));
    plan.renderRoot.querySelector<HTMLElement>('button[aria-expanded]')!.click();
    expect(opened).to.deep.equal([true]);
  });
});

describe('a page with a form whose fields are called like what scripts use', () => {
  const network = useFakeNetwork();

  it('gets its plan in a placeholder that comes later', async () => {
    const src = network.address();
    network.answer(src, json({ title: 'Plan', language: 'en', goals: [{ title: 'Parks' }] }));
    const names = ['matches', 'querySelectorAll', 'getAttribute', 'attributes', 'firstChild'];
    const page = await fixture<HTMLElement>(
      html`<main lang="en">
        <form data-city="strategy-goals" data-city-src="">
          ${names.map((name) => html`<input name=${name} aria-label=${name} />`)}
        </form>
      </main>`,
    );
    const placeholder = document.createElement('p');
    placeholder.dataset['city'] = 'strategy-goals';
    placeholder.dataset['citySrc'] = src;
    HTMLElement.prototype.append.call(page.querySelector('form')!, placeholder);
    await until(() => placeholder.querySelector('strategy-goals')?.state === 'ready', 'No plan.');
  });
});
