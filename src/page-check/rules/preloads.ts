import { nearestLanguage } from '../../localization/dom/language.js';
import { languageAddress } from '../../model/language-address.js';
import { webAddress } from '../../model/web-address.js';
import { preloadLine, preloadLinks, type PreloadLink, type Script } from '../../preload/links.js';
import { needsOf, partRules, textLanguages, type Needs } from '../../preload/needs.js';
import { isDataElement, pageRule, type Page } from '../page.js';

/** What a page asks for early. A line that is out of date breaks nothing, but costs a download. */
export const preloadRules = {
  /** After a new version of the script, or a new address of the data. */
  'outdated-preload': pageRule({
    severity: 'warning',
    check: (page) =>
      preloadsOn(page).flatMap(({ element, written, right }) =>
        right && right.url !== urlOf(element)
          ? [{ element, params: { href: written, better: right.href, line: preloadLine(right) } }]
          : [],
      ),
    say: ({ msg }, params) => ({
      what: msg('The page preloads “{href}”, but what it needs is “{better}”.', {
        id: 'page-check.outdated-preload',
        desc: 'Page check: {href} and {better} are addresses of files. To preload is to load early.',
      }),
      fix: msg('Replace the line with this one:', {
        id: 'page-check.outdated-preload.fix',
        desc: 'Page check: a line of HTML follows.',
      }),
      code: params.line,
    }),
  }),

  /** Without `crossorigin`, or with `rel="preload"` for a module. */
  'twice-preload': pageRule({
    severity: 'warning',
    check: (page) =>
      preloadsOn(page).flatMap(({ element, written, right }) =>
        right?.url === urlOf(element) && !isReused(element, right)
          ? [{ element, params: { href: written, line: preloadLine({ ...right, href: written }) } }]
          : [],
      ),
    say: ({ msg }, params) => ({
      what: msg(
        'The browser loads “{href}” twice: the line that preloads it requests it in another way than our script.',
        { id: 'page-check.twice-preload', desc: 'Page check: {href} is the address of a file.' },
      ),
      fix: msg('Replace the line with this one:', {
        id: 'page-check.twice-preload.fix',
        desc: 'Page check: a line of HTML follows.',
      }),
      code: params.line,
    }),
  }),

  'needless-preload': pageRule({
    severity: 'hint',
    check: (page) =>
      preloadsOn(page).flatMap(({ element, written, right }) =>
        right ? [] : [{ element, params: { href: written } }],
      ),
    say: ({ msg }) => ({
      what: msg('The page preloads “{href}”, but no tag on it needs that file.', {
        id: 'page-check.needless-preload',
        desc: 'Page check: {href} is the address of a file.',
      }),
      fix: msg('Remove the line, unless another script uses the file.', {
        id: 'page-check.needless-preload.fix',
        desc: 'Page check.',
      }),
    }),
  }),
};

interface Needed extends PreloadLink {
  readonly url: string;
}

/** A line that asks for a file early, and may be meant for a tag of ours. */
interface Preload {
  readonly element: HTMLLinkElement;
  readonly written: string;
  /** What the page needs in its place; missing if it needs nothing like it. */
  readonly right?: Needed | undefined;
}

function preloadsOn(page: Page): Preload[] {
  const { ours, elements, scripts } = page;
  if (ours.length === 0) return [];
  const links = elements.filter(
    ({ localName, rel }: Element & { rel?: string }) =>
      localName === 'link' && /(^|\s)(module)?preload(\s|$)/i.test(rel ?? ''),
  ) as HTMLLinkElement[];
  const [script] = scripts;
  const needed = neededOn(page, script);
  const known = knownData(page);
  return links.flatMap((element): Preload[] => {
    const url = urlOf(element);
    const written = element.getAttribute('href') ?? '';
    const part = script && partOf(url, script);
    if (part !== undefined) {
      const right = needed.find((one) => one.kind === 'part' && partName(one.url) === part);
      return right || JUDGED.includes(part) ? [{ element, written, right }] : [];
    }
    const right = needed.find((one) => one.url === url);
    if (right) return [{ element, written, right }];
    // Other scripts of the page preload their own data.
    if (element.getAttribute('as') !== 'fetch' || known.includes(url)) return [];
    const isPreloaded = (one: Needed) => links.some((link) => urlOf(link) === one.url);
    const similar = needed.find(
      (one) => one.kind === 'data' && !isPreloaded(one) && stem(one.url) === stem(url),
    );
    return [{ element, written, right: similar }];
  });
}

/** All that the page should ask for early. */
function neededOn({ ours, elements, address }: Page, script: Script | undefined): Needed[] {
  const needs: Needs[] = ours.map((element) =>
    needsOf({
      tag: element.localName,
      get: (name) => element.getAttribute(name),
      hasOwnList: hasOwnList(element),
      language: nearestLanguage(element),
    }),
  );
  const more = [
    ...(elements.some(isWayIn) ? ['ways-in'] : []),
    // The switch to plain language is in the same file.
    ...(ours.some(hasPlainTexts) ? ['controls'] : []),
  ];
  const base = ours[0]?.baseURI ?? address.href;
  return preloadLinks([...needs, { parts: more }], script ?? { address: '', version: '' })
    .filter(({ kind }) => kind === 'data' || script)
    .flatMap(({ kind, href }) => {
      const url = webAddress(href, base);
      if (url === undefined) return [];
      const { origin, pathname } = new URL(url);
      const short = kind === 'part' && origin === new URL(base).origin ? pathname : href;
      return [{ kind, href: short, url }];
    });
}

/** Also what a tag loads later, when somebody comes near. */
const knownData = ({ ours }: Page): (string | undefined)[] =>
  ours.flatMap((element) =>
    [
      ['src', 'languages'],
      ['news-src', 'news-languages'],
    ].map(([src = '', languages = '']) => {
      const address = languageAddress(
        element.getAttribute(src)?.trim(),
        element.getAttribute(languages) ?? undefined,
        nearestLanguage(element),
      );
      return address && webAddress(address, element.baseURI);
    }),
  );

const hasOwnList = (element: Element): boolean =>
  element.localName === 'strategy-goals' &&
  !element.getAttribute('src') &&
  !element.querySelector('script[type="application/json"]') &&
  element.textContent.trim() !== '';

/** A placeholder, or a setting that makes a tag of a link. */
const isWayIn = (element: Element): boolean =>
  element.getAttributeNames().some((name) => /^data-city(?!-check$)/.test(name));

const hasPlainTexts = (element: Element): boolean =>
  isDataElement(element) && 'features' in element && element.features.hasPlain;

/** Parts that a page needs because of its tags. Whether it needs others, only its data can tell. */
const JUDGED: readonly string[] = [...partRules.map(({ part }) => part), ...textLanguages];

const PART = /^(.*\/)\d+\.\d+\.\d+\/([\w-]+)\.min\.js$/;

const partName = (url: string): string | undefined => PART.exec(url.replace(/[?#].*/, ''))?.[2];

/** The name of a part of our script, of whatever version and wherever it is. */
function partOf(url: string, { address }: Script): string | undefined {
  const [, folder] = PART.exec(url.replace(/[?#].*/, '')) ?? [];
  const isOurs = folder?.includes('city-elements') || address.startsWith(folder ?? ' ');
  return isOurs ? partName(url) : undefined;
}

/** The browser uses what it has preloaded only for a request of the same kind. */
function isReused(element: Element, { kind }: PreloadLink): boolean {
  const rel = element.getAttribute('rel')?.toLowerCase() ?? '';
  if (kind === 'part') return rel.includes('modulepreload');
  const crossorigin = element.getAttribute('crossorigin');
  return (
    element.getAttribute('as') === 'fetch' &&
    crossorigin !== null &&
    crossorigin !== 'use-credentials'
  );
}

const urlOf = ({ href }: HTMLLinkElement): string => href;

/** The name of a file without its folder and its language: `news` of `/data/news.pl.json?v=2`. */
const stem = (url: string): string =>
  new URL(url).pathname.replace(/^.*\//, '').replace(/([._-][a-z]{2})?(\.\w+)?$/, '');
