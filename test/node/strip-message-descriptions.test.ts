import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripDescriptions } from '../../tools/vite/strip-message-descriptions.js';

test('drops the description and keeps the id', () => {
  const code = "msg('Retry', { id: 'retry', desc: 'Button' })";
  assert.equal(stripDescriptions(code)?.code, "msg('Retry', { id: 'retry' })");
});

test('knows msg as a method too', () => {
  const code = "this.l10n.msg('Retry', { desc: 'Button', id: 'retry' })";
  assert.equal(stripDescriptions(code)?.code, "this.l10n.msg('Retry', { id: 'retry' })");
});

test('leaves other calls and other properties alone', () => {
  assert.equal(stripDescriptions("sort({ desc: true }); msg('a', { id: 'desc' })"), null);
});
