/** Options of `custom-elements-manifest analyze`, which wants them as a default export. */
export default {
  globs: ['src/elements/**/*.ts', 'src/define/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    {
      name: 'public-names-at-published-paths',
      packageLinkPhase({ customElementsManifest }) {
        for (const module of customElementsManifest.modules) keepPublicNames(module);
        publishPaths(customElementsManifest);
      },
    },
  ],
};

/** Users of the elements meet classes and their public names, not the functions behind them. */
function keepPublicNames(module) {
  module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
  for (const declaration of module.declarations) {
    declaration.members = declaration.members?.filter(
      ({ privacy = 'public' }) => privacy === 'public',
    );
    // Inner state is declared like a property, but is not one of the element's.
    const fields = new Set(declaration.members?.map(({ name }) => name));
    declaration.attributes = declaration.attributes?.filter(({ fieldName }) =>
      fields.has(fieldName),
    );
    // The analyzer adds one without a name for every dispatchEvent() that it cannot read.
    declaration.events = declaration.events?.filter(({ name }) => name);
  }
  const names = new Set(module.declarations.map(({ name }) => name));
  module.exports = module.exports.filter(
    ({ kind, declaration }) => kind === 'custom-element-definition' || names.has(declaration.name),
  );
}

/** The manifest stands beside the published modules: src/a.ts is dist/a.js there. */
function publishPaths(part) {
  for (const [key, value] of Object.entries(part)) {
    if (typeof value === 'object' && value !== null) publishPaths(value);
    else if (key === 'path' || key === 'module') {
      part[key] = value.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');
    }
  }
}
