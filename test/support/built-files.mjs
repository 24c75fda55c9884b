import { build } from 'vite';

const builds = new Map();

/**
 * What `npm run build` makes of src/embed.ts, by file name, but for this version and in memory. Built
 * once, however many tests ask.
 */
export function builtFiles(version) {
  const known = builds.get(version) ?? buildFiles(version);
  builds.set(version, known);
  return known;
}

async function buildFiles(version) {
  const [{ output }] = await build({
    mode: 'embed',
    logLevel: 'error',
    define: { CITY_ELEMENTS_VERSION: JSON.stringify(version) },
    build: { write: false },
  });
  return new Map(output.map((file) => [file.fileName, file.code ?? file.source]));
}
