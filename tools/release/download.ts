import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectAddress } from '../project-address.js';
import { planTemplates } from './templates.js';

const SOURCE = 'integrations/download';
const EMBED = 'dist/embed';
/** The name of the folder on the web server. */
const FOLDER = 'city-elements';
const MARK = '\ufeff';

/** What a webmaster uploads: the files for any page, with a guide, examples and templates. */
export async function downloadFiles(
  project: ProjectAddress & { readonly version: string },
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const add = (path: string, content: string | Uint8Array) =>
    files.set(`${FOLDER}/${path}`, Buffer.from(content));

  for (const path of filesIn(EMBED)) add(path, readFileSync(join(EMBED, path)));
  for (const path of filesIn(SOURCE)) {
    const content = readFileSync(join(SOURCE, path), 'utf8');
    if (path.endsWith('.txt')) add(path, guide(content, project));
    else if (path.endsWith('.csv')) {
      for (const [ending, template] of Object.entries(await planTemplates(content)))
        add(path.replace(/csv$/, ending), template);
    } else add(path, content);
  }
  add('check.html', readFileSync('dist/check.html'));
  add('LICENSE.txt', readFileSync('LICENSE'));
  return files;
}

/** For Notepad on an old Windows, too: it shows one long line without CR, and wrong letters without a mark. */
const guide = (text: string, { version, homepage, bugs }: Parameters<typeof downloadFiles>[0]) =>
  MARK +
  text
    .replaceAll('{version}', version)
    .replaceAll('{homepage}', homepage)
    .replaceAll('{bugs}', bugs)
    .replaceAll('\n', '\r\n');

export const filesIn = (folder: string): string[] => {
  if (!existsSync(folder)) throw new Error(`${folder} is missing. Run npm run build first.`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
};
