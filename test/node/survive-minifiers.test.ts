import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { withPlainStrings } from '../../tools/embed/survive-minifiers.js';

const plain = (code: string): string => withPlainStrings(code).code;

/** What an expression gives, before and after. */
function assertSame(code: string, expected: unknown): void {
  assert.deepEqual(runInNewContext(`(${code})`), expected);
  const written = plain(`(${code})`);
  assert.doesNotMatch(written, /`/);
  assert.deepEqual(runInNewContext(written), expected);
}

test('a template literal is a string', () => {
  assert.equal(plain('f(`a`,`say "hi"`)'), `f("a",'say "hi"')`);
  assert.equal(plain('f(`${a}, ${b}!`)'), 'f("".concat(a,", ",b,"!"))');
  assertSame('`a${1}${`b${2}c`}d`', 'a1b2cd');
  assertSame('`line\\none\\u00a0\\0\\\\"\\\'`', 'line\none\u00a0\0\\"\'');
  assertSame('`${{ toString: () => "text", valueOf: () => 1 }}`', 'text');
  assertSame('String.raw`\\d+${1}\\n`', '\\d+1\\n');
});

test('a tag gets the same array each time, with what Lit asks of it', () => {
  const code = plain('html=>a=>html`<p .hidden=${a}>${html`<b>|~</b>`}</p>`');
  const found: unknown[] = [];
  const html = (strings: string[], ...values: unknown[]) => {
    found.push(strings);
    return { strings, values };
  };
  const f = (runInNewContext(code) as (tag: typeof html) => (a: number) => unknown)(html);
  const strings = ['<p .hidden=', '>', '</p>'];
  assert.deepEqual(JSON.parse(JSON.stringify(f(1))), {
    strings,
    values: [1, { strings: ['<b>|~</b>'], values: [] }],
  });
  f(2);
  assert.equal(found[1], found[3]);
  assert.notEqual(found[0], found[1]);
  assert.ok(Object.hasOwn(found[0] as object, 'raw'));
});

test('nothing outside of strings can be misread', () => {
  assert.equal(
    plain(String.raw`a=>/"\/ '/u.test(a)`),
    String.raw`a=>(/\x22\x2f\x20\x27/u).test(a)`,
  );
  assert.equal(plain(String.raw`f(/[/\\"]/)`), String.raw`f(/[\x2f\\\x22]/)`);
  assert.equal(plain('a+ +b'), 'a+ (+b)');
  assert.equal(plain('a- --b'), 'a- (--b)');
  assertSame('3 - -1 + +"2"', 6);
});

test('no string looks like a comment, the end of a script or a template', () => {
  for (const text of ['https://a.example', '/* a */', '<!-- a', '</script>', '`${a}`']) {
    const written = plain(`f(${JSON.stringify(text)})`);
    assert.doesNotMatch(written, /\/\/|\/\*|<!--|<\/script|`/);
    assertSame(JSON.stringify(text), text);
  }
});
