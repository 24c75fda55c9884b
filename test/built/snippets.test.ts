// Runs every block of code in README and docs as a reader would, with the package as it is packed.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { writeXlsx } from 'hucre';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { parse as parseYaml } from 'yaml';
import { exports } from '../../package.json' with { type: 'json' };
import { tags } from '../../src/elements/tags.js';
import { browserLaunchOptions } from '../../tools/engines/chromium.mjs';
import { projectWithPackage, type Project } from './support/packed-package.js';
import { serve, type Files, type Site } from './support/site.js';
import { documents, snippetsIn, type Snippet } from './support/snippets.js';

const ENTRY = `city-elements/${basename(exports['./embed'].default)}`;

/** What cannot be run here, by language, with the reason. A block in any other language fails the first test. */
const notRun: Readonly<Record<string, string>> = {
  apache: 'npm run test:hosts runs it in a real Apache',
  mermaid: 'a drawing, with its words below it',
  csv: 'read by test/node/format-docs.test.ts',
  nginx: 'npm run test:hosts runs it in a real nginx',
  php: 'for WordPress, MediaWiki and Joomla; npm run test:hosts runs the first two',
  text: 'templates, shortcodes and settings of other systems, addresses',
  xml: 'read by test/node/format-docs.test.ts; XLIFF in locales/README.md',
};

/** Commands that are run elsewhere, or by others. */
const elsewhere: readonly [RegExp, string][] = [
  [/^npm ci && npm (start|test)$/, 'for the repository itself'],
  [/^npm install city-elements$/, 'what projectWithPackage() does'],
  [/^npx ts-node src\/openacr\.ts /, 'a tool of the GSA, for a copy of its repository'],
];

const snippets = documents.flatMap(snippetsIn);
const isModule = ({ language, code }: Snippet): boolean =>
  /^(js|ts|tsx)$/.test(language) && /^import .*'city-elements/m.test(code);
const isScript = ({ language, code }: Snippet): boolean =>
  language === 'js' && !/^(import|export) /m.test(code);
const modules = snippets.filter(isModule);

/** Where a webmaster may have put the data, and under what name. */
const FOLDERS = ['/', '/data/', '/dane/', '/images/', '/fileadmin/', '/documents/d/guest/'];
const UPLOADS = ['/sites/default/files/', '/wp-content/uploads/2026/11/'];
const data: Readonly<Record<string, string>> = {
  'strategy.json': 'torun-strategy.json',
  'strategia.json': 'torun-strategy.json',
  'strategy-json': 'torun-strategy.json',
  'strategia-json': 'torun-strategy.json',
  'strategy.pl.json': 'torun-strategy.json',
  'strategy.en.json': 'torun-strategy.json',
  'news.pl.json': 'example-news.pl.json',
  'news.en.json': 'example-news.en.json',
  'aktualnosci.pl.json': 'news.pl.json',
  'aktualnosci.en.json': 'news.en.json',
};
/** Pages and papers for those without JavaScript. */
const others = [
  ...['strategy.pdf', 'strategia.pdf', 'strategy-pdf', 'strategia-pdf'],
  ...['strategy-easy-to-read.html', 'strategy-sign-language.html'],
  ...['strategia-latwa-do-czytania.html', 'strategia-pjm.html'],
];

function siteFiles(project: Project): Files {
  const file = (path: string) => () => readFileSync(path, 'utf8');
  const entries = [...FOLDERS, ...UPLOADS].flatMap((folder) => [
    ...Object.entries(data).map(([name, path]) => [folder + name, file(`demo/data/${path}`)]),
    ...others.map((name) => [folder + name, () => 'A paper']),
  ]);
  const posts = snippets.find(
    ({ place, language }) => place.startsWith('docs/formats.md') && language === 'json',
  );
  return {
    ...(Object.fromEntries(entries) as Files),
    '/wp-json/wp/v2/posts': () => posts?.code ?? '',
    '/favicon.ico': () => '',
    '/images/': resolve('demo/data/images'),
    '/city-elements/': join(project.package, 'dist/embed'),
    // In Liferay.
    '/o/city-elements/': join(project.package, 'dist/embed'),
  };
}

/** What the commands in the docs read. */
async function writeDataFiles(folder: string): Promise<void> {
  for (const [copy, path] of Object.entries(data)) {
    writeFileSync(join(folder, copy), readFileSync(`demo/data/${path}`));
  }
  for (const name of ['data', 'dane']) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'plan.json'), readFileSync('demo/data/torun-strategy.json'));
  }
  const rows = [
    ['number', 'title'],
    ['1', 'A city to live in'],
  ];
  const workbook = await writeXlsx({ sheets: [{ name: 'Plan', rows }] });
  for (const name of ['strategy', 'strategia']) {
    writeFileSync(join(folder, `${name}.xlsx`), workbook);
  }
  for (const name of ['news', 'aktualnosci']) {
    writeFileSync(
      join(folder, `${name}.xml`),
      readFileSync('test/formats/feeds/files/atom-03.xml'),
    );
  }
}

/** What such a command prints. */
function expectedOf([command, , ...options]: readonly string[]): RegExp[] {
  if (command === 'check') return [/^No problems in 1 file: 31 goals\.\n$/];
  if (command === 'convert') return [options.includes('--output') ? /^$/ : /^\{\n {2}"goals": \[/];
  return [
    /^<link rel="preload" href="strateg(y|ia)\.json" as="fetch" crossorigin>\n/,
    /\n<strategy-goals src="strateg(y|ia)\.json"/,
  ];
}

const described = ({ place, code }: Snippet): string => `${place} ${code.split('\n')[0] ?? ''}`;

describe('the code in README and docs', () => {
  let project: Project;
  let site: Site;
  let browser: Browser;

  before(async () => {
    project = projectWithPackage('@types/react');
    site = await serve(siteFiles(project));
    browser = await launch(browserLaunchOptions());
  });
  after(async () => {
    await browser.close();
    await site.close();
    project.remove();
  });

  test('is run, or there is a reason why not', () => {
    const run = ['html', 'json', 'sh', 'yaml'];
    const left = snippets.filter(
      (snippet) =>
        !isModule(snippet) &&
        !isScript(snippet) &&
        ![...run, ...Object.keys(notRun)].includes(snippet.language) &&
        !snippet.code.startsWith('export default function (eleventyConfig)'),
    );
    assert.deepEqual(left.map(described), []);
  });

  test('loads the script from the one folder that the docs name', () => {
    const wrong = snippets.flatMap((snippet) =>
      Array.from(snippet.code.matchAll(/[\w./@-]*\bcity-elements[\w.]*\.js/g), ([path]) => path)
        .filter((path) => !`/${path}`.endsWith(`/${ENTRY}`))
        // In Liferay the address is within the folder.
        .filter((path) => !snippet.code.includes('type: globalJS') || path !== basename(ENTRY))
        // With a version and a hash: test/built/integrity.test.ts.
        .filter(() => !snippet.code.includes('integrity'))
        .map((path) => `${snippet.place}: ${path}`),
    );
    assert.deepEqual(wrong, []);
  });

  for (const snippet of snippets.filter(({ language }) => language === 'json')) {
    test(`is JSON without a mistake: ${described(snippet)}`, async () => {
      const value = JSON.parse(snippet.code) as { goals?: unknown; items?: unknown };
      const path = join(project.package, 'dist/index.js');
      const city = (await import(path)) as Record<string, (value: unknown) => unknown[]>;
      if (value.goals) assert.deepEqual(city['checkStrategy']?.(value), []);
      if (value.items) assert.deepEqual(city['checkNews']?.(value), []);
    });
  }

  for (const snippet of snippets.filter(({ language }) => language === 'yaml')) {
    test(`is YAML: ${described(snippet)}`, () => {
      assert.ok(parseYaml(snippet.code));
    });
  }

  for (const snippet of snippets.filter(({ language }) => language === 'sh')) {
    for (const command of snippet.code.trim().split('\n')) {
      if (elsewhere.some(([pattern]) => pattern.test(command))) continue;
      test(`is a command that works: ${snippet.place} ${command}`, async () => {
        const [, ...words] = command.split(' ');
        const [name = '', ...options] = words;
        assert.equal(name, 'city-elements');
        await writeDataFiles(project.folder);
        const { bin } = JSON.parse(readFileSync(join(project.package, 'package.json'), 'utf8')) as {
          bin: Record<string, string>;
        };
        const main = join(project.package, bin[name] ?? '');
        const output = execFileSync(process.execPath, [main, ...options], {
          cwd: project.folder,
          encoding: 'utf8',
        });
        for (const expected of expectedOf(options)) assert.match(output, expected);
      });
    }
  }

  for (const moduleResolution of ['bundler', 'nodenext']) {
    test(`has types, with moduleResolution ${moduleResolution} and every declaration checked`, () => {
      modules.forEach(({ place, language, code }, index) => {
        const name = `snippet-${index}.${language === 'js' ? 'ts' : language}`;
        writeFileSync(join(project.folder, name), `// ${place}\n${code}export {};\n`);
      });
      const compilerOptions = {
        ...{ target: 'ES2022', module: moduleResolution === 'bundler' ? 'ES2022' : 'nodenext' },
        ...{ moduleResolution, lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: [] },
        ...{ strict: true, skipLibCheck: false, jsx: 'react-jsx', noEmit: true },
      };
      const config = join(project.folder, 'tsconfig.json');
      writeFileSync(config, JSON.stringify({ compilerOptions, include: ['snippet-*'] }));
      const tsc = 'node_modules/typescript/bin/tsc';
      try {
        execFileSync(process.execPath, [tsc, '-p', config], { encoding: 'utf8' });
      } catch (error) {
        assert.fail((error as { stdout: string }).stdout);
      }
    });
  }

  test('runs in a page when Vite has bundled it, and prints what its comments say', async () => {
    const names = modules.map((_module, index) => `bundled-${index}`);
    modules.forEach(({ language, code }, index) => {
      writeFileSync(join(project.folder, `bundled-${index}.${language}`), code);
    });
    await build({
      root: project.folder,
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: 'bundle',
        minify: false,
        lib: {
          entry: names.map((name, index) => `${name}.${modules[index]?.language ?? ''}`),
          formats: ['es'],
        },
        rolldownOptions: { external: /^react/ },
      },
    });
    const bundled = await serve({
      '/bundle/': join(project.folder, 'bundle/'),
      '/index.html': () => '<!doctype html><link rel="icon" href="data:,">',
    });
    try {
      for (const [index, snippet] of modules.entries()) {
        if (snippet.language === 'tsx') continue; // React itself: test/built/react.test.ts
        const { page, failures } = await openPage(browser, `${bundled.url}/index.html`);
        const printed: string[] = [];
        page.on('console', (message) => printed.push(message.text()));
        await page.addScriptTag({
          type: 'module',
          url: `${bundled.url}/bundle/bundled-${index}.js`,
        });
        await page.evaluate((name) => import(name), `${bundled.url}/bundle/bundled-${index}.js`);
        const said = Array.from(
          snippet.code.matchAll(/console\.log\(.*\/\/ (.*)$/gm),
          ([, words]) => words,
        );
        const wanted = Array.from(
          snippet.code.matchAll(/(?:city-elements\/define\/|define\(')([\w-]+)'/g),
          ([, name = '']) => name,
        );
        for (const name of wanted) {
          assert.ok(await page.evaluate(`Boolean(customElements.get('${name}'))`), name);
        }
        assert.deepEqual(printed, said, snippet.place);
        assert.deepEqual(failures, [], snippet.place);
        await page.close();
      }
    } finally {
      await bundled.close();
    }
  });

  test('of Eleventy writes the tag', async () => {
    for (const { code, place } of snippets.filter(({ code }) => code.includes('eleventyConfig'))) {
      const file = join(project.folder, `${basename(place).replace(/\W/g, '-')}.js`);
      writeFileSync(file, code);
      const { default: configure } = (await import(file)) as {
        default: (config: object) => void;
      };
      const copied: string[] = [];
      let tag = '';
      configure({
        addPassthroughCopy: (name: string) => copied.push(name),
        addPairedShortcode: (_name: string, write: (content: string, src: string) => string) =>
          (tag = write('inside', '/data/plan.json')),
      });
      assert.ok(copied.includes('city-elements'), place);
      assert.ok(
        tag.startsWith('<link rel="preload" href="/data/plan.json" as="fetch" crossorigin>'),
      );
      assert.ok(
        tag.endsWith('\n<strategy-goals src="/data/plan.json" controls>inside</strategy-goals>'),
        tag,
      );
    }
  });

  for (const document of documents) {
    const own = snippets.filter(({ place }) => place.startsWith(`${document}:`));
    if (!own.some(({ language }) => language === 'html')) continue;
    test(`shows what it promises on one page: ${document}`, async () => {
      const { page, failures } = await openPage(browser, site.url, pageOf(document, own));
      try {
        await page.waitForFunction(isAllShown, { timeout: 10_000 });
        // A document of words or of one script needs none of ours.
        const shown = await page.$$eval(tags.join(), (elements) => elements.length);
        if (
          own.some(
            ({ code, language }) =>
              language === 'html' && /<(strategy-goals|news-list)|data-city="|<p><a/.test(code),
          )
        ) {
          assert.ok(shown > 0, 'an element is shown');
        }
        if (document.includes('ways-in')) {
          // The tag, the placeholder and two links.
          assert.equal((await page.$$('strategy-goals')).length, 4);
          assert.equal((await page.$$('a:not(strategy-goals a)')).length, 0);
        }
        if (document.includes('words')) await assertWordsChanged(page, own);
        const places = own
          .filter(({ language }) => language === 'html')
          .flatMap(({ code }) =>
            Array.from(code.matchAll(/\b(?:src|href)="([^"]*)"/g), ([, url = '']) => url),
          )
          .map((url) => new URL(url.replace('{lang}', 'en'), page.url()))
          .filter(({ origin }) => origin === site.url);
        for (const { href } of places) {
          assert.equal((await fetch(href)).status, 200, href);
        }
        assert.deepEqual(failures, []);
      } catch (error) {
        const html = String(await page.evaluate('document.body.innerHTML'));
        throw new Error(`${failures.join('\n')}\n${html.slice(0, 1_500)}`, { cause: error });
      } finally {
        await page.close();
      }
    });
  }
});

/** All HTML and plain scripts of a document, on one page: the script once, the tags where one wants them. */
function pageOf(document: string, own: readonly Snippet[]): string {
  const html = own.filter(({ language }) => language === 'html').map(({ code }) => code);
  const scripts = own.filter(isScript).map(({ code }) => `<script>${code}</script>`);
  const speakers = document.includes('words') ? [SPEAKERS] : [];
  const all = [...html, ...speakers, ...drupalScript(own), ...scripts].join('\n');
  const script = all.includes(ENTRY) ? '' : `<script type="module" src="/${ENTRY}"></script>`;
  return `<!doctype html><html lang="${document.includes('.pl.') ? 'pl' : 'en'}"><title>City</title>
    <main>${all}</main>${script}`;
}

interface Library {
  readonly js: Readonly<
    Record<string, { readonly attributes: Readonly<Record<string, string | true>> }>
  >;
}

/** The script tag that Drupal makes of the library that the recipe declares. */
function drupalScript(own: readonly Snippet[]): string[] {
  const declared = own.find(
    ({ code, language }) => language === 'yaml' && code.includes('preprocess:'),
  );
  if (!declared) return [];
  const libraries = Object.values(parseYaml(declared.code) as Record<string, Library>);
  return libraries.flatMap(({ js }) =>
    Object.entries(js).map(([path, { attributes }]) => {
      const written = Object.entries(attributes).map(([name, value]) =>
        value === true ? name : `${name}="${value}"`,
      );
      return `<script src="/${path}" ${written.join(' ')}></script>`;
    }),
  );
}

/** What a page of docs/embedding/words.md shows: the plan in two languages, and news. */
const SPEAKERS = `<strategy-goals src="/strategy.json" controls></strategy-goals>
  <strategy-goals src="/strategy.json" controls lang="de"></strategy-goals>
  <news-list><script type="application/json">{ "items": [{ "id": "1", "title": "Parks" }] }</script></news-list>`;

async function assertWordsChanged(page: Page, own: readonly Snippet[]): Promise<void> {
  const codes = own.map(({ code }) => code).join('\n');
  const labels = Array.from(codes.matchAll(/"controls\.search": "(.*?)"/g), ([, label]) => label);
  const title = /'news-list\.title': '(.*?)'/.exec(codes)?.[1];
  const shown = (selector: string) =>
    `[...document.querySelectorAll('strategy-goals, news-list')]
      .map(({ shadowRoot }) => shadowRoot?.querySelector('${selector}')?.textContent.trim())
      .filter((text) => text)`;
  const wanted = JSON.stringify([labels, title]);
  await page.waitForFunction(
    `JSON.stringify([${shown('label')}, ${shown('h2')}.at(-1)]) === ${JSON.stringify(wanted)}`,
    { timeout: 10_000 },
  );
}

/** In the page: whether every tag, placeholder and link of ours shows what it is there for. */
const isAllShown = `(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  return (
    ${JSON.stringify(tags)}.every((tag) => customElements.get(tag)) &&
    all('[data-city]').every((place) => place.querySelector('${tags.join()}')) &&
    all('${tags.join()}').every(({ shadowRoot }) => shadowRoot?.querySelector('li, svg'))
  );
})()`;

interface OpenPage {
  readonly page: Page;
  /** What was not found, thrown or complained about. */
  readonly failures: string[];
}

async function openPage(browser: Browser, url: string, html?: string): Promise<OpenPage> {
  const page = await browser.newPage();
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(String(error)));
  page.on('console', (message) => {
    const text = message.text();
    if (['error', 'warn'].includes(message.type()) && !text.startsWith('Failed to load')) {
      failures.push(text);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) {
      failures.push(`${response.status()} ${response.url()}`);
    }
  });
  if (html === undefined) {
    await page.goto(url);
  } else {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const isPage = request.isNavigationRequest() && request.url() === `${url}/`;
      if (isPage) void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
      else void request.continue();
    });
    await page.goto(`${url}/`);
  }
  return { page, failures };
}
