import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { libraryPath } from './debian.js';
import { ProcessGroup } from './process-group.js';
import { untilReady } from './until.js';

export interface Database {
  /** The only way in: it has no port. User root, no password. */
  socket: string;
  query: (sql: string) => Promise<string>;
  stop: () => Promise<void>;
}

/**
 * MariaDB out of unpacked Debian packages, without a port.
 *
 * @param root folder of mariadb-server-core, mariadb-client-core, mariadb-server
 * @param work a folder with a short path: that of a socket is limited to about 100 characters
 */
export async function startMariaDb(root: string, work: string): Promise<Database> {
  const env = { ...process.env, LD_LIBRARY_PATH: libraryPath(root) };
  const socket = join(work, 'db.sock');
  const data = join(work, 'db');
  mkdirSync(data);
  const files = [
    '--no-defaults',
    `--datadir=${data}`,
    `--lc-messages-dir=${join(root, 'usr/share/mysql')}`,
  ];
  // The server refuses to be root without being told.
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  await promisify(execFile)(
    join(root, 'usr/bin/mariadb-install-db'),
    [
      ...files,
      ...user,
      `--basedir=${join(root, 'usr')}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ],
    { env, timeout: 120_000 },
  );
  const server = new ProcessGroup(
    join(root, 'usr/sbin/mariadbd'),
    [
      ...files,
      ...user,
      `--socket=${socket}`,
      `--pid-file=${join(work, 'db.pid')}`,
      `--plugin-dir=${join(root, 'usr/lib/mysql/plugin')}`,
      '--skip-networking',
      // Nothing of it is kept.
      '--innodb-flush-log-at-trx-commit=0',
      '--innodb-doublewrite=OFF',
      '--innodb-buffer-pool-size=32M',
      '--skip-log-bin',
    ],
    { env },
  );
  const query = async (sql: string) => {
    const { stdout } = await promisify(execFile)(
      join(root, 'usr/bin/mariadb'),
      ['--no-defaults', `--socket=${socket}`, '--user=root', '--batch', '--execute', sql],
      { env, timeout: 30_000 },
    );
    return stdout;
  };
  const answers = () =>
    query('SELECT 1').then(
      () => true,
      () => false,
    );
  await untilReady('MariaDB', server, answers);
  return { socket, query, stop: () => server.stop() };
}
