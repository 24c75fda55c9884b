import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { name, version } from '../../package.json' with { type: 'json' };
import { projectAddress } from '../project-address.js';
import { reproducibleZip } from '../reproducible-zip.js';
import { downloadFiles, filesIn } from './download.js';
import { releaseNotes } from './notes.js';

/** All that a release consists of, by name, made of what `npm run build` has built. */
export async function releaseFiles(): Promise<Map<string, Uint8Array>> {
  const download = await downloadFiles({ ...projectAddress, version });
  const files = new Map<string, Uint8Array>([
    [`${name}-${version}.zip`, reproducibleZip(download)],
    [`${name}-wordpress-${version}.zip`, readFileSync('dist/wordpress/city-elements.zip')],
    [`${name}-site-${version}.zip`, zipOf('dist/site')],
    [`${name}-source-maps-${version}.zip`, zipOf('dist/maps')],
    [`${name}-${version}.cdx.json`, readFileSync('dist/sbom.json')],
    ['RELEASE-NOTES.md', Buffer.from(releaseNotes(readFileSync('CHANGELOG.md', 'utf8'), version))],
  ]);
  return files.set('SHA256SUMS', Buffer.from(sums(files)));
}

const zipOf = (folder: string): Uint8Array =>
  reproducibleZip(new Map(filesIn(folder).map((path) => [path, readFileSync(join(folder, path))])));

/** As `sha256sum --check` reads it. */
const sums = (files: ReadonlyMap<string, Uint8Array>): string =>
  [...files]
    .map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`)
    .join('');
