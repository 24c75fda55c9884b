import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { folders } from './folders.js';

/** The packages of the others: some 800 MB, so they are only installed to measure. */
export function needPackages(): void {
  if (!existsSync(folders.packages)) run('npm ci --ignore-scripts', folders.bench);
}

/** What is measured is what is there now. */
export function needBuild(): void {
  if (!existsSync(join(folders.project, 'dist/embed'))) run('npm run build', folders.project);
}

function run(command: string, cwd: string): void {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', cwd });
  if (status !== 0) throw new Error(`"${command}" failed.`);
}
