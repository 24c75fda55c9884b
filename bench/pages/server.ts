import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { cacheControl } from './caching.js';
import type { Site } from './site.js';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** As old as a shared cache says its files are, in seconds: who comes back comes after an hour. */
const AGE = 3_600;

export interface Server {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves files out of memory, compressed as well as Brotli can, as a CDN would have them, with the
 * headers that the instructions recommend.
 */
export async function startServer(site: Site): Promise<Server> {
  // Before the first request, so that no page waits for it.
  const bodies = new Map([...site].map(([path, file]) => [path, brotli(file)]));
  const server = createServer(({ url = '/', headers }, response) => {
    const path = decodeURI(new URL(url, 'http://localhost').pathname);
    const body = bodies.get(path);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    const tag = `"${createHash('sha1').update(body).digest('base64url')}"`;
    const isUnchanged = headers['if-none-match'] === tag;
    response.writeHead(isUnchanged ? 304 : 200, {
      'Content-Type': types[extname(path)] ?? 'application/octet-stream',
      'Content-Encoding': 'br',
      'Cache-Control': cacheControl(path),
      Age: AGE,
      ETag: tag,
      ...(!isUnchanged && { 'Content-Length': body.length }),
    });
    response.end(isUnchanged ? undefined : body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function brotli(content: Buffer | string): Buffer {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}
