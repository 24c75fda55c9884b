import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { documents } from '../built/support/snippets.js';

// Whoever has a problem looks into the page that he came from.

/** Each is a step further on, from a page that leads there. */
const elsewhere = /\/(page-check|fallback|preload|ways-in|words|hosting|other-scripts)\./;

const places = documents.filter(
  (path) =>
    /^README|^docs\/(data|formats)\.|^docs\/embedding\//.test(path) && !elsewhere.test(path),
);

test('there is a page for every way in, in English and Polish', () => {
  assert.equal(places.length, 2 + 4 + 2 * 9);
});

for (const path of places) {
  test(`${path} leads to the page check, in its own language`, () => {
    const text = readFileSync(path, 'utf8');
    assert.match(text, /`\?city-check`/);
    const links = [...text.matchAll(/\]\(([^)#]+\.md)[^)]*\)/g)].map(([, to = '']) =>
      normalize(join(dirname(path), to)),
    );
    const language = path.endsWith('.pl.md') ? '.pl' : '';
    assert.ok(links.includes(`docs/embedding/page-check${language}.md`));
  });
}
