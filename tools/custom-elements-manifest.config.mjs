/** Options of `custom-elements-manifest analyze`, which wants them as a default export. */
export default {
  globs: ['src/index.ts', 'src/elements/**/*.ts'],
  exclude: ['**/*.styles.ts', '**/generated/**'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicFace()],
};

/** Leaves what a user of the package meets: the classes that src/index.ts exports, and their public names. */
function publicFace() {
  const innerState = new Set();
  return {
    name: 'public-face',
    analyzePhase({ ts, node }) {
      for (const name of declaredAsState(ts, node)) innerState.add(name);
    },
    packageLinkPhase({ customElementsManifest: manifest }) {
      const index = manifest.modules.find(({ path }) => path === 'src/index.ts');
      const exported = new Set(index.exports.map(({ name }) => name));
      for (const module of manifest.modules) keepPublicNames(module, exported, innerState);
      manifest.modules = manifest.modules.filter(({ declarations }) => declarations.length > 0);
      manifest.modules.push(...manifest.modules.flatMap(definitions));
      publishPaths(manifest);
    },
  };
}

/** The names that `static properties` declares with `state: true`: the analyzer treats them as attributes. */
function declaredAsState(ts, node) {
  const isProperties =
    ts.isPropertyDeclaration(node) &&
    node.name.getText() === 'properties' &&
    node.initializer !== undefined &&
    ts.isObjectLiteralExpression(node.initializer);
  if (!isProperties) return [];
  return node.initializer.properties
    .filter((property) => /\bstate: true\b/.test(property.getText()))
    .map((property) => property.name.getText());
}

function keepPublicNames(module, exported, innerState) {
  module.declarations = module.declarations.filter(
    ({ kind, name }) => kind === 'class' && exported.has(name),
  );
  for (const declaration of module.declarations) {
    declaration.members = declaration.members?.filter(
      ({ name, privacy = 'public' }) => privacy === 'public' && !innerState.has(name),
    );
    const fields = new Set(declaration.members?.map(({ name }) => name));
    declaration.attributes = declaration.attributes?.filter(({ fieldName }) =>
      fields.has(fieldName),
    );
    // The analyzer adds one without a name for every dispatchEvent() that it cannot read.
    declaration.events = declaration.events?.filter(({ name }) => name);
    forgetBaseClasses(declaration, exported);
  }
  const names = new Set(module.declarations.map(({ name }) => name));
  module.exports = module.exports.filter(({ declaration }) => names.has(declaration.name));
}

/** A class is listed with everything it inherits; where that comes from does not matter. */
function forgetBaseClasses(declaration, exported) {
  const { superclass } = declaration;
  if (superclass?.module && !exported.has(superclass.name)) delete declaration.superclass;
  for (const part of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
    if (!exported.has(part.inheritedFrom?.name)) delete part.inheritedFrom;
  }
}

/** The modules that give the classes of this one their tags, as they are named in src/define/. */
function definitions({ path, declarations }) {
  return declarations
    .filter(({ tagName }) => tagName)
    .map(({ name, tagName }) => ({
      kind: 'javascript-module',
      path: `src/define/${tagName}.ts`,
      declarations: [],
      exports: [
        {
          kind: 'custom-element-definition',
          name: tagName,
          declaration: { name, module: path },
        },
      ],
    }));
}

/** The manifest is published beside the modules: src/a.ts is dist/a.js there. */
function publishPaths(part) {
  for (const [key, value] of Object.entries(part)) {
    if (typeof value === 'object' && value !== null) publishPaths(value);
    else if (key === 'path' || key === 'module') {
      part[key] = value.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');
    }
  }
}
