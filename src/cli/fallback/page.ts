import { webAddress } from '../../model/web-address.js';
import type { L10n } from '../../localization/core/l10n.js';
import type { PlanText } from '../../localization/core/words/plan-words.js';
import { canonicalTag } from '../../model/language-tag.js';
import { marked, markup, type Markup } from './markup.js';

const CONTROLS = ['search', 'expand', 'links'] as const;

export type Control = (typeof CONTROLS)[number];

/** Those that `controlslist` leaves. */
export const controlsWithout = (list: string): Control[] =>
  CONTROLS.filter((control) => !list.split(/\s+/).includes(`no${control}`));

/** The page that the HTML is for, as the attributes of the tag say it. */
export interface PageSettings {
  readonly openDepth: number;
  readonly headingLevel: number;
  readonly limit: number;
  /** Missing: the tag has none, and no place is kept for them. */
  readonly controls?: readonly Control[] | undefined;
  readonly timeZone?: string | undefined;
}

/** What to print of a document. */
export interface FallbackRequest extends PageSettings {
  readonly inline: boolean;
  /** The attributes of the tag to print around it; missing: no tag. */
  readonly tag?: Readonly<Record<string, string>> | undefined;
}

/** How texts and links of a document get into that page. */
export interface PageContext extends PageSettings {
  readonly l10n: L10n;
  text(value: PlanText): Markup;
  /** A link where there is an address. */
  link(url: string | undefined, content: Markup): Markup;
  /** How the page writes an address of the data. */
  address(url: string): string;
}

export function createPageContext(
  l10n: L10n,
  settings: PageSettings,
  address: (url: string) => string,
): PageContext {
  const page = canonicalTag(l10n.requested);
  return {
    ...settings,
    l10n,
    address,
    text: (value) => marked(value, l10n, page),
    link: (url, content) => (url ? markup`<a href="${address(url)}">${content}</a>` : content),
  };
}

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
