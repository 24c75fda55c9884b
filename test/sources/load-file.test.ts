import { expect } from '@open-wc/testing';
import { load, MAX_BYTES, type LoadError } from '../../src/sources/load.js';
import { reply, useFakeNetwork } from '../support/fake-fetch.js';

describe('a file that comes over the network', () => {
  const network = useFakeNetwork();

  const ask = (url: string) => load(url, new AbortController().signal);

  it('that arrives in pieces is put together', async () => {
    const url = network.address();
    const bytes = new TextEncoder().encode('Toruń: źródło');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        // In the middle of a letter.
        controller.enqueue(bytes.slice(0, 5));
        controller.enqueue(bytes.slice(5));
        controller.close();
      },
    });
    network.answer(url, reply(body));
    expect(await (await ask(url)).body.text()).to.equal('Toruń: źródło');
  });

  it('that is empty is empty', async () => {
    const url = network.address();
    network.answer(url, reply(null));
    expect((await ask(url)).body.size).to.equal(0);
  });

  it('brings along what its server says of it', async () => {
    const url = network.address();
    network.answer(
      url,
      reply('{}', { headers: { 'Content-Type': 'text/csv', Link: '<?page=2>' } }),
    );
    const { headers } = await ask(url);
    expect(headers.get('content-type')).to.equal('text/csv');
    expect(headers.get('link')).to.equal('<?page=2>');
  });

  it('is read relative to where it came from in the end, after redirects', async () => {
    const url = network.address('plan.json');
    const moved = 'https://cdn.torun.example/2026/plan.json';
    network.answer(url, reply('{}', { url: moved }));
    expect((await ask(url)).url).to.equal(moved);
  });

  it('is under the address asked for if the browser names no other', async () => {
    const url = network.address();
    network.answer(url, reply('{}', { url: '' }));
    expect((await ask(url)).url).to.equal(url);
  });

  /** A file that sends the given number of megabytes, piece by piece. */
  function megabytes(count: number) {
    const sent = { megabytes: 0, isCancelled: false };
    const chunk = new Uint8Array(1024 * 1024).fill(32);
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          if (sent.megabytes === count) {
            controller.close();
          } else {
            sent.megabytes += 1;
            controller.enqueue(chunk);
          }
        },
        cancel() {
          sent.isCancelled = true;
        },
      },
      { highWaterMark: 0 },
    );
    return { body, sent };
  }

  it('of 20 MB is read to its end', async () => {
    const { body, sent } = megabytes(20);
    const url = network.address();
    network.answer(url, reply(body));
    expect((await ask(url)).body.size).to.equal(MAX_BYTES);
    expect(sent.isCancelled).to.be.false;
  });

  it('of 54 MB is refused at the 21st, whatever length the server claims', async () => {
    const { body, sent } = megabytes(54);
    const url = network.address();
    network.answer(url, reply(body, { headers: { 'Content-Length': '12' } }));
    const error = await ask(url).then(
      () => undefined,
      (reason: unknown) => reason as LoadError,
    );
    expect(error?.issue).to.deep.equal({ code: 'too-large', path: '', params: { max: 20 } });
    expect(sent).to.deep.equal({ megabytes: 21, isCancelled: true });
    expect(network.count(url), 'it would not be smaller the second time').to.equal(1);
  });
});
