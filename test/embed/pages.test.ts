import { expect } from '@open-wc/testing';
import { openEmbedPage, script, shownIn, SOURCE } from '../support/embed-page.js';
import { until } from '../support/until.js';

const PLAN = '/demo/data/torun-strategy.json';
const placeholder = `<div data-city="strategy-goals" data-city-src="${PLAN}">Words</div>`;
const link = `<p><a href="${PLAN}">Plan</a></p>`;
const named = `data-city-strategy-goals="a[href='${PLAN}']" data-city-strategy-goals-controls`;

const loaded = (window: Window, module: string) =>
  window.performance.getEntriesByType('resource').some(({ name }) => name.includes(module));

describe('a page of its own, as its webmaster has written it', () => {
  const settings = {
    'at the script': { scripts: script(SOURCE, named) },
    'at a script of another address, as a bundler or a redirect leaves it': {
      scripts: `<script type="text/plain" src="/bundle.js" ${named}></script>${script()}`,
    },
    'on <html>': { settings: { html: named } },
    'on <body>': { settings: { body: named } },
  };
  for (const [where, page] of Object.entries(settings)) {
    it(`names links ${where}: the plan is shown, with the controls that the setting asks for`, async () => {
      const { document, spy } = await openEmbedPage({ ...page, body: link });
      const plan = await shownIn(document, 'strategy-goals');
      expect(plan.getAttributeNames()).to.deep.equal(['controls', 'src']);
      expect(plan.innerHTML).to.equal(link);
      expect(spy.failures).to.deep.equal([]);
    });
  }

  it('gets its settings late, with a script of a tag manager: the link that was there counts', async () => {
    const { document } = await openEmbedPage({
      // Nothing is made before, so nothing is looked through again but what changes.
      scripts: `${script()}<script type="module">
        import '/src/embed/ways-in.ts';
        document.title = 'ready';
      </script>`,
      body: link,
    });
    await until(() => document.title === 'ready', 'the page is to be looked after');
    const late = document.createElement('script');
    late.dataset['cityStrategyGoals'] = `a[href='${PLAN}']`;
    document.head.append(late);
    await shownIn(document, 'strategy-goals');
  });

  it('has no body for a while: what is in the next one is found', async () => {
    const { document, spy } = await openEmbedPage({ body: '<p data-city="eu-flag"></p>' });
    await until(() => document.querySelector('eu-flag'), 'the flag is to come');
    const { body } = document;
    body.remove();
    await new Promise((resolve) => setTimeout(resolve));
    body.innerHTML = '<p data-city="ukrainian-heart"></p>';
    document.documentElement.append(body);
    await until(() => document.querySelector('ukrainian-heart'), 'the heart is to come');
    expect(spy.failures).to.deep.equal([]);
  });

  it('has neither placeholder nor setting: a visitor loads nothing of the other ways in', async () => {
    const { document, window, spy } = await openEmbedPage({
      body: `<strategy-goals src="${PLAN}"></strategy-goals>`,
    });
    await shownIn(document, 'strategy-goals');
    document.body.append('something');
    expect(loaded(window, '/watch.')).to.be.true;
    expect(loaded(window, '/ways-in.')).to.be.false;
    document.body.insertAdjacentHTML('beforeend', '<i data-city="eu-flag"></i>');
    await until(() => document.querySelector('i > eu-flag'), 'the flag is to come');
    expect(loaded(window, '/ways-in.')).to.be.true;
    expect(spy.failures).to.deep.equal([]);
  });

  it('runs the script before all of a placeholder has arrived: nothing is left outside', async () => {
    const { document } = await openEmbedPage({
      scripts: script(SOURCE, 'async'),
      body: '<div data-city="eu-flag"><p>One</p><!--pause--><p>Two</p></div><!--pause-->End',
    });
    await until(() => document.querySelector('eu-flag'), 'the flag is to come');
    expect(document.querySelector('div')!.innerHTML).to.equal(
      '<eu-flag><p>One</p><p>Two</p></eu-flag>',
    );
  });

  it('has a <base>: the address of the placeholder is meant from there', async () => {
    const { document, spy } = await openEmbedPage({
      head: '<base href="/demo/data/">',
      body: '<div data-city="strategy-goals" data-city-src="torun-strategy.json"></div>',
    });
    await shownIn(document, 'strategy-goals');
    expect(spy.requests).to.deep.equal([`${location.origin}${PLAN}`]);
  });

  it('has a <base> on another site: a link that leads there by it stays a link', async () => {
    const { document, spy } = await openEmbedPage({
      head: '<base href="https://example.org/">',
      scripts: script(location.origin + SOURCE, 'data-city-strategy-goals="a"'),
      body: '<a href="strategy.json">Plan</a>',
    });
    await until(() => spy.warnings.length > 0, 'the webmaster is to be told');
    expect(spy.warnings[0]).to.include('https://example.org/strategy.json');
    expect(document.body.firstElementChild!.outerHTML).to.equal('<a href="strategy.json">Plan</a>');
  });

  it('is exchanged whole, as Turbo does, and put back from a copy: each plan is there once', async () => {
    const { document, spy } = await openEmbedPage({ body: placeholder });
    await shownIn(document, 'strategy-goals');
    const snapshot = document.body.cloneNode(true);
    const next = document.createElement('body');
    next.innerHTML = '<p data-city="eu-flag"></p>';
    document.body.replaceWith(next);
    await until(() => document.querySelector('p > eu-flag'), 'the flag is to come');
    document.body.replaceWith(snapshot);
    await shownIn(document, 'strategy-goals');
    expect(document.querySelectorAll('strategy-goals, eu-flag')).to.have.lengthOf(1);
    expect(spy.failures).to.deep.equal([]);
  });
});
