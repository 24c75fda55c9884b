import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import ts from 'typescript';
import { exports } from '../../package.json' with { type: 'json' };
import { attributesOf, tags } from '../../src/elements/tags.js';

/** What docs/modules.md promises: each import, with the names that it has. */
const promised = new Map(
  Array.from(
    readFileSync('docs/modules.md', 'utf8').matchAll(/^\| `(city-elements\S*)` +\| (.*)\|$/gm),
    ([, specifier = '', names = '']) => [specifier, codesIn(names)] as const,
  ),
);

function codesIn(cell: string): string[] {
  return Array.from(cell.matchAll(/`(.*?)`/g), ([, code = '']) => code);
}

const isOurs = ({ declarations = [] }: ts.Symbol): boolean =>
  declarations.every(
    (declaration) => !declaration.getSourceFile().fileName.includes('node_modules'),
  );

const isPublic = (declaration: ts.Declaration): boolean =>
  !(
    ts.getCombinedModifierFlags(declaration) &
    (ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Static)
  ) && !ts.isPrivateIdentifier((declaration as ts.NamedDeclaration).name ?? declaration);

/** The file with the types of an entry, if it has any. */
const typesOf = (entry: string | { types: string }): string | undefined =>
  typeof entry === 'string' ? undefined : entry.types;

interface Named {
  readonly name: string;
}
interface Declaration extends Named {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly Named[];
}
interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations: readonly Declaration[];
    readonly exports: readonly (Named & { readonly kind: string })[];
  }[];
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

describe('the public face of the package', () => {
  let program: ts.Program;
  const manifest = readJson('dist/custom-elements.json') as Manifest;
  const classes = manifest.modules.flatMap(({ declarations }) => declarations);

  before(() => {
    program = ts.createProgram(['dist/index.d.ts', 'dist/react.d.ts'], {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      types: [],
    });
  });

  const exportsOf = (path: string): ts.Symbol[] => {
    const source = program.getSourceFile(path);
    assert.ok(source, path);
    const symbol = program.getTypeChecker().getSymbolAtLocation(source);
    return symbol ? program.getTypeChecker().getExportsOfModule(symbol) : [];
  };

  test('every import that package.json allows is promised in docs/modules.md, and no other', () => {
    const allowed = Object.keys(exports).flatMap((key) => {
      const specifier = key.replace('.', 'city-elements');
      if (key === './define/*') return tags.map((tag) => specifier.replace('*', tag));
      return [specifier.replace('/schema/*', '/schema/…')];
    });
    assert.deepEqual([...promised.keys()].sort(), allowed.sort());
    assert.deepEqual(promised.get('city-elements/schema/…'), readdirSync('dist/schema').sort());
    assert.deepEqual(
      readdirSync('dist/define')
        .filter((name) => name.endsWith('.js'))
        .sort(),
      tags.map((tag) => `${tag}.js`).sort(),
    );
  });

  test('the types have the names that are promised, and no others', () => {
    for (const [key, entry] of Object.entries(exports)) {
      const types = typesOf(entry);
      if (!types || /embed|react|define/.test(key)) continue;
      const names = promised.get(key.replace('.', 'city-elements')) ?? [];
      assert.deepEqual(
        exportsOf(types.slice(2))
          .map(({ name }) => name)
          .sort(),
        [...names].sort(),
        key,
      );
    }
    assert.deepEqual(exportsOf('dist/react.d.ts'), []);
  });

  test('the manifest has the classes that are exported, each tag with its module, and nothing else', () => {
    const exported = exportsOf('dist/index.d.ts')
      .map((symbol) =>
        symbol.flags & ts.SymbolFlags.Alias
          ? program.getTypeChecker().getAliasedSymbol(symbol)
          : symbol,
      )
      .filter(({ flags }) => flags & ts.SymbolFlags.Class)
      .map(({ name }) => name);
    assert.deepEqual(classes.map(({ name }) => name).sort(), exported.sort());
    const defined = manifest.modules.flatMap(({ path, exports }) =>
      exports
        .filter(({ kind }) => kind === 'custom-element-definition')
        .map(({ name }) => `${path} ${name}`),
    );
    assert.deepEqual(defined.sort(), tags.map((tag) => `dist/define/${tag}.js ${tag}`).sort());
  });

  test('the types of a class have the members of the manifest, and no others', () => {
    for (const { name, members = [] } of classes) {
      const symbol = exportsOf('dist/index.d.ts').find((symbol) => symbol.name === name);
      assert.ok(symbol, name);
      assert.deepEqual(
        publicMembers(symbol).sort(),
        members.map((member) => member.name).sort(),
        name,
      );
    }
  });

  /** What our own classes declare for others, beyond what every Lit element or event has. */
  function publicMembers(symbol: ts.Symbol): string[] {
    const checker = program.getTypeChecker();
    const own = new Set<string>();
    let type: ts.Type | undefined = checker.getDeclaredTypeOfSymbol(
      checker.getAliasedSymbol(symbol),
    );
    while (type && isOurs(type.symbol)) {
      for (const { name, flags, declarations = [] } of type.symbol.members?.values() ?? []) {
        if (flags & ts.SymbolFlags.ClassMember && declarations.some(isPublic)) own.add(name);
      }
      type = checker.getBaseTypes(type as ts.InterfaceType)[0];
    }
    return [...own].filter((name) => !type?.getProperty(name));
  }

  test('editors offer the attributes that the tags have, and no others', () => {
    interface VsCode {
      readonly tags: readonly (Named & { readonly attributes: readonly Named[] })[];
    }
    interface WebTypes {
      readonly contributions: {
        readonly html: {
          readonly elements: readonly (Named & { readonly attributes: readonly Named[] })[];
        };
      };
    }
    const offered = {
      'html-custom-data.json': (readJson('dist/html-custom-data.json') as VsCode).tags,
      'web-types.json': (readJson('dist/web-types.json') as WebTypes).contributions.html.elements,
      'custom-elements.json': classes.flatMap(({ tagName, attributes = [] }) =>
        tagName ? [{ name: tagName, attributes }] : [],
      ),
    };
    for (const [file, elements] of Object.entries(offered)) {
      const names = elements.map(({ name, attributes }) => [
        name,
        attributes.map((attribute) => attribute.name).sort(),
      ]);
      const table = tags.map((tag) => [tag, Object.keys(attributesOf(tag)).sort()]);
      assert.deepEqual(Object.fromEntries(names), Object.fromEntries(table), file);
    }
  });
});
