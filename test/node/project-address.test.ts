import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { bugs, homepage, repository } from '../../package.json' with { type: 'json' };
import { isPlaceholder, projectAddress } from '../../tools/project-address.js';
import { isUnreleased, releaseNotes } from '../../tools/release/notes.js';
import { pluginFiles } from '../../tools/wordpress/plugin.js';

const read = (path: string) => readFileSync(path, 'utf8');
const source = repository.url.replace(/^git\+/, '').replace(/\.git$/, '');

test('whoever looks for the project is led to the address in package.json, from everywhere', () => {
  const publiccode = parse(read('publiccode.yml')) as { url: string };
  assert.equal(publiccode.url, source);
  const report = parse(read('docs/accessibility/conformance-report.yaml')) as {
    author: { website: string };
    repository: string;
    feedback: string;
  };
  assert.equal(report.author.website, homepage);
  assert.equal(report.repository, source);
  assert.equal(report.feedback, bugs.url);
  for (const path of ['README.md', 'README.pl.md'])
    assert.ok(read(path).includes(`](${homepage})`), path);
  const plugin = pluginFiles({
    plugin: 'integrations/wordpress',
    embed: 'src/embed',
    licence: 'LICENSE',
    version: '1.0.0',
  });
  const textOf = (path: string) =>
    Buffer.from(plugin.get(`city-elements/${path}`) ?? '').toString();
  assert.ok(textOf('city-elements.php').includes(` * Plugin URI:        ${homepage}\n`));
  assert.ok(textOf('readme.txt').includes(`The sources are at ${source}.`));
});

test('a placeholder is told from an address', () => {
  const real = {
    homepage: 'https://city.org/',
    repository: 'https://city.org/code',
    bugs: 'https://city.org/bugs',
  };
  assert.equal(isPlaceholder(real), false);
  assert.equal(isPlaceholder({ ...real, bugs: 'https://city-elements.example/bugs' }), true);
  assert.equal(isPlaceholder(projectAddress), homepage.includes('.example'));
});

test(
  'nothing is released under a placeholder, or before its day',
  { skip: !isPlaceholder(projectAddress) },
  () => {
    const run = () =>
      execFileSync(process.execPath, ['--import', 'tsx', 'tools/release.ts'], {
        encoding: 'utf8',
        stdio: 'pipe',
      });
    assert.throws(run, /is a placeholder: .*\nWrite where the project is.*\nTo try a release/);
  },
);

test('the notes of a release are what the changelog says of its version', () => {
  const changelog =
    '# Changelog\n\n## 1.1.0 – unreleased\n\n- New\n\n## 1.0.0 – 2026-01-02\n\n- Old\n';
  assert.equal(releaseNotes(changelog, '1.0.0'), '# City Elements 1.0.0 – 2026-01-02\n\n- Old\n');
  assert.equal(isUnreleased(changelog, '1.1.0'), true);
  assert.equal(isUnreleased(changelog, '1.0.0'), false);
  assert.throws(() => releaseNotes(changelog, '1.2.0'), /no section "## 1\.2\.0/);
});
