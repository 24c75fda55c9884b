import { expect } from '@open-wc/testing';
import '../../src/embed.js';
import { expectSame } from '../support/nodes.js';
import { until } from '../support/until.js';
import { useWarnings } from '../support/warnings.js';
import { words } from '../support/words.js';

const WAYS_IN = ['docs/embedding/ways-in.md', 'docs/embedding/ways-in.pl.md'];
const WORDS = ['docs/embedding/words.md', 'docs/embedding/words.pl.md'];
const PAGES = ['README.md', 'README.pl.md', 'docs/data.md'];
const RECIPES = ['joomla', 'liferay', 'mediawiki', 'plain-html', 'typo3', 'wordpress'].flatMap(
  (name) => [`docs/embedding/${name}.md`, `docs/embedding/${name}.pl.md`],
);

/** What the snippets' made-up addresses stand for. */
const DATA: Readonly<Record<string, string>> = {
  'strategy.json': 'torun-strategy.json',
  'strategia.json': 'torun-strategy.json',
  'strategy-json': 'torun-strategy.json',
  'strategia-json': 'torun-strategy.json',
  'news.pl.json': 'example-news.pl.json',
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
  const warnings = useWarnings();

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

  for (const page of WAYS_IN) {
    it(`show the goals in each way, however the CMS delivers them: ${page}`, async () => {
      // As one page: the settings in one snippet are meant for the links in another.
      const place = document.createElement('main');
      place.innerHTML = (await snippetsOf(page, 'html')).join('\n');
      document.body.append(place);
      await until(
        () => place.querySelectorAll('strategy-goals').length === 4,
        () => `the tag, the placeholder and two links are to be there: ${place.innerHTML}`,
      );
      for (const plan of place.querySelectorAll('strategy-goals')) {
        await until(() => plan.shadowRoot?.querySelector('li'), plan.outerHTML);
      }
      expect(place.querySelectorAll('a')).to.have.lengthOf(4);
      expectSame(place.querySelector('a:not(strategy-goals a)'), null);
      place.remove();
    });
  }

  for (const page of RECIPES) {
    it(`show the goals: ${page}`, async () => {
      const place = document.createElement('main');
      place.innerHTML = (await snippetsOf(page, 'html')).join('\n');
      document.body.append(place);
      await until(() => place.querySelector('strategy-goals'), page);
      for (const plan of place.querySelectorAll('strategy-goals')) {
        await until(() => plan.shadowRoot?.querySelector('li'), plan.outerHTML);
      }
      place.remove();
    });
  }

  for (const page of WORDS) {
    it(`change words, add a language, and do so from a script: ${page}`, async () => {
      const lang = page.endsWith('.pl.md') ? 'pl' : 'en';
      const blocks = await snippetsOf(page, 'html');
      const place = document.createElement('main');
      place.lang = lang;
      place.innerHTML = `${blocks.join('\n')}
        <strategy-goals src="strategy.json" controls></strategy-goals>
        <strategy-goals src="strategy.json" controls lang="de"></strategy-goals>
        <news-list></news-list>`;
      document.body.append(place);
      const [own, german] = place.querySelectorAll('strategy-goals');
      const label = ({ shadowRoot }: Element) => words(shadowRoot?.querySelector('label'));
      const wanted = blocks.map((block) => /"controls.search": "(.*?)"/.exec(block)?.[1]);
      await until(
        () => [label(own!), label(german!)].join() === wanted.join(),
        () => `${wanted.join()} are to be shown, not ${label(own!)}, ${label(german!)}`,
      );

      const news = place.querySelector('news-list')!;
      news.data = { items: [{ id: '1', title: 'Parks' }] };
      const [code = ''] = await snippetsOf(page, 'js');
      await run(code);
      const title = /'news-list.title': '(.*?)'/.exec(code)?.[1];
      await until(
        () => words(news.shadowRoot?.querySelector('h2')) === title,
        `${title} is to come`,
      );
      expect(warnings).to.deep.equal([]);
      place.remove();
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
