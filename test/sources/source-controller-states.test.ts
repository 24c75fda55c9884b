import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { failure, held, json, reply, status, useFakeNetwork } from '../support/fake-fetch.js';
import { useFakeClock } from '../support/fake-clock.js';
import { plan, untilShown, type TinyHost } from '../support/tiny-host.js';
import { nextTask } from '../support/until.js';

describe('what an element says about its source', () => {
  const network = useFakeNetwork();
  useFakeClock();

  const show = (src?: string) =>
    fixture<TinyHost>(
      src ? html`<tiny-host src=${src}></tiny-host>` : html`<tiny-host></tiny-host>`,
    );

  it('nothing to load: idle, and no event', async () => {
    const element = await show();
    await nextTask();
    expect(element.history).to.deep.equal(['idle']);
    expect(element.text).to.equal('idle: nothing');
  });

  it('a plan that comes: loading, ready, then the event', async () => {
    const src = network.address();
    network.answer(src, json(plan('Toruń 2028')));
    const element = await show(src);
    await untilShown(element, 'ready: Toruń 2028');
    await nextTask();
    expect(element.history).to.deep.equal(['loading', 'ready', 'event load']);
    expect(element.source.issues).to.be.empty;
  });

  it('a plan without goals: empty, and that is no error', async () => {
    const src = network.address();
    network.answer(src, json({ title: 'Toruń 2028', goals: [] }));
    const element = await show(src);
    await untilShown(element, 'empty: Toruń 2028');
    await nextTask();
    expect(element.history).to.deep.equal(['loading', 'empty', 'event load']);
  });

  it('no connection: error, then the event, and the webmaster reads why', async () => {
    const src = network.address();
    network.answer(src, failure);
    const element = await show(src);
    await untilShown(element, 'error: nothing');
    await nextTask();
    expect(element.history).to.deep.equal(['loading', 'error', 'event error']);
    expect(element.source.issues).to.deep.equal([{ code: 'network', path: '', params: {} }]);
  });

  it('a login page in the place of the data: error with the code html', async () => {
    const src = network.address();
    network.answer(src, reply('\n<!doctype html><title>Log in</title>'));
    const element = await show(src);
    await untilShown(element, 'error: nothing');
    expect(element.source.issues.map(({ code }) => code)).to.deep.equal(['html']);
  });

  it('a slip in the file: error with the words of the browser for the webmaster', async () => {
    const src = network.address();
    network.answer(src, reply('{"goals": [,]}'));
    const element = await show(src);
    await untilShown(element, 'error: nothing');
    const [issue] = element.source.issues;
    expect(issue?.code).to.equal('not-json');
    expect(issue?.params['detail']).to.be.a('string').that.is.not.empty;
  });

  it('goals that are no list: error that names the place', async () => {
    const src = network.address();
    network.answer(src, json({ goals: 5 }));
    const element = await show(src);
    await untilShown(element, 'error: nothing');
    expect(element.source.issues).to.deep.equal([
      { code: 'wrong-type', path: 'goals', params: { expected: 'list', received: '5' } },
    ]);
  });

  it('one wrong goal of two: ready, and the webmaster reads which', async () => {
    const src = network.address();
    network.answer(src, json({ title: 'Plan', goals: [{ title: 'Good' }, { title: 7 }] }));
    const element = await show(src);
    await untilShown(element, 'ready: Plan');
    expect(element.source.issues.map(({ path }) => path)).to.deep.equal(['goals[1].title']);
  });

  for (const src of ['file:///plan.json', 'data:application/json,{"goals":[]}', 'javascript:1']) {
    it(`the address ${src}: error without a request`, async () => {
      const element = await show(src);
      await untilShown(element, 'error: nothing');
      expect(element.source.issues).to.deep.equal([
        { code: 'bad-url', path: '', params: { url: src } },
      ]);
      expect(network.requests).to.be.empty;
    });
  }

  it('an address relative to the page is resolved by its <base>', async () => {
    const address = network.address('plan.json');
    network.answer(address, json(plan('Plan')));
    const base = document.createElement('base');
    base.href = address.replace('plan.json', 'page.html');
    document.head.append(base);
    try {
      await untilShown(await show('plan.json'), 'ready: Plan');
    } finally {
      base.remove();
    }
  });

  it('links in the plan are relative to where the plan was found after redirects', async () => {
    const src = network.address();
    const url = 'https://torun.example/strategy/plan.json';
    network.answer(
      src,
      json({ title: 'Plan', source: 'full.pdf', goals: [{ title: 'G' }] }, { url }),
    );
    const element = await show(src);
    await untilShown(element, 'ready: Plan');
    expect(element.source.value?.source).to.equal('https://torun.example/strategy/full.pdf');
  });

  it('a reload that succeeds shows the old plan until the new one is there', async () => {
    const src = network.address();
    const update = held(json(plan('New')));
    network.answer(src, json(plan('Old')), update);
    const element = await show(src);
    await untilShown(element, 'ready: Old');
    element.source.reload();
    await untilShown(element, 'loading: Old');
    update.release();
    await untilShown(element, 'ready: New');
    expect(network.count(src)).to.equal(2);
  });

  it('a reload that fails keeps the old plan and calls it stale', async () => {
    const src = network.address();
    network.answer(src, json(plan('Old')), status(404));
    const element = await show(src);
    await untilShown(element, 'ready: Old');
    element.source.reload();
    await oneEvent(element, 'error');
    expect(element.text).to.equal('stale: Old');
    expect(element.source.issues.map(({ code }) => code)).to.deep.equal(['http']);
  });

  it('a stale plan is ready again after a reload that succeeds', async () => {
    const src = network.address();
    network.answer(src, json(plan('Old')), status(404), json(plan('New')));
    const element = await show(src);
    await untilShown(element, 'ready: Old');
    element.source.reload();
    await untilShown(element, 'stale: Old');
    element.source.reload();
    await untilShown(element, 'ready: New');
    expect(element.source.issues).to.be.empty;
  });

  it('another address that fails is an error: the old plan is not what was asked for', async () => {
    const [src, other] = [network.address(), network.address()];
    network.answer(src, json(plan('Old')));
    network.answer(other, status(404));
    const element = await show(src);
    await untilShown(element, 'ready: Old');
    element.src = other;
    await oneEvent(element, 'error');
    expect(element.text).to.equal('error: nothing');
  });
});
