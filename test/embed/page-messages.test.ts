import { expect } from '@open-wc/testing';
import { built, openEmbedPage, script, shownIn, SOURCE } from '../support/embed-page.js';
import { until } from '../support/until.js';
import { words } from '../support/words.js';

const PLAN = '/demo/data/torun-strategy.json';
const FLAG = '<eu-flag lang="pl" caption></eu-flag>';

/** Words of the page's own, as its webmaster writes them. */
const block = (lang: string, messages: object | string): string => {
  const text = typeof messages === 'string' ? messages : JSON.stringify(messages);
  return `<script type="application/json" data-city-messages lang="${lang}">${text}</script>`;
};

/** Writes down every caption that a visitor may have seen, be it for a moment. */
const witness = `<script>
  seen = new Set();
  (function look() {
    const caption = document.querySelector('eu-flag')?.shadowRoot?.textContent.trim();
    if (caption) seen.add(caption);
    requestAnimationFrame(look);
  })();
</script>`;

const captionOf = (page: Document): string =>
  words(page.querySelector('eu-flag')?.shadowRoot?.querySelector('[part="caption"]'));

const untilCaption = (page: Document, caption: string): Promise<void> =>
  until(
    () => captionOf(page) === caption,
    () => `the caption is to be "${caption}", and is "${captionOf(page)}"`,
  );

describe('a page with words of its own', function () {
  this.timeout(120_000);
  before(() => fetch(built('1.0.0')));

  for (const [kind, address] of [
    ['the source', SOURCE],
    ['the file for any web page', built('1.0.0')],
  ] as const) {
    const openPage = (body: string, head = '', attributes = '', csp = '') =>
      openEmbedPage({ scripts: script(address, attributes), head, body, csp });

    describe(`with ${kind}`, () => {
      it('shows them, and never the usual ones before', async () => {
        const { document, window } = await openPage(
          FLAG,
          block('pl', { 'eu-flag.caption': 'Unia' }) + witness,
        );
        await untilCaption(document, 'Unia');
        const { seen } = window as unknown as { seen: Set<string> };
        await until(() => seen.has('Unia'), 'a visitor is to see it');
        expect([...seen]).to.deep.equal(['Unia']);
      });

      it('reads all of its blocks, wherever they are, under the policy of a strict page', async () => {
        const { document, spy } = await openPage(
          `${FLAG}${block('pl', { 'eu-flag.caption': 'Unia' })}
          <ukrainian-heart lang="en"></ukrainian-heart>${block('en', { 'ukrainian-heart.alt': 'Heart' })}`,
          '',
          '',
          "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'",
        );
        await untilCaption(document, 'Unia');
        await until(
          () =>
            document
              .querySelector('ukrainian-heart')
              ?.shadowRoot?.querySelector('[aria-label="Heart"]'),
          'the heart is to be called so',
        );
        expect(spy.failures).to.deep.equal([]);
      });

      it('may be in a language that we lack: what it does not say is in English', async () => {
        const { document } = await openPage(
          `<main lang="csb">
            <strategy-goals src="${PLAN}" controls></strategy-goals><eu-flag caption></eu-flag>
          </main>`,
          block('csb', { 'controls.search': 'Szëkôj célu' }),
        );
        const plan = await shownIn(document, 'strategy-goals');
        const root = plan.shadowRoot!;
        await until(() => root.querySelector('#search'), 'the search is to come');
        expect(root.querySelector('.localized')?.getAttribute('lang')).to.equal('csb');
        expect(words(root.querySelector('label'))).to.equal('Szëkôj célu');
        expect(words(root.querySelector('.controls button'))).to.equal('Expand all goals');
        await untilCaption(document, 'European Union');
      });

      it('changes them by a script, while a goal is open and a search is typed', async () => {
        const { document } = await openPage(
          `<strategy-goals lang="pl" src="${PLAN}" controls></strategy-goals>${FLAG}`,
        );
        const root = (await shownIn(document, 'strategy-goals')).shadowRoot!;
        await until(() => root.querySelector('#search'), 'the search is to come');
        root.querySelector<HTMLElement>('[part="toggle"]')!.click();
        const field = root.querySelector<HTMLInputElement>('#search')!;
        field.value = '2.1';
        field.dispatchEvent(new Event('input'));
        const open = () => [...root.querySelectorAll('[aria-expanded="true"]')].map(words);
        await until(() => open().some((goal) => goal.includes(' 2.')), 'the search is to find');
        const before = open();

        document.head.insertAdjacentHTML(
          'beforeend',
          block('pl', { 'controls.search': 'Szukaj kierunku', 'eu-flag.caption': 'Unia' }),
        );
        await until(
          () => words(root.querySelector('label')) === 'Szukaj kierunku',
          'the label is to change',
        );
        await untilCaption(document, 'Unia');
        expect(root.querySelector('#search')).to.equal(field);
        expect(field.value).to.equal('2.1');
        expect(open()).to.deep.equal(before);
      });

      it('has a slip in the JSON: the usual words are there, and its webmaster is told once', async () => {
        const { document, spy } = await openPage(FLAG, block('pl', '{"eu-flag.caption": "Unia",}'));
        await untilCaption(document, 'Unia Europejska');
        await until(() => spy.warnings.length > 0, 'the webmaster is to be told');
        expect(spy.warnings).to.have.lengthOf(1);
        expect(spy.warnings[0]).to.match(
          /^city-elements: <script data-city-messages lang="pl">\nTo nie jest poprawny plik JSON\./,
        );
      });

      it('misspells one name: the others count, and its webmaster reads the right one', async () => {
        const messages = { 'eu-flag.captoin': 'Europa', 'eu-flag.caption': 'Unia' };
        const { document, spy } = await openPage(FLAG, block('pl', messages));
        await untilCaption(document, 'Unia');
        await until(() => spy.warnings.length > 0, 'the webmaster is to be told');
        expect(spy.warnings).to.have.lengthOf(1);
        expect(spy.warnings[0]).to.match(
          /^city-elements: <script data-city-messages lang="pl">\neu-flag\.captoin: Nie ma tekstu o tej nazwie, więc nic się nie zmieniło\. Napisz „eu-flag\.caption”\./,
        );
      });

      it('changes words of the page check too, and reads there what is wrong with them', async () => {
        const { document } = await openPage(
          FLAG,
          block('en', { 'page-check.close': 'Away with it', 'load.rety': 'Once more' }),
          'data-city-check',
        );
        const panel = () => document.querySelector('city-page-check')?.shadowRoot;
        await until(
          () => words(panel()?.querySelector('aside')).includes('are not used: load.rety.'),
          () => `the slip is to be found: ${words(panel())}`,
        );
        expect([...panel()!.querySelectorAll('button')].map(words)).to.include('Away with it');
      });
    });
  }
});
