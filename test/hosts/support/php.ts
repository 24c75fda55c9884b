import { execFile } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { libraryPath } from './debian.js';
import { freePort } from '../../../tools/free-port.mjs';
import { ProcessGroup } from './process-group.js';
import { untilReady } from './until.js';

export interface PhpOptions {
  /** Folder of the unpacked packages: php8.2-cli and the extensions. */
  root: string;
  /** Folder for its settings and temporary files. */
  work: string;
  extensions: readonly string[];
}

export interface PhpServerOptions {
  documentRoot: string;
  /** A script that answers every request, or returns false for a file as it is. */
  router?: string;
  port?: number;
  env?: Record<string, string>;
}

export interface PhpServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  origin: string;
  /** The end of its log. */
  log: () => string;
  stop: () => Promise<void>;
}

/** PHP out of unpacked Debian packages, with settings of its own. */
export class Php {
  readonly #program: string;
  readonly #options: string[];
  readonly #env: NodeJS.ProcessEnv;

  constructor({ root, work, extensions }: PhpOptions) {
    this.#program = join(root, 'usr', 'bin', 'php8.2');
    const settings = join(work, 'php.ini');
    writeFileSync(settings, phpSettings(root, work, extensions));
    this.#options = ['-c', settings];
    this.#env = { ...process.env, LD_LIBRARY_PATH: libraryPath(root), PHP_INI_SCAN_DIR: '' };
  }

  /** Runs a script and returns what it prints. Fails with all that it said. */
  async run(script: string, args: readonly string[] = [], env: Record<string, string> = {}) {
    try {
      const { stdout } = await promisify(execFile)(
        this.#program,
        [...this.#options, script, ...args],
        { env: { ...this.#env, ...env }, timeout: 120_000, maxBuffer: 10_000_000 },
      );
      return stdout;
    } catch (error) {
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
      throw new Error(`${script} failed:\n${stdout}${stderr}`, { cause: error });
    }
  }

  /** PHP's own web server, with several workers: a CMS asks itself for pages, too. */
  async serve({ documentRoot, router, port, env }: PhpServerOptions): Promise<PhpServer> {
    const host = `127.0.0.1:${port ?? (await freePort())}`;
    const args = [...this.#options, '-S', host, '-t', documentRoot, ...(router ? [router] : [])];
    const group = new ProcessGroup(this.#program, args, {
      env: { ...this.#env, PHP_CLI_SERVER_WORKERS: '4', ...env },
    });
    const origin = `http://${host}`;
    await untilReady('The web server of PHP', group, () => answers(origin));
    return { origin, log: () => group.output, stop: () => group.stop() };
  }
}

async function answers(origin: string): Promise<boolean> {
  try {
    const response = await fetch(origin, {
      redirect: 'manual',
      signal: AbortSignal.timeout(30_000),
    });
    await response.body?.cancel();
    return true;
  } catch {
    return false;
  }
}

function phpSettings(root: string, work: string, extensions: readonly string[]): string {
  const modules = join(root, 'usr', 'lib', 'php');
  const version = readdirSync(modules).find((entry) => /^\d{8}$/.test(entry));
  if (version === undefined) throw new Error(`There are no extensions of PHP in ${modules}.`);
  const folder = join(modules, version);
  const lost = extensions.filter((name) => !existsSync(join(folder, `${name}.so`)));
  if (lost.length > 0) throw new Error(`PHP has no ${lost.join(', ')} in ${folder}.`);
  return [
    `extension_dir=${folder}`,
    // Keeps what it has read, where that package is there.
    ...(existsSync(join(folder, 'opcache.so'))
      ? // Without the last, settings that a test has changed would count only seconds later.
        ['zend_extension=opcache.so', 'opcache.enable_cli=1', 'opcache.revalidate_freq=0']
      : []),
    ...extensions.map((name) => `extension=${name}.so`),
    `sys_temp_dir=${work}`,
    'memory_limit=512M',
    'display_errors=stderr',
    'error_reporting=E_ALL',
    'date.timezone=UTC',
    'variables_order=EGPCS',
    '',
  ].join('\n');
}
