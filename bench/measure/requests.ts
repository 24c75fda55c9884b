import type { Page } from 'puppeteer-core';
import type { Measured, PageRequest } from './visit.js';

/** The page itself and all that it has asked for. */
export const requestsOf = (page: Page): Promise<PageRequest[]> =>
  page.evaluate(`['navigation', 'resource'].flatMap((type) =>
    performance.getEntriesByType(type)
      .filter(({ name }) => name.startsWith('http'))
      .map(({ name, startTime, responseStart, responseEnd, encodedBodySize, transferSize }) => ({
        path: new URL(name).pathname,
        start: startTime,
        answer: responseStart,
        end: responseEnd,
        bytes: transferSize === 0 ? 0 : encodedBodySize,
      })))`) as Promise<PageRequest[]>;

/** How many requests wait for each other: one starts when another is answered. */
export function inARow(requests: readonly PageRequest[]): number {
  return Math.max(0, ...placesInRow(requests));
}

/** The place of each request in its row: 1 for the page, 2 for what it asks for itself, and so on. */
export function placesInRow(requests: readonly PageRequest[]): number[] {
  const byStart = [...requests].sort((a, b) => a.start - b.start);
  const places = new Map<PageRequest, number>();
  for (const request of byStart) {
    const before = byStart.filter(({ bytes, answer }) => bytes > 0 && answer <= request.start);
    places.set(request, 1 + Math.max(0, ...before.map((one) => places.get(one) ?? 0)));
  }
  return requests.map((request) => places.get(request) ?? 1);
}

/** Bodies only, as they come over the line. */
export function countTransfer(all: readonly PageRequest[]): Measured {
  const bytesOf = (ending: RegExp) =>
    all.filter(({ path }) => ending.test(path)).reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    scriptBytes: bytesOf(/\.js$/),
    styleBytes: bytesOf(/\.css$/),
    dataBytes: bytesOf(/\/plan-\d+\.json$/),
    requests: all.length,
  };
}
