import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { AddressInfo } from 'node:net';

const root = new URL('../../../', import.meta.url);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/**
 * A page or file of a test, by its path; a function may take its time. A path that ends in a slash is
 * a folder, and has the address of the folder that is served there.
 */
export type Files = Readonly<Record<string, string | (() => string | Promise<string>)>>;

export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

/** In a folder that is served under another name, else in the project. */
function placeOf(path: string, files: Files): string | URL {
  for (const [folder, place] of Object.entries(files)) {
    if (!folder.endsWith('/') || folder === '/' || !path.startsWith(folder)) continue;
    if (typeof place === 'string') return join(place, path.slice(folder.length));
  }
  return new URL(`.${path}`, root);
}

/**
 * A web server on loopback with the files of a test and the folders of the project under it.
 *
 * @param hold keeps a request waiting, by its path, until it resolves
 */
export async function serve(
  files: Files,
  hold: (path: string) => Promise<void> | undefined = () => undefined,
): Promise<Site> {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = decodeURI((request.url ?? '').replace(/\?.*/, ''));
    try {
      await hold(path);
      const file = files[path];
      const body =
        typeof file === 'function'
          ? await file()
          : (file ?? (await readFile(placeOf(path, files))));
      response.setHeader('Content-Type', types[extname(path)] ?? 'text/plain');
      response.setHeader('Cache-Control', 'no-store');
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  };
  const server = createServer((request, response) => void answer(request, response));
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
