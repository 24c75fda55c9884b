import { readFile } from 'node:fs/promises';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { repository } from '../support/repository.js';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface Answer {
  readonly status?: number;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
}

/** Answers by hand, for what no ordinary server would send. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface Site {
  /** The folder that `files` are in; the project if not said. */
  readonly root?: string;
  /** Where folders and single files are on the site: `{'/embed/': 'dist/embed/'}`. */
  readonly files: Readonly<Record<string, string>>;
  /** What the site answers besides, by path. */
  readonly routes?: Readonly<Record<string, Answer | Handler>>;
  /** Sent with every answer of the site. */
  readonly headers?: OutgoingHttpHeaders;
}

export interface PageServer {
  /** As `http://127.0.0.1:8080`, for the time of the test a site of its own. */
  readonly origin: string;
  /** What was asked for, as path and query, oldest first. */
  readonly requests: readonly string[];
  stop(): Promise<void>;
}

/** A static web server on loopback, which lets browsers keep files for a while as such servers do. */
export async function serve(site: Site): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path !== '/favicon.ico') requests.push(path);
    void respond(site, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(site: Site, request: IncomingMessage, response: ServerResponse) {
  const { pathname } = new URL(request.url ?? '/', 'http://site');
  const route = site.routes?.[pathname];
  if (typeof route === 'function') {
    route(request, response);
    return;
  }
  const { status = 200, headers, body } = route ?? (await readFileOf(site, pathname));
  const type = types[extname(pathname)] ?? types['.html'];
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': 'max-age=300',
    ...site.headers,
    ...headers,
  });
  response.end(body);
}

async function readFileOf({ files, root = repository }: Site, pathname: string): Promise<Answer> {
  const [place, file] = Object.entries(files).find(([start]) => pathname.startsWith(start)) ?? [];
  if (place === undefined || file === undefined || pathname.includes('..')) return { status: 404 };
  try {
    return { body: await readFile(join(root, file, pathname.slice(place.length))) };
  } catch {
    return { status: 404 };
  }
}
