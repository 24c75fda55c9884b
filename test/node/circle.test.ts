import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCircle } from '../../tools/circle.js';

test('modules that import each other are found, however many there are between them', () => {
  const graph = new Map([
    ['a', ['b', 'x']],
    ['b', ['c']],
    ['c', ['x', 'b']],
    ['x', []],
  ]);
  assert.deepEqual(findCircle(graph), ['b', 'c', 'b']);
});

test('two ways to one module are no circle', () => {
  const graph = new Map([
    ['a', ['b', 'c']],
    ['b', ['d']],
    ['c', ['d']],
  ]);
  assert.equal(findCircle(graph), undefined);
});
