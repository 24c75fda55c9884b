import { build } from 'vite';

const builds = new Map();

/**
 * The file for any web page, its parts and the page check by path, as `npm run build` makes them, but
 * for this version and in memory. Built once, however many tests ask.
 */
export function builtFiles(version) {
  const known = builds.get(version) ?? buildFiles(version);
  builds.set(version, known);
  return known;
}

async function buildFiles(version) {
  const files = [];
  for (const name of ['city-elements', 'page-check']) {
    const [{ output }] = await build({
      mode: `embed:${name}`,
      logLevel: 'error',
      define: { CITY_ELEMENTS_VERSION: JSON.stringify(version) },
      build: { write: false },
    });
    files.push(...output.map((file) => [file.fileName, file.code ?? file.source]));
  }
  return new Map(files);
}
