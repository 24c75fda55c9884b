import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withPlainStyles } from '../../tools/embed/plain-styles.js';

const plain = (code: string): string => withPlainStyles(code, 'element.js').code;

test('styles are given to Lit as a text', () => {
  assert.equal(
    plain("import { css, html } from 'lit';\nconst styles = css`a{color:red}`;"),
    "import { unsafeCSS as css, html } from 'lit';\nconst styles = css(`a{color:red}`);",
  );
});

test('an expression in styles stops the build, by name', () => {
  assert.throws(() => plain('css`a{color:${color}}`'), /element\.js/);
});
