import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { dependencies } from '../../../package.json' with { type: 'json' };

export interface Project {
  readonly folder: string;
  /** Where the package is installed. */
  readonly package: string;
  remove(): void;
}

/**
 * An empty project that has installed the package as `npm pack` packs it. Beside it are the
 * dependencies that it declares, no others, and what the project has installed itself.
 */
export function projectWithPackage(...installed: string[]): Project {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'city-elements-packed-')));
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');

  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder]);
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  execFileSync('tar', ['-xzf', join(folder, archive), '-C', folder]);
  execFileSync('mv', [join(folder, 'package'), join(modules, 'city-elements')]);

  for (const name of [...Object.keys(dependencies), ...installed]) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(resolve('node_modules', name), join(modules, name), 'junction');
  }
  return {
    folder,
    package: join(modules, 'city-elements'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
