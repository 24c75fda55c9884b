import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The hash that a browser compares a file with. */
const integrityOf = (content: Uint8Array | string): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** Of all scripts and styles in a folder, by path. */
export function hashesIn(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(js|css)$/.test(path))
    .sort();
  return Object.fromEntries(
    paths.map((path) => [
      path.replaceAll('\\', '/'),
      integrityOf(readFileSync(join(folder, path))),
    ]),
  );
}

/**
 * The folder whose files get every fix and never break a page. Before 1.0 a new second number may
 * break one: `v0.1`; later only a new first one may: `v1`.
 */
export function lineOf(version: string): string {
  const [major = '', minor = ''] = version.split('.');
  return major === '0' ? `v0.${minor}` : `v${major}`;
}
