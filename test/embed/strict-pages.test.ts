import { expect } from '@open-wc/testing';
import { built, openEmbedPage, script, shownIn } from '../support/embed-page.js';
import { until } from '../support/until.js';

const PLAN = '/demo/data/torun-strategy.json';
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
const body = `
  <strategy-goals id="tag" src="${PLAN}" controls></strategy-goals>
  <div data-city="strategy-goals" data-city-id="placeholder" data-city-src="${PLAN}" data-city-controls></div>
  <p><a href="${PLAN}">Plan</a></p>`;
const scripts = script(
  built('1.0.0'),
  `data-city-strategy-goals="a[href$='strategy.json']" data-city-strategy-goals-id="link"
   data-city-strategy-goals-controls`,
);

/** With the file for any web page, as it is published: a page that is so strict has no other. */
describe('a page with a strict policy', function () {
  this.timeout(120_000);
  before(() => fetch(built('1.0.0')));

  const policies = {
    'no inline code, no inline styles, Trusted Types for scripts': STRICT,
    'and Trusted Types by the name of Lit’s policy only': `${STRICT}; trusted-types lit-html`,
  };
  for (const [policy, csp] of Object.entries(policies)) {
    it(`${policy}: all three ways in work, with their controls`, async () => {
      const { document, spy } = await openEmbedPage({ scripts, body, csp });
      for (const way of ['#tag', '#placeholder', '#link']) {
        const plan = await shownIn(document, way);
        await until(
          () => plan.shadowRoot?.querySelector('input[type="search"]'),
          `${way} is to have its search`,
        );
      }
      expect(spy.failures).to.deep.equal([]);
    });
  }
});
