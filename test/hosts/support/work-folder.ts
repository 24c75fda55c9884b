import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for what one run makes, removed when this process ends. */
export function workFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `city-elements-${name}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}
