import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { join } from 'node:path';
import { codeSize } from '../../tools/embed/sizes.js';
import { folders } from '../folders.js';
import { startBrowser } from '../measure/browser.js';
import type { Scope } from '../measure/scope.js';
import type { Result } from '../measure/visit.js';

/** A run as it is kept in bench/results/. */
export interface Run {
  readonly scope: Scope['name'];
  readonly date: string;
  readonly machine: { readonly cores: number; readonly system: string };
  readonly browser: string;
  /** Of the packages, by their names, and of our own. */
  readonly versions: Readonly<Record<string, string>>;
  readonly sizes: CodeSizes;
  readonly results: readonly Result[];
}

/** Bytes of code as they come over the line, without texts. */
export interface CodeSizes {
  readonly everything: number;
  readonly flag: number;
}

const OUR_NAME = 'city-elements';

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
    versions: { [OUR_NAME]: versionIn(folders.project), ...packageVersions() },
    sizes: {
      everything: codeSize(join(folders.project, 'dist/embed/city-elements.min.js')),
      flag: codeSize(join(folders.project, 'dist/embed/eu-flag.min.js')),
    },
  };
}

export function saveRun(run: Run): void {
  mkdirSync(folders.results, { recursive: true });
  const name = `${run.date.replace(/\W/g, '-')}-${run.scope}.json`;
  writeFileSync(join(folders.results, name), JSON.stringify(run));
}

/** What was measured, when and where: each part of the report says it of itself. */
export function sentenceOf({ date, machine, browser, versions, results }: Run): string {
  const count = new Set(results.map(({ round }) => round)).size;
  const rounds = count === 1 ? '1 round' : `${count} rounds`;
  const where = `on ${machine.cores} cores, ${machine.system}, in ${browser}`;
  return `City Elements ${versions[OUR_NAME]}, measured on ${date.slice(0, 10)} in ${rounds}, ${where}.`;
}

/** @param names of those that were there */
export const versionsOf = ({ versions }: Run, names: readonly string[]): string =>
  names.map((name) => `${name} ${versions[name]}`).join(', ');

function packageVersions(): Record<string, string> {
  const { dependencies } = readManifest(folders.bench) as {
    dependencies: Record<string, string>;
  };
  return dependencies;
}

const versionIn = (folder: string) => (readManifest(folder) as { version: string }).version;

const readManifest = (folder: string): unknown =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
