import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { exports } from '../../package.json' with { type: 'json' };
import { attributesOf, tags } from '../../src/elements/tags.js';

const root = new URL('../../', import.meta.url).pathname;
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The tags that the classes name in their comments: where the table is stale, or a class is not exported. */
const named = readdirSync(join(root, 'src/elements'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) =>
    Array.from(
      read(`src/elements/${path}`).matchAll(/^ \* @tag ([\w-]+)$/gm),
      ([, tag = '']) => tag,
    ),
  );

test('the table has every tag that a class names: npm run generated:build, and src/index.ts', () => {
  assert.deepEqual([...tags].sort(), named.sort());
});

describe('a new tag is not forgotten', () => {
  const places: Readonly<Record<string, (tag: string) => boolean>> = {
    'src/define/': (tag) => existsSync(join(root, `src/define/${tag}.ts`)),
    'src/embed.ts': (tag) => read('src/embed.ts').includes(`'./define/${tag}.js'`),
    'package.json, exports': (tag) => `./${tag}` in exports,
    'demo/states.ts': (tag) => new RegExp(`['<]${tag}\\b`).test(read('demo/states.ts')),
    'integrations/wordpress/blocks/': (tag) =>
      existsSync(join(root, `integrations/wordpress/blocks/${tag}/block.json`)),
    'docs/reference.md': (tag) => read('docs/reference.md').includes(`## \`<${tag}>\``),
    'docs/modules.md': (tag) =>
      [tag, `define/${tag}`].every((path) =>
        read('docs/modules.md').includes(`\`city-elements/${path}\``),
      ),
    'README.md': (tag) => read('README.md').includes(`<${tag}`),
    'README.pl.md': (tag) => read('README.pl.md').includes(`<${tag}`),
    'docs/embedding/ways-in.md': (tag) => read('docs/embedding/ways-in.md').includes(`\`${tag}\``),
    'docs/embedding/ways-in.pl.md': (tag) =>
      read('docs/embedding/ways-in.pl.md').includes(`\`${tag}\``),
  };
  for (const [place, has] of Object.entries(places)) {
    test(`in ${place}`, () => {
      assert.deepEqual(
        tags.filter((tag) => !has(tag)),
        [],
      );
    });
  }
});

for (const document of ['docs/embedding/drupal.md', 'docs/embedding/drupal.pl.md']) {
  test(`an editor in Drupal may write every attribute: ${document}`, () => {
    const allowed = Array.from(
      read(document).matchAll(/<([\w-]+) ([\w -]+)>/g),
      ([, tag = '', names = '']) => [tag, names.split(' ').sort()],
    );
    const wanted = tags.map((tag) => [tag, [...Object.keys(attributesOf(tag)), 'lang'].sort()]);
    assert.deepEqual(
      Object.fromEntries(allowed.filter(([tag]) => (tags as readonly unknown[]).includes(tag))),
      Object.fromEntries(wanted),
    );
  });
}
