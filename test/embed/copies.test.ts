import { expect } from '@open-wc/testing';
import type { StrategyGoals } from '../../src/elements/strategy-goals/strategy-goals.js';
import { built, openEmbedPage, script, shownIn } from '../support/embed-page.js';
import { until } from '../support/until.js';

const PLAN = '/demo/data/torun-strategy.json';
const body = `
  <strategy-goals src="${PLAN}"></strategy-goals>
  <div data-city="eu-flag"></div>
  <p><a href="/funds">EU funds</a></p>`;
const address = (version: string, query = '') => location.origin + built(version, query);

interface Copy {
  readonly version: string;
  readonly address: string;
}

const copies = (window: Window) =>
  (window as unknown as Record<symbol, readonly Copy[]>)[Symbol.for('city-elements')];

describe('a page with several copies of the script', function () {
  this.timeout(120_000);
  before(() => Promise.all(['1.0.0', '2.0.0'].map((version) => fetch(built(version)))));

  const pages = {
    'the same twice': [address('1.0.0'), address('1.0.0')],
    'the same from two addresses': [address('1.0.0'), address('1.0.0', '?ver=2')],
    'two versions': [address('1.0.0'), address('2.0.0')],
    'two versions, the newer first': [address('2.0.0'), address('1.0.0')],
  };
  for (const [name, addresses] of Object.entries(pages)) {
    it(`${name}: everything is there once, and what the first loads later works too`, async () => {
      const { document, window, spy } = await openEmbedPage({
        scripts: addresses.map((src) => script(src)).join(''),
        body,
      });
      const plan = (await shownIn(document, 'strategy-goals')) as StrategyGoals;
      await until(() => document.querySelector('eu-flag'), 'the flag is to come');
      plan.setAttribute('controls', '');
      await until(
        () => plan.shadowRoot?.querySelector('input[type="search"]'),
        'the controls are to come',
      );
      expect(document.querySelectorAll('eu-flag')).to.have.lengthOf(1);
      expect(spy.requests).to.deep.equal([location.origin + PLAN]);
      expect(spy.failures).to.deep.equal([]);
      expect(copies(window)![0]!.address).to.equal(addresses[0]);
    });
  }

  it('two of one version, and another: the webmaster is warned only of the other', async () => {
    const addresses = [address('1.0.0'), address('1.0.0', '?ver=2'), address('2.0.0')];
    const { document, window, spy } = await openEmbedPage({
      scripts: addresses.map((src) => script(src)).join(''),
      body,
    });
    await shownIn(document, 'strategy-goals');
    await until(() => spy.warnings.length > 0, 'the webmaster is to be warned');
    expect(spy.warnings).to.have.lengthOf(1);
    expect(spy.warnings[0]).to.include('2.0.0');
    // Of two files that are the same to the letter, WebKit gives both the address of the first.
    const pathOf = (url = '') => new URL(url).pathname;
    expect(
      copies(window)!.map(({ version, address: from }) => [version, pathOf(from)]),
    ).to.deep.equal([
      ['1.0.0', pathOf(addresses[0])],
      ['1.0.0', pathOf(addresses[1])],
      ['2.0.0', pathOf(addresses[2])],
    ]);
  });

  it('two versions: the webmaster reads once which works, and where both come from', async () => {
    const { document, spy } = await openEmbedPage({
      scripts: script(address('2.0.0')) + script(address('1.0.0')),
      body,
    });
    await shownIn(document, 'strategy-goals');
    await until(() => spy.warnings.length > 0, 'the webmaster is to be warned');
    expect(spy.warnings).to.deep.equal([
      `city-elements: Two versions of our script are on the page: 2.0.0 from ${address('2.0.0')} and 1.0.0 from ${address('1.0.0')}. The first works, the second does nothing. Remove one.`,
    ]);
  });
});
