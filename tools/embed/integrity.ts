import { createHash } from 'node:crypto';
import { posix } from 'node:path';

/** The hash that a browser compares a file with. */
export const integrityOf = (content: Uint8Array | string): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/**
 * What a page with fixed files has in its head. The map names the files that the script loads when
 * they are needed: a browser checks them too, and the map has to come before the script.
 *
 * @param folder the address of the files, with a slash at its end
 * @param parts the folder in it that has the parts of the script
 * @param hashes by path
 */
export function pinnedSnippet(
  folder: string,
  parts: string,
  hashes: Readonly<Record<string, string>>,
): string {
  const { 'city-elements.min.js': entry, 'fallback.css': styles, ...others } = hashes;
  const later = Object.entries(others).filter(([path]) => posix.dirname(path) === parts);
  const integrity = Object.fromEntries(later.map(([path, hash]) => [folder + path, hash]));
  const map = JSON.stringify({ integrity }, undefined, 2);
  return `<script type="importmap">
${map}
</script>
<link rel="stylesheet" href="${folder}fallback.css" integrity="${styles}" crossorigin>
<script type="module" src="${folder}city-elements.min.js" integrity="${entry}" crossorigin></script>
`;
}

/**
 * The folder whose files get every fix and never break a page. Before 1.0 a new second number may
 * break one: `v0.1`; later only a new first one may: `v1`.
 */
export function lineOf(version: string): string {
  const [major = '', minor = ''] = version.split('.');
  return major === '0' ? `v0.${minor}` : `v${major}`;
}
