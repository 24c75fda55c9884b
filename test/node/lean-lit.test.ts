import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
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
});
