import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** What a server does with a request. */
export type Reply = (response: ServerResponse) => unknown;

type Headers = Readonly<Record<string, string>>;

export const PLAN = 'A plan that has come';
export const planBody = JSON.stringify({ language: 'en', goals: [{ number: '1', title: PLAN }] });

export const JSON_TYPE = { 'Content-Type': 'application/json' };
export const CORS = { 'Access-Control-Allow-Origin': '*' };

export const send =
  (status: number, headers: Headers = {}, body: string | Buffer = ''): Reply =>
  (response) =>
    response.writeHead(status, { ...CORS, ...headers }).end(body);

export const sendPlan = send(200, JSON_TYPE, planBody);

export const redirect = (to: string): Reply => send(302, { Location: to });

/** What no server library would send. */
export const raw =
  (...lines: readonly string[]): Reply =>
  ({ socket }) =>
    socket?.end(lines.join('\r\n'));

/** Each request gets the next answer, and the last one is repeated. */
export function inTurn(...replies: readonly Reply[]): Reply {
  const left = [...replies];
  return (response) => (left.length > 1 ? left.shift() : left[0])?.(response);
}

const MEGABYTE = Buffer.alloc(1024 * 1024, ' ');

/** As fast as they are read, and no longer. */
export const megabytes =
  (count: number): Reply =>
  async (response) => {
    response.writeHead(200, { ...CORS, ...JSON_TYPE });
    const isClosed = once(response, 'close');
    for (let sent = 0; sent < count && !response.destroyed; sent += 1) {
      if (!response.write(MEGABYTE)) await Promise.race([once(response, 'drain'), isClosed]);
    }
    response.end();
  };

let bomb: Buffer | undefined;

/** Spaces, packed into a thousandth. */
export const packedMegabytes =
  (count: number): Reply =>
  (response) => {
    bomb ??= gzipSync(Buffer.alloc(count * MEGABYTE.length, ' '), { level: 1 });
    send(200, { ...JSON_TYPE, 'Content-Encoding': 'gzip' }, bomb)(response);
  };

/** It begins like a packed file, and goes on like none. */
export const brokenPack: Reply = (response) => {
  const body = gzipSync(planBody).fill(0xff, 12);
  send(200, { ...JSON_TYPE, 'Content-Encoding': 'gzip' }, body)(response);
};

/** It ends in the middle of what it has begun. */
export const breakOff: Reply = (response) => {
  response.writeHead(200, { ...CORS, ...JSON_TYPE, 'Content-Length': planBody.length });
  response.write(planBody.slice(0, 20), () => response.destroy());
};

/** A space now and then, without an end. */
export const drip: Reply = (response) => {
  response.writeHead(200, { ...CORS, ...JSON_TYPE });
  const timer = setInterval(() => response.write(' '), 50);
  response.once('close', () => clearInterval(timer));
};

/** Goals below goals, each the only one of the one above. */
export const deepPlan = (levels: number): string =>
  `{"language":"en","goals":[${`{"title":"${PLAN}","goals":[`.repeat(levels)}${']}'.repeat(levels)}]}`;
