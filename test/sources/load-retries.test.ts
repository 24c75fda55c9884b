import { expect } from '@open-wc/testing';
import { load, LoadError } from '../../src/sources/load.js';
import type { Issue } from '../../src/model/issue.js';
import { failure, reply, silence, status, useFakeNetwork } from '../support/fake-fetch.js';
import { useFakeClock } from '../support/fake-clock.js';
import { nextTask, until } from '../support/until.js';

describe('a file that does not come at once', () => {
  const network = useFakeNetwork();
  const clock = useFakeClock();

  const ask = (url: string) => load(url, new AbortController().signal);

  /** What the webmaster is told. */
  async function issueOf(result: Promise<unknown>): Promise<Issue> {
    const error = await result.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(LoadError);
    return (error as LoadError).issue;
  }

  for (const [name, trouble] of [
    ['a lost connection', failure],
    ['status 500', status(500)],
    ['status 503', status(503)],
    ['status 429', status(429)],
  ] as const) {
    it(`comes after all when ${name} happens twice`, async () => {
      const url = network.address();
      network.answer(url, trouble, trouble, reply('the plan'));
      expect(await (await ask(url)).body.text()).to.equal('the plan');
      expect(network.count(url)).to.equal(3);
    });

    it(`is given up when ${name} happens three times`, async () => {
      const url = network.address();
      network.answer(url, trouble, trouble, trouble, reply('too late'));
      const { code } = await issueOf(ask(url));
      expect(code).to.equal(trouble === failure ? 'network' : 'http');
      expect(network.count(url)).to.equal(3);
    });
  }

  for (const [code, retryAfter] of [
    [503, '120'],
    [429, 'Mon, 05 Oct 2026 08:00:00 GMT'],
  ] as const) {
    it(`is not asked for sooner than the server says with status ${code}: Retry-After: ${retryAfter}`, async () => {
      const url = network.address();
      network.answer(url, status(code, { 'Retry-After': retryAfter }));
      expect((await issueOf(ask(url))).params).to.deep.include({ status: code, retryAfter });
      expect(network.count(url)).to.equal(1);
      expect(clock.waits).to.be.empty;
    });
  }

  for (const code of [400, 401, 403, 404, 410]) {
    it(`is not asked for again after status ${code}: it would not help`, async () => {
      const url = network.address();
      network.answer(url, status(code));
      expect(await issueOf(ask(url))).to.deep.include({ code: 'http', path: '' });
      expect(network.count(url)).to.equal(1);
    });
  }

  it('names the status to the webmaster', async () => {
    const url = network.address();
    network.answer(url, status(404));
    expect((await issueOf(ask(url))).params).to.deep.include({ status: 404 });
  });

  it('is asked for again after a moment that grows and differs from visitor to visitor', async () => {
    const first = [];
    for (let visitor = 0; visitor < 5; visitor += 1) {
      const url = network.address();
      network.answer(url, failure);
      clock.waits.length = 0;
      await issueOf(ask(url));
      const [one = 0, two = 0] = clock.waits;
      expect(clock.waits).to.have.lengthOf(2);
      expect(one).to.be.within(150, 450);
      expect(two).to.be.within(300, 900);
      first.push(one);
    }
    expect(new Set(first).size).to.be.greaterThan(1);
  });

  it('is given up after ten seconds of silence, and the webmaster is told why', async () => {
    const url = network.address();
    network.answer(url, silence);
    const result = ask(url);
    await until(() => network.count(url) === 1, 'the request is to go out');
    expect(clock.timeouts).to.deep.equal([10_000]);
    clock.expire();
    expect(await issueOf(result)).to.deep.equal({ code: 'timeout', path: '', params: {} });
    await nextTask();
    expect(network.count(url), 'no further wait of ten seconds').to.equal(1);
  });

  it('is given up too when the server starts to answer and then falls silent', async () => {
    const url = network.address();
    network.answer(url, ({ init }) => {
      const start = (body: ReadableStreamDefaultController) => {
        body.enqueue(new TextEncoder().encode('{"goals":'));
        init.signal?.addEventListener('abort', () => body.error(init.signal?.reason));
      };
      return new Response(new ReadableStream({ start }));
    });
    const result = ask(url);
    await until(() => network.count(url) === 1, 'the request is to go out');
    clock.expire();
    expect((await issueOf(result)).code).to.equal('timeout');
  });

  /** A file that comes in pieces of so many bytes. */
  const pieces = (count: number, bytes: number) =>
    reply(
      new ReadableStream<Uint8Array>({
        start(body) {
          for (let n = 0; n < count; n += 1) body.enqueue(new Uint8Array(bytes).fill(32));
          body.close();
        },
      }),
    );

  it('comes after all where the server is slow, but never silent', async () => {
    const url = network.address();
    network.answer(url, pieces(12, 5_000));
    expect((await ask(url)).body.size).to.equal(60_000);
    expect(clock.timeouts, 'ten more seconds after each piece').to.have.length(13);
  });

  it('gets no more time for a space now and then', async () => {
    const url = network.address();
    network.answer(url, pieces(500, 1));
    await ask(url);
    expect(clock.timeouts).to.deep.equal([10_000]);
  });
});
