import { expect } from '@open-wc/testing';
import { EuFlag } from '../../src/elements/graphics/eu-flag.js';
it('B22 the class under a tag of the page’s own first: define/eu-flag does not throw', async () => {
  customElements.define('my-flag', EuFlag);
  let error: unknown;
  await import('../../src/define/eu-flag.js').catch((e: unknown) => (error = e));
  expect(error).to.equal(undefined);
});
