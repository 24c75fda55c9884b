import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeLean } from '../../tools/vite/lean-messages.js';

const ids = new Map([
  ['load.retry', '0'],
  ['issue.missing', '1'],
]);
const lean = (code: string) => makeLean(code, ids)?.code;

test('keeps of a message only its id, a short one', () => {
  const code = "msg('Retry', { id: 'load.retry', desc: 'Button' })";
  assert.equal(lean(code), 'msg(\'\', { id: "0" })');
});

test('knows msg as a method too', () => {
  const code = "this.l10n.msg('Retry', { desc: 'Button', id: 'load.retry' })";
  assert.equal(lean(code), 'this.l10n.msg(\'\', { id: "0" })');
});

test('keeps the text of a message to authors', () => {
  const code = "msg('Add it.', { id: 'issue.missing', desc: 'Author' })";
  assert.equal(lean(code), 'msg(\'Add it.\', { id: "1" })');
});

test('finds the texts of a language under the same short ids', () => {
  const code = 'const templates = { "load.retry": "Ponów", "issue.missing": "Dopisz." };';
  assert.equal(lean(code), 'const templates = { "0": "Ponów", "1": "Dopisz." };');
});

test('says which short id a message has, for pages with messages of their own', () => {
  const code = 'const messageIndex = { "load.retry": "load.retry n", "load.new": "load.new" };';
  assert.equal(lean(code), 'const messageIndex = { "load.retry": "0 n", "load.new": "load.new" };');
});

test('leaves an id that is not in the list as it is, in the code and in the texts', () => {
  assert.equal(
    lean("msg('New', { id: 'load.new', desc: 'New' })"),
    'msg(\'\', { id: "load.new" })',
  );
  assert.equal(lean('const templates = { "load.new": "Nowe" };'), undefined);
});

test('leaves other calls alone', () => {
  assert.equal(makeLean("sort('a', { id: 'x', desc: true }); msg(text, options)", ids), null);
});
