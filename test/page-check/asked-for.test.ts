import { expect, fixture, html } from '@open-wc/testing';
import { PANEL_TAG } from '../../src/page-check/page.js';
import { until } from '../support/until.js';

/** Opens a page of test/support/ as its author does. */
async function openPage(address: string) {
  const { href } = new URL(`../support/${address}`, import.meta.url);
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="page" src=${href} width="600" height="400"></iframe>`,
  );
  const within = frame.contentWindow!;
  const panel = () => within.document.querySelector(PANEL_TAG);
  return {
    comes: () => until(panel, 'The page check did not come.'),
    isOpen: () => panel() !== null,
    /** Whether our elements are there and loaded. */
    isReady: () =>
      until(
        () => within.document.querySelector('strategy-goals')?.shadowRoot?.querySelector('li'),
        'The page did not show its plan.',
      ),
    hasLoaded: (part: string) =>
      within.performance.getEntriesByType('resource').some(({ name }) => name.includes(part)),
  };
}

describe('the page check', () => {
  it('does not come to a visitor, and nothing of it is loaded', async () => {
    const page = await openPage('plan-page.html?page=2');
    await page.isReady();
    expect(page.isOpen()).to.be.false;
    expect(page.hasLoaded('/embed.ts')).to.be.true;
    expect(page.hasLoaded('/page-check/')).to.be.false;
  });

  it('does not come to a reader who has followed a link, or reads a post, that asks for it', async () => {
    const page = await openPage('post-with-check.html#goal=2.10&city-check');
    await page.isReady();
    expect(page.isOpen()).to.be.false;
    expect(page.hasLoaded('/page-check/')).to.be.false;
  });

  for (const address of [
    'plan-page.html?city-check',
    'plan-page.html?page=2&city-check=1#goal=2.10',
    'page-with-check.html',
  ]) {
    it(`comes to the author who asks for it: ${address}`, async () => {
      const page = await openPage(address);
      await page.comes();
      expect(page.hasLoaded('/page-check/')).to.be.true;
    });
  }
});
