import { table, withCommas } from './format.js';

// What it takes to deliver a page's files from static hosting, worked out from measured bytes.

/** Said in the report, so that a city can put in its own. */
export const assumptions = {
  viewsADay: 10_000_000,
  /** Whose browser has the files from an earlier view. */
  returning: 0.4,
  /** Of the script folder by version such readers ask nothing; of the data, whether they changed. */
  bytesOfUnchanged: 250,
  bytesOfHeaders: 500,
  daysAMonth: 30,
  /** Euro; list prices of large and small providers lie between. */
  perGigabyte: [0.01, 0.08],
  perMillionRequests: [0, 0.9],
} as const;

export interface Delivery {
  readonly gigabytesADay: number;
  readonly millionRequestsADay: number;
  /** In euro, at the lowest and at the highest price. */
  readonly costAMonth: readonly [number, number];
}

/** @param bytes of the script and of the data, compressed */
export function deliveryOf(bytes: { readonly script: number; readonly data: number }): Delivery {
  const { viewsADay, returning, bytesOfUnchanged, bytesOfHeaders, daysAMonth } = assumptions;
  const first = viewsADay * (1 - returning);
  const again = viewsADay * returning;
  const bytesADay =
    first * (bytes.script + bytes.data + 2 * bytesOfHeaders) + again * bytesOfUnchanged;
  const gigabytesADay = bytesADay / 1e9;
  const millionRequestsADay = (2 * first + again) / 1e6;
  const cost = (place: 0 | 1) =>
    daysAMonth *
    (gigabytesADay * assumptions.perGigabyte[place] +
      millionRequestsADay * assumptions.perMillionRequests[place]);
  return { gigabytesADay, millionRequestsADay, costAMonth: [cost(0), cost(1)] };
}

export function deliveryTable(rows: readonly (readonly [string, Delivery])[]): string {
  return table(
    ['10 million views a day', 'GB a day', 'million requests a day', '€ a month'],
    rows.map(([title, { gigabytesADay, millionRequestsADay, costAMonth }]) => [
      title,
      withCommas(Math.round(gigabytesADay)),
      millionRequestsADay.toFixed(0),
      costAMonth.map((cost) => withCommas(Math.round(cost))).join('–'),
    ]),
  );
}
