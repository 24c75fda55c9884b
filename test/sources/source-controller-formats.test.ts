import { expect } from '@open-wc/testing';
import { showTag, type DataTag } from '../support/data-elements.js';
import { reply, useFakeNetwork } from '../support/fake-fetch.js';
import { encode } from '../support/files.js';
import { newsFormats } from '../support/news-formats.js';
import { inState, until } from '../support/until.js';
import { useWarnings } from '../support/warnings.js';
import { words } from '../support/words.js';

const CSV = 'numer;tytuł;adres\r\n1;Miasto do życia;\r\n1.1;Więcej parków;javascript:alert(1)\r\n';

describe('an element whose src is in another format', () => {
  const network = useFakeNetwork();
  const warnings = useWarnings();

  async function show(tag: DataTag, body: BodyInit, type: string, state: 'ready' | 'error') {
    const src = network.address('data.php');
    network.answer(src, reply(body, { headers: { 'Content-Type': type } }));
    return inState(await showTag(tag, 'pl', src), state);
  }

  it('shows the goals of a spreadsheet from Polish Excel', async () => {
    const body = Uint8Array.from(encode(CSV, 'windows-1250'));
    const element = await show('strategy-goals', body, 'text/plain', 'ready');
    expect(words(element.renderRoot)).to.include('Miasto do życia').and.to.include('Więcej parków');
  });

  it('tells the editor on the console in which cell a slip is', async () => {
    await show('strategy-goals', CSV, 'text/csv', 'ready');
    await until(() => warnings.length > 0, 'a warning');
    expect(warnings[0]).to.match(
      /\nC3 \(adres\): „javascript:alert\(1\)” nie jest bezpiecznym adresem/,
    );
  });

  for (const [format, write] of Object.entries(newsFormats)) {
    it(`shows the news of ${format}, and no script in them`, async () => {
      const title = '<img src=x onerror=alert(1)> & AT&T';
      const news = [{ title, url: '/tramwaj', tags: ['Kultura & sztuka'] }];
      const element = await show('news-list', write(news), 'text/html', 'ready');
      const link = element.renderRoot.querySelector('a');
      expect(link?.textContent).to.equal(title);
      expect(link?.href).to.equal(new URL('/tramwaj', location.href).href);
      expect(element.renderRoot.querySelector('img')).to.equal(null);
      expect(words(element.renderRoot)).to.include('Kultura & sztuka');
    });
  }

  it('given the file of the other tag, says so', async () => {
    const rss = newsFormats.RSS([{ title: 'Tramwaj' }]);
    const element = await show('strategy-goals', rss, 'application/rss+xml', 'error');
    expect(element.issues.map(({ code }) => code)).to.deep.equal(['news-not-strategy']);
    await until(
      () => warnings.some((text) => text.includes('są aktualności, a nie strategia')),
      'the warning',
    );
  });
});

it('every format is read where Trusted Types are required and no code may come from text', async () => {
  const policy =
    "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
  const page = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}">
    <script type="module" src="/test/support/read-all-formats.ts"></script>`;
  const frame = document.createElement('iframe');
  frame.src = `/__test__/json?type=text/html&body=${encodeURIComponent(page)}`;
  document.body.append(frame);
  await until(() => frame.contentDocument?.title, 'all formats are read');
  expect(frame.contentDocument?.title).to.equal(
    [...Object.keys(newsFormats), 'CSV'].map((format) => `${format}: 1`).join(', '),
  );
  frame.remove();
});
