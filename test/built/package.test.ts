import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { dependencies, version } from '../../package.json' with { type: 'json' };

/** All that the package may hold, as short as it can be said. */
const allowed = [
  /^(package\.json|README\.md|README\.pl\.md|LICENSE|(CHANGELOG|CONTRIBUTING|SECURITY)\.md)$/,
  /^(docs\/[\w/.-]+\.(md|html|yaml|svg|webp)|locales\/README\.md)$/,
  /^dist\/(index|embed|react)\.(js|js\.map|d\.ts)$/,
  /^dist\/(define|elements|formats|localization|model|preload|sources)\/[\w/.-]+\.(js|js\.map|d\.ts)$/,
  /^dist\/embed\/([\w.-]+\/([a-z-]+\/)?)?[\w.-]+\.min\.js$/,
  /^dist\/embed\/(fallback\.css|licenses\.txt)$/,
  /^dist\/cli\/[\w/-]+\.js$/,
  /^dist\/schema\/\w+\.schema\.json$/,
  /^dist\/(custom-elements|html-custom-data|web-types|sbom)\.json$/,
];

interface Packed {
  readonly files: readonly { readonly path: string }[];
}

const pathsInPackage = (): string[] => {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
  });
  const [packed] = JSON.parse(output) as [Packed];
  return packed.files.map(({ path }) => path);
};

test('the package holds what is meant to be published, and nothing else', () => {
  const paths = pathsInPackage();
  assert.deepEqual(
    paths.filter((path) => !allowed.some((pattern) => pattern.test(path))),
    [],
  );
  for (const pattern of allowed)
    assert.ok(
      paths.some((path) => pattern.test(path)),
      pattern.source,
    );
});

test('no link in the README of the package is dead', () => {
  const paths = pathsInPackage();
  for (const file of ['README.md', 'README.pl.md']) {
    const links = readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g);
    const targets = Array.from(links, ([, target = '']) => decodeURI(target));
    assert.ok(targets.length > 10, file);
    const isThere = (target: string) =>
      paths.some((path) => path === target || path.startsWith(`${target}/`));
    assert.deepEqual(
      targets.filter((target) => !isThere(target)),
      [],
      file,
    );
  }
});

test('every module of the package can be imported where there is no page', () => {
  // The files for a page are of one piece with a Lit that needs one; Node gets dist/embed.js.
  const modules = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js') && !/^(site|cdn|embed|cli\/main)\b/.test(path))
    .map((path) => join('dist', path));
  assert.ok(modules.length > 50);
  const specifiers = ['', '/embed', '/react', '/strategy-goals', '/news-list', '/eu-flag'].map(
    (name) => `city-elements${name}`,
  );
  const wanted = [...modules.map((path) => `./${path}`), 'city-elements/embed', ...specifiers];
  const code = `for (const name of ${JSON.stringify(wanted)}) {
    await import(name).catch((error) => { throw new Error(name, { cause: error }); });
  }
  console.log('all');`;
  // In a process of its own, without what a test runner brings along.
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  assert.equal(output, 'all\n');
});

test('the command runs as it is published', () => {
  const output = execFileSync(process.execPath, ['dist/cli/main.js', 'fallback', '-'], {
    input: '\uFEFF{ "goals": [{ "number": "1", "title": "Parki" }] }',
    encoding: 'utf8',
  });
  assert.match(output, /<span class="number">1\.&#9;<\/span>Parki/);
});

interface Component {
  readonly name: string;
  readonly group?: string;
  readonly purl: string;
}

interface Bom {
  readonly serialNumber?: string;
  readonly metadata: {
    readonly timestamp?: string;
    readonly component: Component & { version: string };
  };
  readonly components: readonly Component[];
}

test('the bill of materials is what the schema of CycloneDX asks for', () => {
  const schema = (name: string) =>
    JSON.parse(
      readFileSync(
        `node_modules/@cyclonedx/cyclonedx-library/res/schema/${name}.SNAPSHOT.schema.json`,
        'utf8',
      ),
    ) as object;
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
    ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  }
  const validate = ajv.compile(schema('bom-1.6'));
  validate(JSON.parse(readFileSync('dist/sbom.json', 'utf8')));
  assert.deepEqual(validate.errors, null);
});

test('the bill of materials names what of others is in it, and is the same from every build', () => {
  const text = readFileSync('dist/sbom.json', 'utf8');
  const { serialNumber, metadata, components } = JSON.parse(text) as Bom;
  assert.equal(serialNumber, undefined);
  assert.equal(metadata.timestamp, undefined);
  assert.equal(metadata.component.name, 'city-elements');
  assert.equal(metadata.component.version, version);
  const names = components.map(({ group, name }) => (group ? `${group}/${name}` : name));
  for (const name of [...Object.keys(dependencies), 'lit-html', 'lit-element']) {
    assert.ok(names.includes(name), name);
  }
  assert.ok(!names.includes('vite'));
  assert.equal(new Set(components.map(({ purl }) => purl)).size, components.length);
  // Nothing of the machine that it was made on.
  assert.ok(!text.includes(process.cwd()));
});
