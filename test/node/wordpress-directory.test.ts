// What the plugin directory of WordPress asks of every plugin, as far as the files alone show it:
// https://developer.wordpress.org/plugins/wordpress-org/detailed-plugin-guidelines/
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../integrations/wordpress/', import.meta.url));
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const php = paths
  .filter((path) => path.endsWith('.php'))
  .map((path) => [path, read(path)] as const);
const code = php.map(([, source]) => source).join('\n');

const readme = read('readme.txt');
const main = read('city-elements.php');
const readmeField = (name: string) => new RegExp(`^${name}: (.+)$`, 'm').exec(readme)?.[1];
const pluginField = (name: string) => new RegExp(`^ \\* ${name}:\\s+(.+)$`, 'm').exec(main)?.[1];

test('the readme has the headers and sections that people see there', () => {
  assert.match(readme, /^=== City Elements ===\n/);
  for (const name of ['Tags', 'Requires at least', 'Tested up to', 'Requires PHP', 'Stable tag']) {
    assert.ok(readmeField(name), name);
  }
  assert.ok((readmeField('Tags') ?? '').split(',').length <= 5, 'not more than five tags');
  const [, summary = ''] = /\n\n(.+)\n\n== Description ==/.exec(readme) ?? [];
  assert.ok(summary.length > 0 && summary.length <= 150, `${summary.length} characters`);
  for (const section of ['Description', 'Installation', 'Changelog']) {
    assert.ok(readme.includes(`\n== ${section} ==\n`), section);
  }
});

test('the readme and the plugin say the same of version, licence and what they need', () => {
  assert.equal(readmeField('Stable tag'), pluginField('Version'));
  for (const name of ['Requires at least', 'Requires PHP', 'License', 'License URI']) {
    assert.equal(readmeField(name), pluginField(name), name);
  }
  assert.equal(pluginField('License'), 'MIT', 'is compatible with the GPL');
});

test('the name of the plugin is the domain of all its texts', () => {
  assert.equal(pluginField('Text Domain'), 'city-elements');
  for (const path of paths.filter((name) => name.endsWith('block.json'))) {
    assert.equal((JSON.parse(read(path)) as { textdomain: string }).textdomain, 'city-elements');
  }
  const calls = Array.from(
    code.matchAll(/(?<=\W(?:esc_\w+)?__)\( .*?, '([\w-]+)' \)/g),
    ([, domain]) => domain,
  );
  assert.ok(calls.length > 3);
  assert.deepEqual([...new Set(calls)], ['city-elements']);
});

test('no file does anything when somebody opens its address', () => {
  for (const [path, source] of php) {
    const [, first = ''] = /namespace CityElements;\n\n(.+)/.exec(source) ?? [];
    assert.equal(first, "defined( 'ABSPATH' ) || exit;", path);
  }
});

test('its names do not clash with those of other plugins', () => {
  for (const [path, source] of php) assert.match(source, /^namespace CityElements;$/m, path);
  const names = Array.from(
    code.matchAll(
      /(?:apply_filters|do_action|wp_(?:register|enqueue)_(?:script|style)|const REPLACE =)\(? '([\w-]+)'/g,
    ),
    ([, name = '']) => name,
  );
  assert.ok(names.length > 4);
  assert.deepEqual(
    names.filter((name) => !/^city[-_]elements/.test(name)),
    [],
  );
});

test('it asks no other server, and runs no text as code', () => {
  const calls =
    /\b(?:wp_(?:safe_)?remote_\w+|download_url|curl_\w+|fsockopen|eval|create_function|base64_decode|exec|shell_exec|system|unserialize)\s*\(/;
  for (const [path, source] of php) assert.doesNotMatch(source, calls, path);
  for (const path of paths.filter((name) => name.endsWith('.js'))) {
    assert.doesNotMatch(read(path), /\beval\(|\bfetch\(|XMLHttpRequest/, path);
  }
});

/** The arguments of a call, from its opening bracket. */
function argumentsFrom(source: string, start: number): string {
  let depth = 0;
  for (let at = start; at < source.length; at += 1) {
    if (source[at] === '(') depth += 1;
    if (source[at] === ')' && (depth -= 1) === 0) return source.slice(start, at);
  }
  return source.slice(start);
}

test('all that is printed has been escaped right there', () => {
  const printed = Array.from(
    code.matchAll(/^\t*(?:printf|print|echo)\b/gm),
    ({ index, 0: found }) => {
      const statement = code.slice(index, code.indexOf(';\n', index));
      return found.endsWith('printf') ? argumentsFrom(code, code.indexOf('(', index)) : statement;
    },
  );
  assert.ok(printed.length > 3);
  for (const statement of printed) {
    const withoutTexts = statement.replaceAll(/'[^']*'|"(?:[^"\\]|\\.)*"/g, '""');
    const unescaped = withoutTexts.replaceAll(/\besc_\w+\( (?:[^()]|\([^()]*\))* \)/g, '');
    assert.doesNotMatch(unescaped, /\$/, statement);
  }
});
