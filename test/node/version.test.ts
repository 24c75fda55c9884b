import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import lock from '../../package-lock.json' with { type: 'json' };
import { version } from '../../package.json' with { type: 'json' };

const read = (path: string) => readFileSync(path, 'utf8');

test('every file that names the version names the same one', () => {
  const publiccode = parse(read('publiccode.yml')) as { softwareVersion: string };
  const report = parse(read('docs/accessibility/conformance-report.yaml')) as {
    product: { version: string };
  };
  const named = {
    'package-lock.json': lock.version,
    'package-lock.json, packages': lock.packages[''].version,
    'publiccode.yml': publiccode.softwareVersion,
    'docs/accessibility/conformance-report.yaml': report.product.version,
    'docs/accessibility/declaration.md': /City Elements ([\d.]*\d)/.exec(
      read('docs/accessibility/declaration.md'),
    )?.[1],
    'CHANGELOG.md': /^## ([\d.]+)/m.exec(read('CHANGELOG.md'))?.[1],
    'README.md': /`city-elements-([\d.]+)\.zip`/.exec(read('README.md'))?.[1],
    'README.pl.md': /`city-elements-([\d.]+)\.zip`/.exec(read('README.pl.md'))?.[1],
    'docs/embedding/hosting.md': /`([\d.]+)\/`/.exec(read('docs/embedding/hosting.md'))?.[1],
    'docs/embedding/hosting.pl.md': /`([\d.]+)\/`/.exec(read('docs/embedding/hosting.pl.md'))?.[1],
    // Where the build puts it (test/node/wordpress-plugin.test.ts).
    'integrations/wordpress/city-elements.php': read(
      'integrations/wordpress/city-elements.php',
    ).includes("const VERSION     = '{version}'")
      ? version
      : undefined,
  };
  for (const [file, found] of Object.entries(named)) assert.equal(found, version, file);
});
