import MagicString from 'magic-string';
import { parseSync, Visitor, type Plugin } from 'vite';

/**
 * Lets the first file also run as a script without `type="module"`, which tools that join or delay
 * scripts drop, and people forget. Such a script knows no `import.meta`, and its names would be those
 * of the page. Its address is told by the tag, or in a module by the place of an error.
 */
export function classicScript(): Plugin {
  return {
    name: 'classic-script',
    enforce: 'post',
    renderChunk: (code, chunk) => (isFirst(chunk) ? asClassicScript(code, chunk.fileName) : null),
  };
}

/** To be used before the code is minified. */
export function classesWithOneName(): Plugin {
  return {
    name: 'classes-with-one-name',
    renderChunk: (code, chunk) => (isFirst(chunk) ? withOneNameEach(code) : null),
  };
}

const isFirst = ({ isEntry, fileName }: { isEntry: boolean; fileName: string }): boolean =>
  isEntry && !fileName.includes('/');

/** In a function, tdewolff/minify takes the second name of `Part = class Part {}` for another's. */
function withOneNameEach(code: string) {
  const output = new MagicString(code);
  for (const statement of parseSync('entry.js', code).program.body) {
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { id, init } of statement.declarations) {
      if (id.type !== 'Identifier' || init?.type !== 'ClassExpression' || !init.id) continue;
      if (init.id.name !== id.name) throw new Error(`The class ${id.name} has a second name.`);
      output.remove(init.id.start, init.id.end);
    }
  }
  return { code: output.toString(), map: output.generateMap({ hires: true }) };
}

/** @param code minified already: a minifier takes `"use strict"` out of a module */
export function asClassicScript(code: string, fileName: string) {
  const output = new MagicString(code);
  const { program, module } = parseSync(fileName, code);
  if (module.staticImports.length + module.staticExports.length > 0) {
    throw new Error(`${fileName} imports or exports something: it cannot be a classic script.`);
  }
  new Visitor({
    // In the map it stays one place: the words of a text are on many lines of the source.
    Literal({ start, end }) {
      output.overwrite(start, end, code.slice(start, end));
    },
    MemberExpression({ object, start, end }) {
      if (object.type === 'MetaProperty') output.overwrite(start, end, ADDRESS);
    },
  }).visit(program);
  for (const { type, start } of program.body) {
    // In a function, tdewolff/minify gives two of them one name.
    if (type === 'VariableDeclaration' && code.startsWith('var', start)) {
      output.overwrite(start, start + 3, 'let');
    }
  }
  if (code.includes(ADDRESS)) throw new Error(`${ADDRESS} is a name in the code already.`);
  output.prepend(
    `(()=>{"use strict";const ${ADDRESS}=document.currentScript?.src??""+/http.+?(?=:\\d+:)/.exec(Error().stack);`,
  );
  output.append('})();');
  return { code: output.toString(), map: output.generateMap({ hires: true }) };
}

const ADDRESS = '$url';
