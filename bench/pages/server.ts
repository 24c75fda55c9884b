import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Server {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves files out of memory, compressed as well as Brotli can, as a CDN would have them. Each
 * response allows to be kept: a page that asks twice for a file gets it once.
 */
export async function startServer(files: ReadonlyMap<string, Buffer | string>): Promise<Server> {
  const compressed = new Map<string, Buffer>();
  const bodyOf = (path: string) => {
    const file = files.get(path);
    if (file === undefined) return undefined;
    const body = compressed.get(path) ?? brotli(file);
    compressed.set(path, body);
    return body;
  };
  // Before the first request, so that no page waits for it.
  for (const path of files.keys()) bodyOf(path);

  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    const body = bodyOf(path);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': types[extname(path)] ?? 'application/octet-stream',
      'Content-Encoding': 'br',
      'Content-Length': body.length,
      'Cache-Control': 'max-age=3600',
    });
    response.end(body);
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
