import type { Needs } from './needs.js';

/** The script of a page. */
export interface Script {
  /** The address of `city-elements.min.js`, as the page writes it. */
  readonly address: string;
  readonly version: string;
}

/** Asks the browser for a file before the script does. */
export interface PreloadLink {
  readonly kind: 'data' | 'part';
  readonly href: string;
}

/** What lets a page ask for all that its tags need at once, each file once, the data first. */
export function preloadLinks(needs: readonly Needs[], script: Script): PreloadLink[] {
  const data = needs.flatMap((need) => (need.data === undefined ? [] : [need.data]));
  const parts = needs.flatMap((need) => need.parts.map((part) => partAddress(part, script)));
  return [
    ...[...new Set(data)].map((href) => ({ kind: 'data', href }) as const),
    ...[...new Set(parts)].map((href) => ({ kind: 'part', href }) as const),
  ];
}

/** A part is in the folder of the version, beside the script. */
const partAddress = (part: string, { address, version }: Script): string =>
  `${address.slice(0, address.lastIndexOf('/') + 1)}${version}/${part}.min.js`;

/**
 * The line for a page. The data are asked for as `fetch` does it: without `crossorigin`, browsers would
 * load them a second time.
 */
export const preloadLine = ({ kind, href }: PreloadLink): string =>
  kind === 'data'
    ? `<link rel="preload" href="${escaped(href)}" as="fetch" crossorigin>`
    : `<link rel="modulepreload" href="${escaped(href)}">`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
