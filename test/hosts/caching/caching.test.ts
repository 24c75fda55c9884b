import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { version } from '../../../package.json' with { type: 'json' };
import { cacheControl } from '../../../bench/pages/caching.js';
import { repository } from '../support/repository.js';
import { workFolder } from '../support/work-folder.js';
import { startApache, startNginx, type WebServer } from './web-servers.js';

const paths = [
  '/city-elements/city-elements.min.js',
  '/city-elements/fallback.css',
  `/city-elements/${version}/controls.min.js`,
  `/city-elements/v0.2/${version}/controls.min.js`,
  '/data/torun-strategy.json',
  '/data/news.pl.json',
];

const page = readFileSync(join(repository, 'docs/embedding/hosting.md'), 'utf8');
const codeFor = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(page)?.[1] ?? '';

for (const [name, language, start] of [
  ['nginx', 'nginx', startNginx],
  ['Apache', 'apache', startApache],
] as const) {
  describe(`${name} with the code of docs/embedding/hosting.md`, () => {
    let server: WebServer;
    before(async () => {
      server = await start(siteFolder(), codeFor(language));
    });
    after(() => server.stop());

    for (const path of paths) {
      it(`sends ${path} compressed, and says how long it may be kept`, async () => {
        const response = await fetch(server.origin + path);
        assert.equal(response.status, 200);
        assert.equal(response.headers.get('cache-control'), cacheControl(path));
        assert.equal(response.headers.get('content-encoding'), 'gzip');
      });
    }

    it('says nothing of an error, so that nobody keeps it', async () => {
      const response = await fetch(`${server.origin}/city-elements/${version}/nothing.min.js`);
      assert.equal(response.status, 404);
      assert.equal(response.headers.get('cache-control'), null);
    });
  });
}

/** As a webmaster has put our files, and data, on a server. */
function siteFolder(): string {
  const site = workFolder('site');
  const embed = join(repository, 'dist/embed');
  mkdirSync(join(site, 'data'));
  cpSync(embed, join(site, 'city-elements'), { recursive: true });
  cpSync(embed, join(site, 'city-elements/v0.2'), { recursive: true });
  cpSync(join(repository, 'demo/data'), join(site, 'data'), { recursive: true });
  return site;
}
