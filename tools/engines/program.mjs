import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The first of these programs that is installed.
 *
 * @param {string} engine whose tests need it
 * @param {string[]} names
 */
export function findProgram(engine, names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find(isProgram);
  if (found) return found;
  throw new Error(
    `${engine} cannot be tested: there is no ${names.join(' or ')}. ` +
      'Install it (Debian, Ubuntu: apt-get install firefox-esr webkit2gtk-driver xvfb).',
  );
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
