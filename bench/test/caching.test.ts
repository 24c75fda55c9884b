import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { cacheControl } from '../pages/caching.js';

/** Addresses of a site that follows docs/embedding/hosting.md. */
const addresses = [
  '/city-elements/city-elements.min.js',
  '/city-elements/fallback.css',
  '/city-elements/0.2.0/controls.min.js',
  '/city-elements/0.2.0/strategy-goals/links.min.js',
  '/city-elements/v0.2/city-elements.min.js',
  '/city-elements/v0.2/0.2.0/en.min.js',
  '/strategy.json',
  '/data/news.pl.json',
];

const pages = ['hosting.md', 'hosting.pl.md'].map(
  (name) =>
    [name, readFileSync(new URL(`../../docs/embedding/${name}`, import.meta.url), 'utf8')] as const,
);

describe('the server of the bench', () => {
  for (const [name, page] of pages) {
    for (const path of addresses) {
      const expected = cacheControl(path);
      it(`sends with ${path} what ${name} has nginx send`, () => {
        assert.equal(inNginx(codeOf(page, 'nginx'), path), expected);
      });
      it(`sends with ${path} what ${name} has Apache send`, () => {
        assert.equal(inApache(codeOf(page, 'apache'), path), expected);
      });
    }

    it(`and the table in ${name} says the same`, () => {
      const inTable = [...page.matchAll(/^\|.*\| `([^`]*max-age[^`]*)`/gm)].map(
        ([, value]) => value,
      );
      assert.deepEqual(new Set(inTable), new Set(addresses.map(cacheControl)));
    });
  }

  it('asks for a page each time', () => {
    assert.equal(cacheControl('/strategy.html'), 'no-cache');
  });
});

/** The code block of a language. */
function codeOf(page: string, language: string): string {
  const code = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(page)?.[1];
  assert.ok(code, `no code for ${language}`);
  return code;
}

/** The header of the first `location` whose pattern fits. */
function inNginx(code: string, path: string): string | undefined {
  const locations = code.matchAll(/location ~ (\S+) \{\s*add_header Cache-Control "(.*?)";/g);
  return [...locations].find(([, pattern]) => new RegExp(pattern!).test(path))?.[2];
}

/** The header of the last `<If>` that fits: they are all applied, in their order. */
function inApache(code: string, path: string): string | undefined {
  const sections = code.matchAll(
    /<If "%\{REQUEST_URI\} =~ m#(.*?)#">\s*Header set Cache-Control "(.*?)"/g,
  );
  return [...sections].findLast(([, pattern]) => new RegExp(pattern!).test(path))?.[2];
}
