import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeLean } from '../../tools/embed/lean-messages.js';

const lean = (code: string) => makeLean(code)?.code;

test('keeps of a message only its id', () => {
  const code = "msg('Retry', { id: 'load.retry', desc: 'Button' })";
  assert.equal(lean(code), 'msg(\'\', { id: "load.retry" })');
});

test('knows msg as a method too', () => {
  const code = "this.l10n.msg('Retry', { desc: 'Button', id: 'load.retry' })";
  assert.equal(lean(code), 'this.l10n.msg(\'\', { id: "load.retry" })');
});

test('keeps the text of a message to authors', () => {
  const code = "msg('Add it.', { id: 'issue.missing', desc: 'Author' })";
  assert.equal(lean(code), 'msg(\'Add it.\', { id: "issue.missing" })');
});

test('leaves other calls alone', () => {
  assert.equal(makeLean("sort('a', { id: 'x', desc: true }); msg(text, options)"), null);
});
