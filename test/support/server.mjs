/**
 * Routes under /__test__/ for tests of loading, served by the test runner on loopback:
 *
 *   json?body=…&type=…            the body, as application/json or the given type
 *   html                          a login page with status 200, as many sites answer
 *   status/503?retry-after=1      that status, and the header
 *   slow?ms=500&body=…            the body after that time (20 s at most)
 *   charset/windows-1250?body=…   the body in that one-byte charset, declared in the header
 *   redirect?to=…                 302 to that address
 *   count?key=…                   how many requests carried this key before
 *   page?html=…&csp=…             a page, with that Content-Security-Policy; it pauses at <!--pause-->
 *   built/1.2.3/city-elements.min.js  the file for any web page and its parts, as built for that version
 *
 * Every route takes `key=…` (a name for its requests, one per test), `failures=2` (the first two
 * requests with this key answer 503) and `cors` (any origin may read the answer; without it, none).
 */
import { Readable } from 'node:stream';
import { builtFiles } from './built-files.mjs';

const prefix = '/__test__/';
const longestWait = 20_000;
const requests = new Map();
const pause = '<!--pause-->';

export async function testRoutes(context, next) {
  if (!context.path.startsWith(prefix)) return next();
  const [name, ...details] = context.path.slice(prefix.length).split('/');
  const route = routes[name];
  if (!route) {
    return answer(context, 404, `No test route "${name}": test/support/server.mjs lists them.`);
  }
  const { key, failures = 0, cors } = context.query;
  context.set('Cache-Control', 'no-store');
  if (cors !== undefined) context.set('Access-Control-Allow-Origin', '*');
  if (name !== 'count' && key && count(key) <= Number(failures)) return answer(context, 503, '');
  return route(context, ...details);
}

const routes = {
  json(context) {
    answer(context, 200, context.query.body ?? '{}', context.query.type ?? 'application/json');
  },
  html(context) {
    const page = '<!doctype html><title>Log in</title><form><input name="user"></form>';
    answer(context, 200, page, 'text/html; charset=utf-8');
  },
  status(context, code) {
    const wait = context.query['retry-after'];
    if (wait) context.set('Retry-After', wait);
    answer(context, Number(code), `Status ${code}`);
  },
  async slow(context) {
    const time = Math.min(Number(context.query.ms ?? 1000), longestWait);
    await new Promise((done) => setTimeout(done, time));
    routes.json(context);
  },
  charset(context, charset) {
    const type = `${context.query.type ?? 'application/json'}; charset=${charset}`;
    answer(context, 200, encode(context.query.body ?? '', charset), type);
  },
  redirect(context) {
    context.redirect(context.query.to);
  },
  page(context) {
    const { html = '', csp } = context.query;
    if (csp) context.set('Content-Security-Policy', csp);
    answer(context, 200, '', 'text/html; charset=utf-8');
    context.body = html.includes(pause) ? Readable.from(inParts(html)) : html;
  },
  async built(context, version, ...path) {
    const file = path.join('/');
    const code = (await builtFiles(version)).get(file);
    if (code === undefined) answer(context, 404, `The build has no ${file}.`);
    else answer(context, 200, code, 'text/javascript; charset=utf-8');
  },
  count(context) {
    answer(context, 200, String(requests.get(context.query.key) ?? 0));
  },
};

function answer(context, status, body, type = 'text/plain; charset=utf-8') {
  context.status = status;
  context.set('Content-Type', type);
  context.body = body;
}

async function* inParts(html) {
  for (const part of html.split(pause)) {
    yield part;
    await new Promise((done) => setTimeout(done, 300));
  }
}

function count(key) {
  const number = (requests.get(key) ?? 0) + 1;
  requests.set(key, number);
  return number;
}

/** Node only decodes such charsets: so look each character up among the 256 it can decode. */
function encode(text, charset) {
  const decoder = new TextDecoder(charset);
  const characters = Array.from({ length: 256 }, (_, byte) => decoder.decode(Uint8Array.of(byte)));
  return Buffer.from(Array.from(text, (character) => characters.indexOf(character)));
}
