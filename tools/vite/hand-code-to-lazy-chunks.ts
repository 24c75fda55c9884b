import MagicString from 'magic-string';
import { parseSync, type ESTree, type Plugin } from 'vite';

/**
 * The entry file holds the code that the chunks loaded later need too, such as Lit: one file is one
 * round trip. But a chunk must not import the entry: a page that loads `city-elements.js?ver=1`
 * would then run `city-elements.js` as a second module. So the entry leaves that code under a
 * symbol, and the chunks take it from there.
 */
export function handCodeToLazyChunks(entryFile: string, key: string): Plugin {
  const store = `globalThis[Symbol.for(${JSON.stringify(key)})]`;
  return {
    name: 'hand-code-to-lazy-chunks',
    renderChunk(code, chunk) {
      if (!chunk.isEntry) return takeFromStore(code, `./${entryFile}`, store);
      const own = this.getModuleInfo(chunk.facadeModuleId ?? '')?.exports ?? [];
      return putIntoStore(code, new Set(own), store);
    },
  };
}

function takeFromStore(code: string, entry: string, store: string) {
  const output = new MagicString(code);
  for (const statement of parseSync('chunk.js', code).program.body) {
    if (!('source' in statement) || statement.source?.value !== entry) continue;
    if (statement.type !== 'ImportDeclaration') {
      throw new Error(`A lazy chunk re-exports code of ${entry}. Import it where it is used.`);
    }
    const names = statement.specifiers.map(importedName);
    const text = names.length ? `const { ${names.join(', ')} } = ${store};` : '';
    output.overwrite(statement.start, statement.end, text);
  }
  return result(output);
}

function importedName(specifier: ESTree.ImportDeclaration['specifiers'][number]): string {
  if (specifier.type !== 'ImportSpecifier') {
    throw new Error(`A lazy chunk imports the entry as a whole (${specifier.local.name}).`);
  }
  return `${nameOf(specifier.imported)}: ${specifier.local.name}`;
}

function putIntoStore(code: string, own: ReadonlySet<string>, store: string) {
  const output = new MagicString(code);
  for (const statement of parseSync('chunk.js', code).program.body) {
    if (statement.type !== 'ExportNamedDeclaration' || statement.source) continue;
    const all = statement.specifiers.map(({ exported, local }) => ({
      exported: nameOf(exported),
      local: nameOf(local),
    }));
    const shared = all.filter(({ exported }) => !own.has(exported));
    if (shared.length === 0) continue;
    const kept = all.filter(({ exported }) => own.has(exported));
    const entries = shared.map(({ exported, local }) => `${exported}: ${local}`);
    const exports = kept.map(({ exported, local }) => `${local} as ${exported}`);
    const text = `${store} = { ${entries.join(', ')} };`;
    const rest = exports.length ? `\nexport { ${exports.join(', ')} };` : '';
    output.overwrite(statement.start, statement.end, text + rest);
  }
  return result(output);
}

function nameOf(node: ESTree.ModuleExportName): string {
  return node.type === 'Literal' ? node.value : node.name;
}

function result(output: MagicString) {
  if (!output.hasChanged()) return null;
  return { code: output.toString(), map: output.generateMap({ hires: true }) };
}
