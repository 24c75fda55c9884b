import { expect } from '@open-wc/testing';
import { load, MAX_BYTES, type LoadError } from '../../src/sources/load.js';
import { reply, useFakeNetwork } from '../support/fake-fetch.js';

describe('the text of a file', () => {
  const network = useFakeNetwork();

  const ask = (url: string) => load(url, new AbortController().signal);

  async function textOf(bytes: readonly number[], type?: string): Promise<string> {
    const url = network.address();
    const headers: Record<string, string> = type === undefined ? {} : { 'Content-Type': type };
    network.answer(url, reply(Uint8Array.from(bytes), { headers }));
    return (await ask(url)).text;
  }

  const UTF8_TORUN = [...new TextEncoder().encode('Toruń: źródło')];
  // "Toruń: źródło" in the one-byte charsets; they differ in ź.
  const WINDOWS_1250 = [84, 111, 114, 117, 0xf1, 58, 32, 0x9f, 114, 0xf3, 100, 0xb3, 111];
  const ISO_8859_2 = [84, 111, 114, 117, 0xf1, 58, 32, 0xbc, 114, 0xf3, 100, 0xb3, 111];

  for (const [type, bytes] of [
    ['application/json', UTF8_TORUN],
    [undefined, UTF8_TORUN],
    ['application/json; charset=utf-8', UTF8_TORUN],
    ['application/json; charset=windows-1250', WINDOWS_1250],
    ['text/plain;charset=WINDOWS-1250', WINDOWS_1250],
    ['application/json; charset=ISO-8859-2', ISO_8859_2],
    ['application/json; charset="iso-8859-2"', ISO_8859_2],
    ['application/json; charset=klingon', UTF8_TORUN],
  ] as const) {
    it(`shows Polish letters of a file sent as ${type ?? 'nothing in particular'}`, async () => {
      expect(await textOf(bytes, type)).to.equal('Toruń: źródło');
    });
  }

  it('drops the invisible mark that Windows editors put before the text', async () => {
    const text = await textOf([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('{"goals":[]}')]);
    expect(JSON.parse(text)).to.deep.equal({ goals: [] });
  });

  it('joins letters that arrive in two halves', async () => {
    const [first, second] = [UTF8_TORUN.slice(0, 5), UTF8_TORUN.slice(5)];
    const url = network.address();
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(Uint8Array.from(first));
        controller.enqueue(Uint8Array.from(second));
        controller.close();
      },
    });
    network.answer(url, reply(body));
    expect((await ask(url)).text).to.equal('Toruń: źródło');
  });

  it('an empty file is an empty text', async () => {
    expect(await textOf([])).to.equal('');
  });

  it('is read relative to where it came from in the end, after redirects', async () => {
    const url = network.address('plan.json');
    const moved = 'https://cdn.torun.example/2026/plan.json';
    network.answer(url, reply('{}', { url: moved }));
    expect((await ask(url)).url).to.equal(moved);
  });

  it('stands under the address asked for where the browser names no other', async () => {
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
    expect((await ask(url)).text).to.have.lengthOf(MAX_BYTES);
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
