import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const text = readFileSync(new URL('SECURITY.md', root), 'utf8');

/** The rows of the tables under this heading, as cells. */
function rowsUnder(heading: string): string[][] {
  const [, section = ''] = new RegExp(`^## ${heading}\n([\\s\\S]*?)(?=^## )`, 'm').exec(text) ?? [];
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter(([first = '']) => first !== 'promise' && !/^-+$/.test(first));
}

const promises = rowsUnder('What is promised, and the test that shows it');

test('SECURITY.md makes promises', () => assert.ok(promises.length >= 15, `${promises.length}`));

for (const [promise = '', tests = ''] of promises) {
  test(`there is a test for: ${promise}`, () => {
    const files = Array.from(tests.matchAll(/`(test\/[^`]+\.ts)`/g), ([, file = '']) => file);
    assert.ok(files.length > 0, 'No test is named.');
    assert.deepEqual(
      files.filter((file) => !existsSync(new URL(file, root))),
      [],
    );
  });
}

test('what a page loads is built from the packages that SECURITY.md names', () => {
  const { dependencies = {} } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  const [, chain = ''] = /### Our own supply chain\n([\s\S]*?)\n## /.exec(text) ?? [];
  const unnamed = Object.keys(dependencies).filter((name) => !chain.includes(`\`${name}\``));
  assert.deepEqual(unnamed, []);
});
