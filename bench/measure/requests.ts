import type { Page } from 'puppeteer-core';
import type { Measured, PageRequest } from './visit.js';

/** The page itself and all that it has asked for. */
export const requestsOf = (page: Page): Promise<PageRequest[]> =>
  page.evaluate(`['navigation', 'resource'].flatMap((type) =>
    performance.getEntriesByType(type)
      .filter(({ name }) => name.startsWith('http'))
      .map(({ name, startTime, responseEnd, encodedBodySize, transferSize }) => ({
        path: new URL(name).pathname,
        start: startTime,
        end: responseEnd,
        bytes: transferSize === 0 ? 0 : encodedBodySize,
      })))`) as Promise<PageRequest[]>;

/** How many requests wait for each other: one starts when another has ended. */
export const inARow = (requests: readonly PageRequest[]): number =>
  Math.max(0, ...placesInRow(requests));

/**
 * The place of each request in its row: 1 for the page, which comes first and may still be on its way
 * when the next one starts, 2 for what it asks for itself, and so on.
 */
export function placesInRow([page, ...others]: readonly PageRequest[]): number[] {
  if (!page) return [];
  const places = new Map<PageRequest, number>();
  for (const request of others.toSorted((a, b) => a.start - b.start)) {
    const before = others.filter(({ bytes, end }) => bytes > 0 && end <= request.start);
    places.set(request, 1 + Math.max(1, ...before.map((one) => places.get(one) ?? 1)));
  }
  return [1, ...others.map((request) => places.get(request) ?? 1)];
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
