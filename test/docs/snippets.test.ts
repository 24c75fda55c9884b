import { expect } from '@open-wc/testing';
import '../../src/embed.js';
import { until } from '../support/until.js';

const PAGES = ['README.md', 'README.pl.md', 'docs/data.md'];

/** What the snippets' made-up addresses stand for. */
const DATA: Readonly<Record<string, string>> = {
  'strategy.json': 'torun-strategy.json',
  'strategia.json': 'torun-strategy.json',
  'news.pl.json': 'news.pl.json',
  'aktualnosci.pl.json': 'news.pl.json',
};

const snippetsOf = async (page: string, language: string): Promise<string[]> => {
  const text = await (await fetch(`/${page}`)).text();
  const snippet = new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs');
  return Array.from(text.matchAll(snippet), ([, code = '']) => code);
};

/** Runs a module as a page with the package installed would. */
async function run(code: string): Promise<void> {
  const source = `${location.origin}/src`;
  const resolved = code
    .replaceAll("'city-elements'", `'${source}/index.ts'`)
    .replace(/'city-elements\/(.*?)\.js'/g, `'${source}/$1.ts'`);
  const url = URL.createObjectURL(new Blob([resolved], { type: 'text/javascript' }));
  await import(url);
  URL.revokeObjectURL(url);
}

describe('The snippets in the documents', () => {
  const realFetch = window.fetch.bind(window);

  before(() => {
    window.fetch = (input, init) => {
      const address = input instanceof Request ? input.url : input.toString();
      const file = DATA[address.split('/').at(-1) ?? ''];
      return realFetch(file ? `/demo/data/${file}` : input, init);
    };
  });
  after(() => {
    window.fetch = realFetch;
  });

  for (const page of PAGES) {
    it(`show goals, news and graphics: ${page}`, async () => {
      const snippets = await snippetsOf(page, 'html');
      expect(snippets).to.not.be.empty;
      for (const snippet of snippets) {
        const place = document.createElement('div');
        place.innerHTML = snippet;
        document.body.append(place);
        for (const element of place.querySelectorAll('strategy-goals, news-list')) {
          await until(() => element.shadowRoot?.querySelector('li') !== null, snippet);
        }
        for (const graphic of place.querySelectorAll('eu-flag, ukrainian-heart')) {
          await until(() => graphic.shadowRoot?.querySelector('svg') !== null, snippet);
        }
        place.remove();
      }
    });
  }

  it('run as modules: docs/modules.md', async () => {
    const lines: string[] = [];
    const realLog = console.log;
    console.log = (...words) => void lines.push(words.join(' '));
    try {
      for (const snippet of await snippetsOf('docs/modules.md', 'js')) await run(snippet);
    } finally {
      console.log = realLog;
    }
    expect(customElements.get('our-news')).to.exist;
    // The snippets themselves say in a comment what they print.
    expect(lines).to.deep.equal(['1 0', 'number-of-another goals[0].goals[0].number']);
  });
});
