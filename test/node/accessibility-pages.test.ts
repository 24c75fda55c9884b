import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readCatalog, readReport } from '../../tools/accessibility/conformance-report.js';
import { anchorOf, headingOf, readScript } from '../../tools/accessibility/script-for-people.js';
import { parseTestReference, problemOf } from '../../tools/accessibility/test-references.js';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${repository}docs/accessibility/`;
const read = (page: string): string => readFileSync(folder + page, 'utf8');

const rows = read('points.md')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => {
    const [, number = '', point = '', shownBy = ''] = line.split('|').map((cell) => cell.trim());
    return { number, point, proofs: shownBy.split('<br>') };
  });

test('there are 43 points', () => {
  assert.deepEqual(
    rows.map(({ number }) => number),
    Array.from({ length: 43 }, (_, index) => `${index + 1}`),
  );
});

for (const { number, point, proofs } of rows) {
  test(`point ${number} is shown by tests that are there: ${point}`, () => {
    const tests = proofs.filter((proof) => !proof.includes('by a person'));
    assert.ok(tests.length > 0, 'No test is named.');
    for (const proof of tests) {
      const reference = parseTestReference(proof.replaceAll(/[`\\]/g, ''));
      assert.equal(problemOf(reference, repository), undefined);
    }
  });
}

test('what a person is to tell leads to a task of the script', () => {
  const anchors = readScript().tasks.map((task, index) => anchorOf(headingOf(task, index, 'en')));
  const links = Array.from(
    read('points.md').matchAll(/\(script-for-people\.md#(.*?)\)/g),
    ([, anchor = '']) => anchor,
  );
  assert.ok(links.length > 0);
  assert.deepEqual(
    links.filter((anchor) => !anchors.includes(anchor)),
    [],
  );
});

test('every link from the page for auditors leads somewhere', () => {
  const links = Array.from(
    read('README.md').matchAll(/\]\((?!https?:)([^)#]+)/g),
    ([, link = '']) => link,
  );
  assert.ok(links.length > 8);
  assert.deepEqual(
    links.filter((link) => !existsSync(folder + link)),
    [],
  );
});

test('the paragraph for a declaration names what the report answers', () => {
  const [paragraph = ''] = /^> .*(\n>.*)*/m.exec(read('declaration.md')) ?? [];
  const { product, chapters } = readReport();
  assert.match(paragraph, new RegExp(`${product.name} ${product.version}`));
  const { standards } = readCatalog();
  const european = standards.find(({ label }) => label.startsWith('EN 301 549'));
  assert.ok(european && paragraph.includes(european.label), european?.label);
  assert.ok(chapters['en_301_549_web']);
  assert.match(paragraph, /WCAG 2\.1/);
  assert.match(paragraph, /WCAG 2\.2/);
});
