import { execFile } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ProcessGroup } from '../../hosts/support/process-group.js';
import { untilReady } from '../../hosts/support/until.js';
import { programPath, type Program } from './programs.js';

const run = promisify(execFile);

/** The libc of Orca's roles wants a whole locale, not a language alone. */
const LOCALES = { pl: 'pl_PL', en: 'en_GB' } as const;

export type Language = keyof typeof LOCALES;

/**
 * A desktop of its own that nobody sees: a screen, a window manager, and the two buses over which
 * programs tell assistive technology what they show. Nothing of the user's own is read or changed.
 */
export class Desktop {
  readonly env: NodeJS.ProcessEnv;
  readonly #groups: ProcessGroup[] = [];

  /** @param work a folder with a short path, for sockets and settings */
  constructor(
    readonly work: string,
    readonly language: Language,
  ) {
    const locale = `${LOCALES[language]}.UTF-8`;
    this.env = {
      PATH: process.env['PATH'],
      HOME: this.folder('home'),
      XDG_RUNTIME_DIR: this.folder('run'),
      XDG_SESSION_TYPE: 'x11',
      GDK_BACKEND: 'x11',
      GSETTINGS_BACKEND: 'memory',
      // Programs are told by three names that somebody wants to know.
      NO_AT_BRIDGE: '0',
      GNOME_ACCESSIBILITY: '1',
      ACCESSIBILITY_ENABLED: '1',
      LOCPATH: this.folder('locale'),
      LC_ALL: locale,
      LANG: locale,
      LANGUAGE: language,
      DBUS_SESSION_BUS_ADDRESS: `unix:path=${join(work, 'bus')}`,
    };
  }

  folder(...names: string[]): string {
    const path = join(this.work, ...names);
    mkdirSync(path, { recursive: true, mode: 0o700 });
    return path;
  }

  async start(): Promise<void> {
    await this.#makeLocale();
    const screen = this.run('Xvfb', [
      ...['-displayfd', '1', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp', '-noreset'],
    ]);
    const display = () => /^\d+$/m.exec(screen.output)?.[0];
    await untilReady('Xvfb', screen, () => Promise.resolve(display() !== undefined));
    this.env['DISPLAY'] = `:${display()}`;
    const bus = this.run('dbus-daemon', [
      ...['--session', '--nofork', '--nopidfile', '--nosyslog'],
      `--address=${this.env['DBUS_SESSION_BUS_ADDRESS']}`,
    ]);
    await untilReady('dbus-daemon', bus, () => Promise.resolve(existsSync(join(this.work, 'bus'))));
    this.run('openbox', []);
    this.run('at-spi-bus-launcher', ['--launch-immediately', '--a11y=1', '--screen-reader=1']);
  }

  /** Starts a program on this desktop. It ends with it. */
  run(name: Program, args: readonly string[]): ProcessGroup {
    return this.#start(programPath(name), args);
  }

  /** The same for a line of shell, which finds the arguments in "$0" and "$@". */
  runShell(line: string, args: readonly string[]): ProcessGroup {
    return this.#start('/bin/sh', ['-c', line, ...args]);
  }

  /** Runs a program of the desktop to its end. */
  async ask(name: Program, args: readonly string[]): Promise<string> {
    return (await run(programPath(name), args, { env: this.env, timeout: 20_000 })).stdout;
  }

  async stop(): Promise<void> {
    for (const group of this.#groups.reverse()) await group.stop();
  }

  #start(command: string, args: readonly string[]): ProcessGroup {
    const group = new ProcessGroup(command, args, { env: this.env, cwd: this.work });
    this.#groups.push(group);
    return group;
  }

  async #makeLocale(): Promise<void> {
    const name = LOCALES[this.language];
    const folder = join(this.work, 'locale', `${name}.UTF-8`);
    // It warns about what it finds in the sources of the system, and then returns 1.
    await this.ask('localedef', ['-i', name, '-f', 'UTF-8', folder]).catch(() => undefined);
    if (existsSync(folder)) return;
    throw new Error(`There is no locale ${name}. Debian, Ubuntu: apt-get install locales`);
  }
}
