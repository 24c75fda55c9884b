import { setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { findBarriers } from '../support/accessibility-check.js';
import { emulate } from '../support/emulate.js';
import { describeWith } from '../support/engine.js';
import { scrollsSideways } from '../support/legibility.js';

describeWith('emulation', 'the conformance report as a page', () => {
  let place: HTMLElement;
  before(async () => {
    const response = await fetch('/docs/accessibility/conformance-report.html');
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    document.documentElement.lang = page.documentElement.lang;
    place = document.createElement('div');
    place.append(...page.querySelectorAll('style'), ...page.body.children);
    document.body.append(place);
  });
  after(() => place.remove());

  for (const scheme of ['light', 'dark'] as const) {
    it(`has no barrier that axe knows, ${scheme}`, async () => {
      await emulate({ 'prefers-color-scheme': scheme });
      expect(place.querySelectorAll('tbody tr').length).to.be.above(100);
      expect(await findBarriers(place)).to.deep.equal([]);
    });
  }

  it('is read on a phone without scrolling from side to side', async () => {
    await setViewport({ width: 320, height: 640 });
    expect(scrollsSideways()).to.be.false;
    await setViewport({ width: 800, height: 600 });
  });

  it('leads to files that are there', async () => {
    const page = `${location.origin}/docs/accessibility/conformance-report.html`;
    const files = [...place.querySelectorAll('td a')].map(
      (link) => new URL(link.getAttribute('href')!, page).href,
    );
    for (const file of new Set(files)) expect((await fetch(file)).ok, file).to.be.true;
  });
});
