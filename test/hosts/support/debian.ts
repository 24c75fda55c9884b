import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repository } from './repository.js';

const run = promisify(execFile);

export interface DebianPackages {
  /** Packages with programs: what they need and this machine lacks comes along. */
  programs: readonly string[];
  /** Packages of which only the files are wanted, such as a CMS. */
  files?: readonly string[];
}

/**
 * Unpacks Debian packages into a folder of `.cache/`, once; nothing is installed on the machine, and
 * root is not needed.
 *
 * @returns the folder that serves as `/`: `usr/bin/php8.2` is in it
 */
export async function unpackDebianPackages(
  name: string,
  { programs, files = [] }: DebianPackages,
): Promise<string> {
  checkForApt();
  const hash = createHash('sha256')
    .update(JSON.stringify([programs, files]))
    .digest('hex');
  const folder = join(repository, '.cache', 'debian', `${name}-${hash.slice(0, 12)}`);
  if (existsSync(folder)) return folder;
  mkdirSync(join(repository, '.cache', 'debian'), { recursive: true });
  const staging = mkdtempSync(`${folder}.`);
  try {
    await download([...new Set([...programs, ...(await missing(programs)), ...files])], staging);
    const root = join(staging, 'root');
    for (const file of readdirSync(staging).filter((file) => file.endsWith('.deb'))) {
      await run('dpkg', ['-x', join(staging, file), root]);
    }
    renameSync(root, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // otherwise another run was faster
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  return folder;
}

/** Where the programs find their libraries. */
export function libraryPath(root: string): string {
  const library = join(root, 'usr', 'lib');
  const folders = [library, join(root, 'lib')].filter((folder) => existsSync(folder));
  const inner = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((entry) => entry.endsWith('-linux-gnu'))
      .map((entry) => join(folder, entry)),
  );
  return [...inner, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
}

function checkForApt(): void {
  try {
    execFileSync('sh', ['-c', 'command -v apt-get && command -v dpkg'], { stdio: 'ignore' });
  } catch {
    throw new Error(
      'There is no apt-get here. The tests with a real CMS take it from the packages of Debian 12 ' +
        '(bookworm). Run them there, for instance in a container of the image node:20-bookworm.',
    );
  }
}

/** What `apt-get install` would add to this machine. */
async function missing(packages: readonly string[]): Promise<string[]> {
  const options = ['install', '--simulate', '--no-install-recommends'];
  const { stdout } = await apt([...options, ...packages]);
  return Array.from(stdout.matchAll(/^Inst (\S+)/gm), ([, name = '']) => name);
}

async function download(packages: readonly string[], folder: string): Promise<void> {
  // Root reads the lists of the system; nobody needs to be root for that.
  await apt(['download', '-o', 'APT::Sandbox::User=', ...packages], folder);
}

async function apt(args: readonly string[], cwd = repository) {
  try {
    return await run('apt-get', args, {
      cwd,
      env: { ...process.env, LC_ALL: 'C' },
      timeout: 5 * 60_000,
      maxBuffer: 10_000_000,
    });
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string };
    throw new Error(
      `apt-get ${args[0]} failed: ${stderr.trim()}\n` +
        'It needs Debian 12 (bookworm), its package lists (apt-get update) and a way to its servers.',
      { cause: error },
    );
  }
}
