import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { join } from 'node:path';
import { folders } from '../folders.js';
import { startBrowser } from '../measure/browser.js';
import type { Result } from '../measure/results.js';
import type { Scope } from '../measure/scope.js';

/** A run as it is kept in bench/results/. */
export interface Run {
  readonly scope: string;
  readonly date: string;
  readonly machine: { readonly cores: number; readonly system: string };
  readonly browser: string;
  /** Of the packages, by their names, and of our own. */
  readonly versions: Readonly<Record<string, string>>;
  readonly rounds: number;
  readonly results: readonly Result[];
}

/** Everything but what is measured. */
export async function describeRun(scope: Scope): Promise<Omit<Run, 'results'>> {
  const browser = await startBrowser();
  const version = await browser.version();
  await browser.close();
  return {
    scope: scope.name,
    date: new Date().toISOString().slice(0, 16),
    machine: { cores: cpus().length, system: `${platform()} ${arch()}` },
    browser: version.replace('/', ' ').replace('Headless', ''),
    versions: { 'city-elements': versionIn(folders.project), ...packageVersions() },
    rounds: scope.rounds,
  };
}

export function saveRun(run: Run): void {
  mkdirSync(folders.results, { recursive: true });
  const name = `${run.date.replace(/\W/g, '-')}-${run.scope}.json`;
  writeFileSync(join(folders.results, name), JSON.stringify(run));
}

function packageVersions(): Record<string, string> {
  const { dependencies } = readManifest(folders.bench) as {
    dependencies: Record<string, string>;
  };
  return dependencies;
}

const versionIn = (folder: string) => (readManifest(folder) as { version: string }).version;

const readManifest = (folder: string): unknown =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
