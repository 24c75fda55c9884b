import { OURS, variants } from '../variants/index.js';
import * as cells from './cells.js';
import { table, withCommas } from './format.js';
import type { Summary } from './summary.js';

// What it takes to deliver a page's files from static hosting, worked out from measured bytes.

/** Said in the report, so that a city can put in its own. */
const assumptions = {
  viewsADay: 10_000_000,
  /** Whose browser has the files from an earlier view. */
  returning: 0.4,
  /** Such readers ask whether the script and the data have changed; its parts never do. */
  bytesOfUnchanged: 250,
  bytesOfHeaders: 500,
  daysAMonth: 30,
  /** Euro; list prices of large and small providers lie between. */
  perGigabyte: [0.01, 0.08],
  perMillionRequests: [0, 0.9],
} as const;

/** The script, and the data. */
const FILES = 2;

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
    first * (bytes.script + bytes.data + FILES * bytesOfHeaders) + again * FILES * bytesOfUnchanged;
  const gigabytesADay = bytesADay / 1e9;
  const millionRequestsADay = (FILES * viewsADay) / 1e6;
  const cost = (place: 0 | 1) =>
    daysAMonth *
    (gigabytesADay * assumptions.perGigabyte[place] +
      millionRequestsADay * assumptions.perMillionRequests[place]);
  return { gigabytesADay, millionRequestsADay, costAMonth: [cost(0), cost(1)] };
}

function deliveryTable(rows: readonly (readonly [string, Delivery])[]): string {
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

/** What many readers cost, with what was assumed. */
export function deliverySection({ value }: Summary): string {
  const bytes = (cell: cells.CellOf, variant: string) => value(cell(variant))?.median ?? 0;
  const data = bytes(cells.dataBytes, OURS);
  const heaviest = variants
    .map(({ name, title }) => ({
      title,
      script: bytes(cells.scriptBytes, name) + bytes(cells.styleBytes, name),
    }))
    .reduce((a, b) => (b.script > a.script ? b : a));
  const rows = deliveryTable([
    ['City Elements', deliveryOf({ script: bytes(cells.scriptBytes, OURS), data })],
    [`the heaviest here (${heaviest.title})`, deliveryOf({ script: heaviest.script, data })],
  ]);
  return `${assumptionsSentence()}\n\n${rows}`;
}

function assumptionsSentence(): string {
  const { viewsADay, returning, bytesOfUnchanged, bytesOfHeaders } = assumptions;
  const { perGigabyte, perMillionRequests } = assumptions;
  return `What ${withCommas(viewsADay)} views a day cost, with ${returning * 100}% of them by returning readers whose browsers only ask whether the script and the data have changed (${bytesOfUnchanged} bytes each), ${bytesOfHeaders} bytes of headers per response, €${perGigabyte.join('–')} per gigabyte and €${perMillionRequests.join('–')} per million requests:`;
}
