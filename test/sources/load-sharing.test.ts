import { expect } from '@open-wc/testing';
import { load } from '../../src/sources/load.js';
import { failure, held, reply, silence, status, useFakeNetwork } from '../support/fake-fetch.js';
import { useFakeClock } from '../support/fake-clock.js';
import { nextTask, until } from '../support/until.js';

describe('one request for all who show a file', () => {
  const network = useFakeNetwork();
  const clock = useFakeClock();

  /** Someone who asks for a file, and may leave. */
  function user(url: string) {
    const controller = new AbortController();
    const result = load(url, controller.signal);
    result.catch(() => undefined);
    return { result, leave: () => controller.abort() };
  }

  it('three elements with one address make one request, and all three get the file', async () => {
    const url = network.address();
    network.answer(url, reply('the plan'));
    const results = await Promise.all([1, 2, 3].map(() => user(url).result));
    expect(await Promise.all(results.map(({ body }) => body.text()))).to.deep.equal([
      'the plan',
      'the plan',
      'the plan',
    ]);
    expect(network.count(url)).to.equal(1);
  });

  it('two addresses are two requests', async () => {
    const [plan, news] = [network.address(), network.address()];
    network.answer(plan, reply('the plan'));
    network.answer(news, reply('the news'));
    const results = await Promise.all([user(plan).result, user(news).result]);
    expect(await Promise.all(results.map(({ body }) => body.text()))).to.deep.equal([
      'the plan',
      'the news',
    ]);
  });

  it('who asks again after the answer gets a fresh one', async () => {
    const url = network.address();
    network.answer(url, reply('old'), reply('new'));
    expect(await (await user(url).result).body.text()).to.equal('old');
    expect(await (await user(url).result).body.text()).to.equal('new');
    expect(network.count(url)).to.equal(2);
  });

  it('who asks again after a failure is not served the failure', async () => {
    const url = network.address();
    network.answer(url, status(404), reply('there now'));
    await user(url).result.catch(() => undefined);
    expect(await (await user(url).result).body.text()).to.equal('there now');
  });

  it('an element that leaves does not take the file away from the others', async () => {
    const url = network.address();
    const answer = held(reply('the plan'));
    network.answer(url, answer);
    const [one, other] = [user(url), user(url)];
    one.leave();
    await nextTask();
    expect(network.isAborted(url)).to.be.false;
    answer.release();
    expect(await (await other.result).body.text()).to.equal('the plan');
  });

  it('the request is given up when the last element has left', async () => {
    const url = network.address();
    network.answer(url, silence);
    const [one, other] = [user(url), user(url)];
    one.leave();
    await nextTask();
    expect(network.isAborted(url)).to.be.false;
    other.leave();
    await nextTask();
    expect(network.isAborted(url)).to.be.true;
  });

  it('those who leave are told at once, not after the answer', async () => {
    const url = network.address();
    network.answer(url, silence);
    const one = user(url);
    one.leave();
    const error = await one.result.catch((reason: unknown) => reason);
    expect((error as DOMException).name).to.equal('AbortError');
  });

  it('an element that is moved leaves and comes back at once, and keeps its request', async () => {
    const url = network.address();
    const answer = held(reply('the plan'));
    network.answer(url, answer);
    user(url).leave();
    const back = user(url);
    await nextTask();
    answer.release();
    expect(await (await back.result).body.text()).to.equal('the plan');
    expect(network.count(url)).to.equal(1);
  });

  it('an element that comes back later asks again', async () => {
    const url = network.address();
    network.answer(url, silence, reply('second answer'));
    user(url).leave();
    await nextTask();
    expect(await (await user(url).result).body.text()).to.equal('second answer');
    expect(network.count(url)).to.equal(2);
  });

  it('nobody is asked a second time when all have left during the pause before it', async () => {
    const url = network.address();
    network.answer(url, failure);
    clock.isStopped = true;
    const one = user(url);
    await until(() => clock.waits.length === 1, 'the pause is to begin');
    one.leave();
    await nextTask();
    clock.elapse();
    await nextTask();
    expect(network.count(url)).to.equal(1);
  });

  it('no header is added, so that no server has to answer a preflight', async () => {
    const url = network.address();
    network.answer(url, reply('the plan'));
    await user(url).result;
    const [request] = network.requests;
    expect([...new Headers(request?.init.headers)]).to.deep.equal([]);
    expect(request?.init.method ?? 'GET').to.equal('GET');
    expect(request?.init.credentials ?? 'same-origin').to.equal('same-origin');
    expect(request?.init.cache ?? 'default').to.equal('default');
  });
});
