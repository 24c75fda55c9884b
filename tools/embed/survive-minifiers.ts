import MagicString from 'magic-string';
import { minify as compressFurther } from 'terser';
import { minifySync, parseSync, Visitor, type ESTree, type Plugin } from 'vite';

/**
 * Minifies the code, and writes it so that nothing is lost where a cache minifies it once more. Many
 * tools that do, above all those in PHP, know strings in quotes but no template literals, and take
 * spaces out of them: `<div .hidden=` becomes `<div.hidden=`, and the page stays empty without a word.
 * So no template literal is left, and outside of strings nothing that can be misread.
 */
export function surviveMinifiers(): Plugin[] {
  return [
    {
      name: 'minify',
      enforce: 'post',
      renderChunk(code, { fileName }) {
        const options = { module: true, mangle: { toplevel: true }, sourcemap: true };
        const { errors, map, code: minified } = minifySync(fileName, code, options);
        if (errors[0]) throw new Error(`${fileName}: ${errors[0].message}`);
        return { code: minified, map: map ?? null };
      },
    },
    {
      // Finds a hundredth more, and 230 bytes of the first file. It leaves the names of private fields.
      name: 'compress',
      enforce: 'post',
      async renderChunk(code, { isEntry, fileName }) {
        // What is loaded late is not worth the minutes.
        if (!isEntry || fileName.includes('/')) return null;
        const compress = { ecma: 2020, keep_fargs: false, passes: 3 } as const;
        const options = { module: true, ecma: 2020, compress, sourceMap: true } as const;
        const result = await compressFurther(code, options);
        return { code: result.code ?? code, map: result.map as string };
      },
    },
    {
      name: 'survive-minifiers',
      enforce: 'post',
      renderChunk: (code) => withPlainStrings(code),
    },
  ];
}

type Text = ESTree.TemplateElement['value'];

/** @param code minified already: a minifier makes template literals of strings */
export function withPlainStrings(code: string) {
  const output = new MagicString(code);
  const store = unusedName(code);
  const stored: string[][] = [];
  const tagged = new Set<ESTree.TemplateLiteral>();
  new Visitor({
    TaggedTemplateExpression({ start, tag, quasi }) {
      tagged.add(quasi);
      if (tag.type === 'MemberExpression') {
        concatenate(output, start, quasi, ({ raw }) => raw); // String.raw
        return;
      }
      const site = `${store}[${stored.length}]`;
      stored.push(quasi.quasis.map(({ value }) => cookedText(value)));
      replaceTexts(output, quasi.start, quasi, (_text, isFirst, isLast) =>
        [isFirst && `(${site}`, isLast ? ')' : ','].filter(Boolean).join(''),
      );
    },
    TemplateLiteral(node) {
      if (!tagged.has(node)) concatenate(output, node.start, node, cookedText);
    },
    Literal(node) {
      const { start, end, value } = node;
      if (typeof value === 'string') output.overwrite(start, end, quoted(value));
      if (!('regex' in node)) return;
      const pattern = `/${plainPattern(node.regex.pattern)}/${node.regex.flags}`;
      const isPlain = /[(,=:[!&|]/.test(code[start - 1] ?? '');
      output.overwrite(start, end, isPlain ? pattern : `(${pattern})`);
    },
    VariableDeclaration({ start, kind, declarations }) {
      // tdewolff/minify puts `var { is } = Object` before what stands in front of it.
      const isMoved = kind === 'var' && declarations.some(({ id }) => id.type !== 'Identifier');
      if (isMoved) output.overwrite(start, start + kind.length, 'let');
    },
    BinaryExpression({ operator, right }) {
      // a + +b, a - --b
      if (!'+-'.includes(operator) || !code.startsWith(operator, right.start)) return;
      output.appendLeft(right.start, '(').appendRight(right.end, ')');
    },
  }).visit(parseSync('chunk.js', code).program);
  if (stored.length > 0) output.prepend(storeOf(store, stored));
  return { code: output.toString(), map: output.generateMap({ hires: true }) };
}

/** What Lit's tags are called with: the texts of each template, always in the same array. */
function storeOf(name: string, templates: readonly string[][]): string {
  const all = templates.flat().join('');
  const [one, other] = ['^', '|', '~', '@'].filter((sign) => !all.includes(sign));
  if (!one || !other) throw new Error('All signs that could separate templates are used in them.');
  const text = quoted(templates.map((texts) => texts.join(other)).join(one));
  return `const ${name}=${text}.split("${one}").map(e=>(e=e.split("${other}")).raw=e);`;
}

/** `"Goal ".concat(number, ".")`: that makes a string of anything as a template does. */
function concatenate(
  output: MagicString,
  start: number,
  template: ESTree.TemplateLiteral,
  textOf: (text: Text) => string,
): void {
  replaceTexts(output, start, template, (value, isFirst, isLast) => {
    const text = textOf(value);
    if (isFirst) return isLast ? quoted(text) : `${quoted(text)}.concat(`;
    return [text && `,${quoted(text)}`, isLast ? ')' : ','].join('');
  });
}

/** Puts something else in the place of all that is not an expression. */
function replaceTexts(
  output: MagicString,
  start: number,
  { end, quasis, expressions }: ESTree.TemplateLiteral,
  replacement: (text: Text, isFirst: boolean, isLast: boolean) => string,
): void {
  for (const [index, { value }] of quasis.entries()) {
    const from = expressions[index - 1]?.end ?? start;
    const to = expressions[index]?.start ?? end;
    output.overwrite(from, to, replacement(value, index === 0, index === expressions.length));
  }
}

/** What is not a plain string, such as a comment of HTML or the end of a script, is not like one. */
function quoted(text: string): string {
  const quote = text.split('"').length > text.split("'").length ? "'" : '"';
  const escaped = text
    .replace(/[\\"']/g, (sign) => (sign === '\\' || sign === quote ? `\\${sign}` : sign))
    .replace(/\/(?=[/*])|<(?=\/script|!--)/gi, '$&\\')
    .replace(/[^\S ]|`|\p{Cc}/gu, unicodeEscape);
  return quote + escaped + quote;
}

/** Without a quote, a space or a slash of its own. */
const plainPattern = (pattern: string): string =>
  pattern.replace(/\\?([^])/g, (part, sign: string) =>
    /["'`/ ]/.test(sign) ? unicodeEscape(sign) : part,
  );

function unicodeEscape(sign: string): string {
  const code = sign.charCodeAt(0).toString(16);
  return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
}

function cookedText({ cooked }: Text): string {
  if (typeof cooked !== 'string') throw new Error('A template literal has an escape that is none.');
  return cooked;
}

function unusedName(code: string): string {
  const taken = new Set(code.match(/[\w$]+/g));
  let count = 0;
  while (taken.has(`$${count}`)) count++;
  return `$${count}`;
}
