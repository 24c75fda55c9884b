import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { plantedDefects } from '../checkers/planted-defects.js';

describe('the checkers', () => {
  it('bring nothing that downloads a program when they are installed', () => {
    // The newer releases of vnu-jar fetch a Java: that is why it is held at an exact version.
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { hasInstallScript?: boolean }>;
    };
    const names = Object.keys(packages).filter((name) =>
      /vnu-jar|@siteimprove|accessibility-checker-engine|html-validate/.test(name),
    );
    assert.notEqual(names.length, 0);
    assert.deepEqual(
      names.filter((name) => packages[name]?.hasInstallScript),
      [],
    );
  });

  it('miss none of the planted defects', () => {
    const missed = plantedDefects.filter(({ foundBy }) => Object.keys(foundBy).length === 0);
    assert.deepEqual(missed, []);
  });
});
