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
  if (path !== undefined) return path;
  throw new Error(missingPrograms() ?? `There is no ${name} here.`);
}

/** A sentence that says what to install; undefined when all is there. */
export function missingPrograms(): string | undefined {
  const missing = (Object.keys(PROGRAMS) as Program[]).filter((name) => find(name) === undefined);
  if (missing.length === 0) return undefined;
  const packages = [...new Set(missing.map((name) => PROGRAMS[name]))];
  return (
    `The tests with a screen reader need ${missing.join(', ')}. Debian, Ubuntu: ` +
    `apt-get install --no-install-recommends ${packages.join(' ')}`
  );
}
