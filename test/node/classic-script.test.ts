import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { asClassicScript } from '../../tools/embed/classic-script.js';

const written = asClassicScript(
  'const found=import.meta.url;globalThis.report(found,(function(){return this})());',
  'entry.js',
).code;

/** What the script finds its address to be on a page, and what `this` is in its functions. */
function run(page: { currentScript: { src: string } | null }, address: string): unknown[] {
  const reported: unknown[] = [];
  const context = createContext({
    document: page,
    report: (...found: unknown[]) => reported.push(...found),
  });
  runInContext(written, context, { filename: address });
  assert.throws(() => runInContext('found', context), /found is not defined/);
  return reported;
}

const ADDRESS = 'https://city.example:8080/files/entry.js?ver=1';

test('a classic script has the address of its tag, is strict, and leaves no name on the page', () => {
  const page = { currentScript: { src: ADDRESS } };
  assert.deepEqual(run(page, 'https://city.example/'), [ADDRESS, undefined]);
});

test('a module has the address that it was loaded from', () => {
  assert.deepEqual(run({ currentScript: null }, ADDRESS), [ADDRESS, undefined]);
});

test('a script in the page itself has no address: that of the page is taken', () => {
  assert.deepEqual(run({ currentScript: { src: '' } }, ADDRESS), ['', undefined]);
});

test('what only a module can have stops the build', () => {
  assert.throws(() => asClassicScript('export const a = 1;', 'entry.js'), /entry\.js/);
});
