/**
 * Writes dist/sbom.json: the packages of others that the library needs when it runs, as CycloneDX 1.6
 * (https://cyclonedx.org/docs/1.6/json/). It comes from the lockfile alone, so that the same sources
 * always give the same file. `npm sbom --omit dev` (npm 11.19) would leave out Lit, which packages for
 * development need too, and says the name of the folder and the version of npm.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface LockedPackage {
  version: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  dependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};
const root = JSON.parse(readFileSync('package.json', 'utf8')) as LockedPackage & { name: string };

const purl = ({ name, version }: { name: string; version: string }): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** Each once: one version of a package may lie in several folders. */
const installed = Object.entries(packages)
  .filter(([path, { dev }]) => path && !dev)
  .map(([path, locked]) => ({
    name: path.slice(path.lastIndexOf('node_modules/') + 13),
    ...locked,
  }))
  .filter((one, index, all) => all.findIndex((other) => purl(other) === purl(one)) === index)
  .sort((one, other) => (one.name < other.name ? -1 : 1));

const dependsOn = (names: Readonly<Record<string, string>> = {}): string[] =>
  installed.filter(({ name }) => name in names).map(purl);

const own = { ...root, license: root.license ?? '' };
const sbom = {
  $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: { component: { type: 'library', ...describe(own) } },
  components: installed.map((locked) => ({ type: 'library', ...describe(locked) })),
  dependencies: [own, ...installed].map((one) => ({
    ref: purl(one),
    dependsOn: dependsOn(one.dependencies),
  })),
};
writeFileSync('dist/sbom.json', `${JSON.stringify(sbom, null, 2)}\n`);

function describe(one: LockedPackage & { name: string }) {
  const { name, version, license, integrity } = one;
  return {
    'bom-ref': purl(one),
    name,
    version,
    purl: purl(one),
    ...(license && { licenses: [{ license: { id: license } }] }),
    ...(integrity && { hashes: [hashOf(integrity)] }),
  };
}

/** npm writes `sha512-` and base64, CycloneDX hexadecimal. */
function hashOf(integrity: string) {
  const [algorithm = '', value = ''] = integrity.split('-');
  const content = Buffer.from(value, 'base64').toString('hex');
  return { alg: algorithm.replace('sha', 'SHA-'), content };
}
