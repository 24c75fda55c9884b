import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { states } from '../../demo/states.js';
import { prepareStatePage, showOn, switchPage } from '../support/state-page.js';

declare global {
  var litIssuedWarnings: Set<string> | undefined;
}

/** What Lit's development build has warned of, but for being that build. */
const warnings = (): string[] =>
  [...(globalThis.litIssuedWarnings ?? [])].filter(
    (warning) => !warning.startsWith('Lit is in dev mode'),
  );

describe('Lit has nothing to warn of', () => {
  let page: HTMLElement;
  before(async () => (page = await prepareStatePage()));
  after(() => page.remove());

  for (const state of states) {
    it(`in ${state.name}, on a Polish page that becomes English`, async () => {
      const element = await showOn(page, state, 'pl');
      await switchPage(element, state, 'en', 'light');
      expect(warnings()).to.be.empty;
    });
  }
});

describe('Lit warns here', () => {
  it('of an element that asks for another update in the middle of one', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    class Restless extends LitElement {
      override render() {
        return html`Restless`;
      }
      protected override updated(): void {
        this.requestUpdate();
        this.updated = () => undefined;
      }
    }
    customElements.define('restless-element', Restless);
    const element = new Restless();
    document.body.append(element);
    await element.updateComplete;
    await element.updateComplete;
    element.remove();
    console.warn = warn;
    expect(warnings().join()).to.include('restless-element scheduled an update');
  });
});
