import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import MagicString from 'magic-string';
import { parseSync, type ESTree, type Plugin, type Rolldown } from 'vite';

/**
 * The entry file holds the code that the chunks loaded later need too, such as Lit: one file is one
 * round trip. But a chunk must not import the entry: a page that loads `city-elements.min.js?ver=1`,
 * as WordPress writes it, would then run `city-elements.min.js` as a second module. So the entry
 * leaves that code under a symbol, and the chunks take it from there. It costs nothing (3 bytes); a
 * file of their own for what they share would be one more round trip for every page.
 *
 * The symbol names the build, not only the version: the names of what is left differ from build to
 * build, and a page may carry two. Where it carries one build twice, what the first has left stays:
 * it is the first that has given the page its elements.
 */
export function handCodeToLazyChunks(entryFile: string, name: string): Plugin {
  return {
    name: 'hand-code-to-lazy-chunks',
    renderChunk(code, chunk, _options, { chunks }) {
      const key = `${name}#${fingerprint(chunks, this.meta.viteVersion)}`;
      const store = `globalThis[Symbol.for(${JSON.stringify(key)})]`;
      const names = [...(chunks[entryFile]?.exports ?? [])].sort();
      const placeOf = (name: string) => {
        if (names.includes(name)) return names.indexOf(name);
        throw new Error(`The entry does not export ${name}.`);
      };
      if (!chunk.isEntry) {
        const entry = posix.relative(posix.dirname(chunk.fileName), entryFile);
        return takeFromStore(code, entry.startsWith('.') ? entry : `./${entry}`, store, placeOf);
      }
      const own = this.getModuleInfo(chunk.facadeModuleId ?? '')?.exports ?? [];
      return putIntoStore(code, new Set(own), store, placeOf);
    },
  };
}

/** Of all that a build depends on: its code, and the bundler that gives the names. */
function fingerprint(chunks: Readonly<Record<string, Rolldown.RenderedChunk>>, bundler: string) {
  const hash = createHash('sha256').update(bundler);
  const modules = Object.values(chunks).flatMap((chunk) => Object.values(chunk.modules));
  for (const code of modules.map((module) => module.code ?? '').sort()) hash.update(code);
  return hash.digest('base64url').slice(0, 6);
}

/** A list is shorter than an object: the name of an export is its place in it. */
type PlaceOf = (name: string) => number;

function takeFromStore(code: string, entry: string, store: string, placeOf: PlaceOf) {
  const output = new MagicString(code);
  for (const statement of parseSync('chunk.js', code).program.body) {
    if (!('source' in statement) || statement.source?.value !== entry) continue;
    if (statement.type !== 'ImportDeclaration') {
      throw new Error(`A lazy chunk re-exports code of ${entry}. Import it where it is used.`);
    }
    const names = statement.specifiers.map(
      (specifier) => `${placeOf(importedName(specifier))}: ${specifier.local.name}`,
    );
    const text = names.length ? `const { ${names.join(', ')} } = ${store};` : '';
    output.overwrite(statement.start, statement.end, text);
  }
  return result(output);
}

function importedName(specifier: ESTree.ImportDeclaration['specifiers'][number]): string {
  if (specifier.type !== 'ImportSpecifier') {
    throw new Error(`A lazy chunk imports the entry as a whole (${specifier.local.name}).`);
  }
  return nameOf(specifier.imported);
}

function putIntoStore(code: string, own: ReadonlySet<string>, store: string, placeOf: PlaceOf) {
  const output = new MagicString(code);
  for (const statement of parseSync('chunk.js', code).program.body) {
    if (statement.type === 'ImportDeclaration') {
      const { value } = statement.source;
      throw new Error(
        `The entry needs a second file, ${value}. Break up what chunks share with it.`,
      );
    }
    if (statement.type !== 'ExportNamedDeclaration' || statement.source) continue;
    const all = statement.specifiers.map(({ exported, local }) => ({
      exported: nameOf(exported),
      local: nameOf(local),
    }));
    const shared = all.filter(({ exported }) => !own.has(exported));
    if (shared.length === 0) continue;
    const kept = all.filter(({ exported }) => own.has(exported));
    const entries: string[] = [];
    for (const { exported, local } of shared) entries[placeOf(exported)] = local;
    const exports = kept.map(({ exported, local }) => `${local} as ${exported}`);
    const text = `${store} ??= [${entries.join(', ')}];`;
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
