// The documentation as pages of the site.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { before, describe, test } from 'node:test';
import { files, sections } from '../../tools/site/docs/contents.js';
import { renderDocs } from '../../tools/site/docs/render.js';

const attributes = (page: string, pattern: RegExp): string[] =>
  Array.from(page.matchAll(pattern), ([, value = '']) => value);
const linksOf = (page: string) => attributes(page, /<a [^>]*?href="([^"]*)"/g);

describe('the documentation on the site', () => {
  let pages: Map<string, string>;
  before(async () => {
    pages = await renderDocs();
  });
  const page = (address: string): string => pages.get(address) ?? assert.fail(`no ${address}`);

  test('has every document that docs/ has', () => {
    const published = sections.flatMap(({ entries }) => entries.map(({ source }) => source));
    const forgotten = readdirSync('docs', { recursive: true, encoding: 'utf8' })
      .map((path) => `docs/${path.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.md') && !published.includes(path.replace('.pl.md', '.md')));
    assert.deepEqual(forgotten, [], 'add it to tools/site/docs/contents.ts');
  });

  test('has no link that leads nowhere', () => {
    const ids = new Map(
      [...pages].map(([address, html]) => [address, attributes(html, / id="([^"]*)"/g)]),
    );
    const isAlive = (href: string, from: string): boolean => {
      const [path = '', hash] = href.split('#');
      const target = path ? posix.join(posix.dirname(from), path) : from;
      if (files.includes(target)) return true;
      return hash ? Boolean(ids.get(target)?.includes(hash)) : ids.has(target);
    };
    const dead = [...pages].flatMap(([address, html]) =>
      linksOf(html)
        .filter((href) => !/^\w+:/.test(href) && !isAlive(href, address))
        .map((href) => `${address}: ${href}`),
    );
    assert.deepEqual(dead, []);
  });

  test('leads from each page to the same page in the other language, or says that there is none', () => {
    assert.match(page('docs/data.html'), /<a class="other" href="data\.pl\.html" hreflang="pl"/);
    assert.match(page('docs/data.pl.html'), /<a class="other" href="data\.html" hreflang="en"/);
    assert.match(page('docs/modules.html'), /<p class="other">This page is in English only\.</);
    assert.doesNotMatch(page('docs/data.pl.html'), /<article[^]*In English[^]*<\/article>/);
  });

  test('marks the page in the navigation, and there what is in another language', () => {
    const data = page('docs/data.pl.html');
    assert.match(data, /<a href="data\.pl\.html" aria-current="page">Pliki z danymi</);
    assert.equal(data.match(/aria-current/g)?.length, 1);
    assert.match(
      data,
      /<a href="modules\.html" hreflang="en" lang="en">With a bundler<\/a> \(po angielsku\)</,
    );
  });

  test('names a linked page by its title where the document names a file', () => {
    assert.match(page('docs/embedding/index.html'), /<a href="wordpress\.html">WordPress</);
    assert.deepEqual(
      [...pages]
        .filter(([, html]) => /<a [^>]*href[^>]*>[\w./-]+\.md<\/a>/.test(html))
        .map(([address]) => address),
      [],
    );
  });
});
