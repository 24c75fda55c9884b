import { webAddress } from '../../model/web-address.js';

/** Where the data are, and how a page writes the addresses in them. */
export interface Addresses {
  /** What relative addresses in the data are resolved against. */
  readonly base: string;
  /** How the page writes one of them: relative, if the address of the data is. */
  write(url: string): string;
}

// A page without a known address, deep enough for any number of `../`.
const ORIGIN = 'https://page.invalid';
const FOLDER = `/${'folder/'.repeat(40)}`;

/** @returns `undefined` if `src` is not the address of a file on the web */
export function addressesFor(src: string): Addresses | undefined {
  const base = webAddress(src, ORIGIN + FOLDER);
  if (!base) return undefined;
  const write = (url: string) => {
    const { origin, pathname, search, hash } = new URL(url);
    if (origin !== ORIGIN) return url;
    const path = pathname.startsWith('/folder/') ? fromPage(pathname) : pathname;
    return path + search + hash;
  };
  return { base, write };
}

function fromPage(pathname: string): string {
  if (pathname.startsWith(FOLDER)) return pathname.slice(FOLDER.length);
  const rest = pathname.replace(/^\/(folder\/)*/, '');
  const shared = (pathname.length - rest.length - 1) / 'folder/'.length;
  return '../'.repeat(40 - shared) + rest;
}
