import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minifyLiterals } from '../../tools/embed/minify-templates.js';

async function minified(code: string): Promise<string> {
  return (await minifyLiterals(code, 'element.js'))?.code ?? code;
}

test('line breaks and comments of a template go', async () => {
  const code = 'html`\n  <!-- why -->\n  <ul>\n    <li>${a}</li>\n  </ul>\n`';
  assert.equal(await minified(code), 'html`<ul><li>${a}</li></ul>`');
});

test('a space between words stays', async () => {
  const code = 'html`<p>${a} <b>b</b> c</p>`';
  assert.equal(await minified(code), code);
});

test('a space at the edge of a template stays', async () => {
  for (const code of ['html` <b>b</b>`', 'html`<b>b</b> `', 'html`${a} `', 'html` ${a}`']) {
    assert.equal(await minified(code), code);
  }
});

test('shapes in SVG stay closed', async () => {
  const code = 'svg`<g>\n  <circle r="1" />\n  <path d="M0 0" />\n</g>`';
  assert.equal(await minified(code), 'svg`<g><circle r="1"/><path d="M0 0"/></g>`');
});

test('nested rules and new functions of CSS stay', async () => {
  const code =
    'css`\n  a {\n    color: light-dark(#ffffff, #000000);\n    &:hover { inset: 0 }\n  }\n`';
  assert.equal(await minified(code), 'css`a{color:light-dark(#fff,#000);&:hover{inset:0}}`');
});

test('a mistake in CSS stops the build, by name', async () => {
  await assert.rejects(minified('css`\n  :hosst { color: red }\n`'), /element\.js.*hosst/s);
});
