import { cpSync, existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { startMariaDb, type Database } from '../support/mariadb.js';
import { unpackDebianPackages } from '../support/debian.js';
import { freePort } from '../../../tools/free-port.mjs';
import { Php } from '../support/php.js';
import { repository } from '../support/repository.js';
import { workFolder } from '../support/work-folder.js';
import { Site } from './site.js';

/** PHP, MariaDB and WordPress. */
export const packages = {
  programs: [
    ...['cli', 'curl', 'gd', 'mbstring', 'mysql', 'opcache', 'xml'].map((name) => `php8.2-${name}`),
    'mariadb-server-core',
    'mariadb-client-core',
  ],
  files: [
    'mariadb-server', // mariadb-install-db is in it
    'wordpress',
    'wordpress-l10n',
    ...['one', 'two', 'three'].map((name) => `wordpress-theme-twentytwenty${name}`),
    ...['cropper', 'prototype', 'scriptaculous', 'underscore'].map((name) => `libjs-${name}`),
    'php-getid3',
    'php-matthiasmullie-minify',
    'php-matthiasmullie-path-converter',
  ],
};

const extensions = [
  ...['ctype', 'curl', 'dom', 'exif', 'fileinfo', 'gd', 'iconv', 'mbstring', 'mysqlnd', 'mysqli'],
  ...['simplexml', 'tokenizer', 'xml', 'xmlreader', 'xmlwriter'],
];

const server = join(import.meta.dirname, 'server');

/** WordPress as a single site and as a network, in Polish, with the data of the demo. */
export interface WordPress {
  single: Site;
  network: Site;
  /** Where its files are. */
  folder: string;
  /** What PHP has complained about. */
  complaints: () => string[];
  stop: () => Promise<void>;
}

export async function startWordPress(): Promise<WordPress> {
  const plugin = join(repository, 'dist/wordpress/city-elements.zip');
  if (!existsSync(plugin)) {
    throw new Error('dist/wordpress/city-elements.zip is missing. Run npm run build first.');
  }
  const root = await unpackDebianPackages('wordpress', packages);
  const work = workFolder('wordpress');
  const folder = join(work, 'wordpress');
  copyWordPress(root, folder);
  const php = new Php({ root, work, extensions });
  const database = await startMariaDb(root, work);
  const single = await install('single', { php, folder, database });
  const network = await install('network', { php, folder, database });
  await single.run('plugin.php', 'install', plugin);
  const sites = [single, network];
  for (const site of sites) await site.start(join(server, 'router.php'));
  return {
    single,
    network,
    folder,
    complaints: () => readComplaints(join(folder, 'debug.log')),
    stop: async () => {
      await Promise.all(sites.map((site) => site.stop()));
      await database.stop();
    },
  };
}

/** Of this version of WordPress itself there are many, with a PHP that is younger. */
function readComplaints(file: string): string[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => /plugins\/city-elements|city_elements|CityElements/.test(line));
}

interface Place {
  php: Php;
  folder: string;
  database: Database;
}

async function install(
  kind: 'single' | 'network',
  { php, folder, database }: Place,
): Promise<Site> {
  const port = await freePort();
  const env = {
    CITY_DATABASE: kind,
    CITY_SOCKET: database.socket,
    CITY_ORIGIN: `http://127.0.0.1:${port}`,
  };
  await database.query(`CREATE DATABASE ${kind} CHARACTER SET utf8mb4`);
  const site = new Site({ php, folder, port, server, env: { ...env, CITY_KIND: kind } });
  await php.run(join(server, 'install.php'), [folder], env);
  if (kind === 'network') await php.run(join(server, 'install-network.php'), [folder], env);
  await site.prepare();
  return site;
}

/** Debian shares some files among packages by links; the copy has them all. */
function copyWordPress(root: string, folder: string): void {
  const isWanted = (path: string) =>
    existsSync(path) && (!path.endsWith('.mo') || basename(path).includes('pl_PL'));
  cpSync(join(root, 'usr/share/wordpress'), folder, {
    recursive: true,
    dereference: true,
    filter: isWanted,
  });
  cpSync(join(server, 'wp-config.php'), join(folder, 'wp-config.php'));
  for (const file of ['site-code.php', 'optimizer.php']) {
    cpSync(join(server, file), join(folder, 'wp-content/mu-plugins', file));
  }
  cpSync(join(server, 'other.js'), join(folder, 'wp-content/uploads/other.js'));
  cpSync(join(root, 'usr/share/php/MatthiasMullie'), join(folder, 'wp-content/MatthiasMullie'), {
    recursive: true,
  });
  cpSync(join(repository, 'demo/data'), join(folder, 'wp-content/uploads/city'), {
    recursive: true,
  });
  // Where the webmaster without the plugin puts them.
  cpSync(join(repository, 'dist/embed'), join(folder, 'city-elements'), { recursive: true });
}
