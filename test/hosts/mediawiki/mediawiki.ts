import { appendFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackDebianPackages } from '../support/debian.js';
import { freePort } from '../../../tools/free-port.mjs';
import { Php } from '../support/php.js';
import { repository } from '../support/repository.js';
import { workFolder } from '../support/work-folder.js';

export interface MediaWiki {
  /** The address of a page. */
  address(title: string): string;
  /** Saves a page, as someone with permission to edit it does. */
  write(title: string, text: string): Promise<void>;
  /** Adds to LocalSettings.php, as the administrator of the server does. */
  configure(php: string): void;
  stop(): Promise<void>;
}

const PROGRAMS = ['php8.2-cli', 'php8.2-intl', 'php8.2-mbstring', 'php8.2-sqlite3', 'php8.2-xml'];
const EXTENSIONS = [
  ...['ctype', 'dom', 'fileinfo', 'iconv', 'intl', 'mbstring', 'pdo', 'pdo_sqlite', 'posix'],
  ...['simplexml', 'sqlite3', 'tokenizer', 'xml', 'xmlreader'],
];

/**
 * A real MediaWiki in Polish. Its web server also has `/city-elements/`, our files, and `/data/`, as
 * a webmaster would have uploaded them.
 */
export async function startMediaWiki(): Promise<MediaWiki> {
  const files = ['mediawiki', 'mediawiki-classes'];
  const root = await unpackDebianPackages('mediawiki', { programs: PROGRAMS, files });
  const code = join(root, 'usr/share/mediawiki');
  const work = workFolder('mediawiki');
  const folder = (name: string) => {
    mkdirSync(join(work, name));
    return join(work, name);
  };
  const site = folder('site');
  cpSync(join(repository, 'dist/embed'), join(site, 'city-elements'), { recursive: true });
  cpSync(join(repository, 'demo/data'), join(site, 'data'), { recursive: true });
  // Browsers ask for it by themselves.
  writeFileSync(join(site, 'favicon.ico'), '');

  const php = new Php({ root, work, extensions: EXTENSIONS });
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  await php.run(join(code, 'maintenance/install.php'), [
    ...['--server', origin, '--scriptpath', '', '--lang', 'pl', '--confpath', work],
    ...['--dbtype', 'sqlite', '--dbpath', folder('database'), '--pass', 'only-for-this-test'],
    ...['Miasto', 'Admin'],
  ]);
  const settings = join(work, 'LocalSettings.php');
  const configure = (php: string) => appendFileSync(settings, `\n${php}\n`);
  configure(`$wgCacheDirectory = '${folder('cache')}';`);
  const env = { MW_CONFIG_FILE: settings, SITE: site };
  const router = join(repository, 'test/hosts/mediawiki/router.php');
  const server = await php.serve({ documentRoot: code, router, port, env });
  return {
    configure,
    address: (title) => `${origin}/index.php?title=${encodeURIComponent(title)}`,
    write: async (title, text) => {
      const [, namespace = '', name = ''] = /^(\w+:)?(.*)$/.exec(title) ?? [];
      const file = join(work, `${name}.txt`);
      writeFileSync(file, text);
      const options = ['--user', 'Admin', '--overwrite', '--prefix', namespace];
      await php.run(join(code, 'maintenance/importTextFiles.php'), [...options, file], env);
    },
    stop: () => server.stop(),
  };
}
