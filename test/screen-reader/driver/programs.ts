import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What must be installed, and the package of Debian and Ubuntu that has it. */
const PROGRAMS = {
  orca: 'orca',
  Xvfb: 'xvfb',
  openbox: 'openbox',
  xdotool: 'xdotool',
  'dbus-daemon': 'dbus',
  'at-spi-bus-launcher': 'at-spi2-core',
  localedef: 'locales',
  chromium: 'chromium',
  'firefox-esr': 'firefox-esr',
} as const;

export type Program = keyof typeof PROGRAMS;

/** Not all of them are in the path of a user. */
const FOLDERS = [
  ...(process.env['PATH'] ?? '').split(delimiter),
  '/usr/bin',
  '/usr/libexec',
  '/usr/lib/at-spi2-core',
];

const find = (name: string): string | undefined =>
  FOLDERS.map((folder) => join(folder, name)).find((path) => existsSync(path));

export function programPath(name: Program): string {
  const path = find(name);
  if (path === undefined) throw missing([name]);
  return path;
}

/** Says of all that is missing at once what to install. */
export function checkForPrograms(): void {
  const names = (Object.keys(PROGRAMS) as Program[]).filter((name) => find(name) === undefined);
  if (names.length > 0) throw missing(names);
}

function missing(names: readonly Program[]): Error {
  const packages = [...new Set(names.map((name) => PROGRAMS[name]))];
  return new Error(
    `The tests with a screen reader need ${names.join(', ')}. Debian, Ubuntu: ` +
      `apt-get install --no-install-recommends ${packages.join(' ')}`,
  );
}
