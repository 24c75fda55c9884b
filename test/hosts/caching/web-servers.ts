import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../../tools/free-port.mjs';
import { libraryPath, unpackDebianPackages } from '../support/debian.js';
import { ProcessGroup } from '../support/process-group.js';
import { untilReady } from '../support/until.js';
import { workFolder } from '../support/work-folder.js';

export interface WebServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  stop(): Promise<void>;
}

/** @param code what the instructions tell people to put into the `server` block */
export async function startNginx(site: string, code: string): Promise<WebServer> {
  const root = await unpackDebianPackages('nginx', { programs: ['nginx'] });
  return start('nginx', root, (work, port) => {
    const settings = join(work, 'nginx.conf');
    writeFileSync(
      settings,
      `daemon off; master_process off; pid ${work}/pid; error_log stderr;
events {}
http {
  include ${root}/etc/nginx/mime.types;
  access_log off;
  client_body_temp_path ${work}/a; proxy_temp_path ${work}/b; fastcgi_temp_path ${work}/c;
  uwsgi_temp_path ${work}/d; scgi_temp_path ${work}/e;
  server {
    listen 127.0.0.1:${port};
    root ${site};
    ${code}
  }
}`,
    );
    return [join(root, 'usr/sbin/nginx'), '-c', settings, '-p', work, '-e', 'stderr'];
  });
}

const MODULES = ['authz_core', 'deflate', 'dir', 'filter', 'headers', 'mime', 'mpm_event'];

/** @param code what the instructions tell people to put into `.htaccess` */
export async function startApache(site: string, code: string): Promise<WebServer> {
  const root = await unpackDebianPackages('apache', {
    programs: ['apache2-bin'],
    files: ['media-types'],
  });
  writeFileSync(join(site, '.htaccess'), code);
  return start('Apache', root, (work, port) => {
    const settings = join(work, 'apache.conf');
    const load = MODULES.map(
      (name) => `LoadModule ${name}_module ${root}/usr/lib/apache2/modules/mod_${name}.so`,
    );
    writeFileSync(
      settings,
      `${load.join('\n')}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${work}/pid
ErrorLog ${work}/error.log
TypesConfig ${root}/etc/mime.types
DocumentRoot ${site}
<Directory ${site}>
  AllowOverride All
  Require all granted
</Directory>`,
    );
    return [join(root, 'usr/sbin/apache2'), '-f', settings, '-D', 'FOREGROUND'];
  });
}

async function start(
  name: string,
  root: string,
  command: (work: string, port: number) => string[],
): Promise<WebServer> {
  const port = await freePort();
  const [program = '', ...args] = command(workFolder(name.toLowerCase()), port);
  const group = new ProcessGroup(program, args, {
    env: { ...process.env, LD_LIBRARY_PATH: libraryPath(root) },
  });
  const origin = `http://127.0.0.1:${port}`;
  const answers = () =>
    fetch(origin).then(
      () => true,
      () => false,
    );
  await untilReady(name, group, answers);
  return { origin, stop: () => group.stop() };
}
