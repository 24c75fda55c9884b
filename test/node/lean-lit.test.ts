import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { cutOut } from '../../tools/vite/lean-lit.js';

const files = [
  '@lit/reactive-element/reactive-element.js',
  'lit-element/lit-element.js',
  'lit-html/lit-html.js',
];

const installed = (file: string) => readFileSync(`node_modules/${file}`, 'utf8');

describe('The file for web pages holds of Lit', () => {
  for (const file of files) {
    it(`nothing of browsers of old: ${file}`, () => {
      assert.match(installed(file), /PolyfillSupport/);
      const lean = cutOut(installed(file), file);
      assert.doesNotMatch(
        lean,
        /PolyfillSupport|Versions|litPropertyMetadata|toAttribute|addInitializer|useDefault|wrapped/,
      );
    });
  }

  it('what a new version of it may have changed, or else it is not built', () => {
    assert.throws(
      () => cutOut('export {}', 'lit-html/lit-html.js'),
      /lit-html\.js has changed: tools\/vite\/lean-lit\.ts cannot find/,
    );
  });

  const uses = {
    'attributes that are there or not': /\s\?[\w-]+=\$\{/,
    'bindings of an element itself': /<[a-z][\w-]*(?:\s[^<>]*?)?\s\$\{/,
    'bindings in a comment or in raw text':
      /<(?:!--|(?:textarea|title|script|style)\b[^>]*>)[^<]*\$\{/,
    'directives and kinds of templates that were cut':
      /lit\/(?:async-)?directive\.js|lit\/directives\/(?!if-defined\.js)|\bnoChange\b|\bmathml\b/,
    'options of properties that were cut':
      /\b(?:reflect|useDefault|noAccessor|converter|hasChanged)\s*:/,
    'ways in that were cut':
      /\b(?:removeController|shouldUpdate|scheduleUpdate|createProperty|getPropertyOptions)\(/,
    'a comment in a template': /<!--/,
  };
  for (const [what, pattern] of Object.entries(uses)) {
    it(`all that our elements need: none has ${what}`, () => {
      const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
      const users = files
        .filter((name) => /^(?:elements|page-check|localization)\b.*\.ts$/.test(name))
        .filter((name) => pattern.test(readFileSync(join('src', name), 'utf8')));
      assert.deepEqual(users, []);
    });
  }
});
