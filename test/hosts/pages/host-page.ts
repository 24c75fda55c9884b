import { join, relative } from 'node:path';
import { serve, type Answer, type Site } from '../server/page-server.js';
import { unpackDebianPackages } from '../support/debian.js';
import { repository } from '../support/repository.js';

/** A page of some city, what happens on it, and what must come of it. */
export interface HostPage {
  /** What a citizen or the webmaster sees there. */
  readonly title: string;
  readonly head?: string;
  readonly body: string;
  /** The page's `Content-Security-Policy`. */
  readonly policy?: string;
  /** More of the site: other pages by path, the files of libraries. */
  readonly routes?: Site['routes'];
  readonly files?: Site['files'];
  /** The Debian package that `files` come from. */
  readonly debian?: string;
  /** Sent with every file of the site. */
  readonly headers?: NonNullable<Answer['headers']>;
  /** A second host with our files and the data, `{elsewhere}`, and what it sends with each. */
  readonly elsewhere?: NonNullable<Answer['headers']>;
  /** In turn: what is done, and what is read afterwards. Without `do`: what is read at first. */
  readonly steps: readonly Step[];
  /**
   * All that has been asked for in the end of our script and the data. Chunks of the script come
   * besides, once each, and pictures as they are seen.
   */
  readonly requests: readonly string[];
  /** New elements get the files that the browser keeps. That of WebKit's driver keeps none. */
  readonly usesCache?: true;
  /** A request that is given up half-way is made again. */
  readonly interrupts?: true;
  /** What the page has thrown, warned of or forbidden in the end: each once, nothing else. */
  readonly notes?: readonly RegExp[];
}

export interface Step {
  /** An expression in the page. */
  readonly do?: string;
  /** Wait for this before it is read on: an expression in the page. */
  readonly until?: string;
  readonly sees?: readonly string[];
  readonly seesNot?: readonly string[];
  /** Expressions in the page with what they must be, each with its reason. */
  readonly is?: Readonly<Record<string, unknown>>;
}

export const SCRIPT = '<script type="module" src="/embed/city-elements.min.js"></script>';
export const OWN_WORDS = 'Our strategy has four goals.';
export const GOALS = `<strategy-goals src="/data/torun-strategy.json">${OWN_WORDS}</strategy-goals>`;
export const NEWS = '<news-list src="/data/news.{lang}.json" languages="pl en"></news-list>';

export const FIRST_GOAL = 'Toruń atrakcyjnym miejscem zamieszkania i pracy';
export const FIRST_NEWS = 'Weekend ze sztuką, muzyką organową i spacerami';
export const ENTRY = '/embed/city-elements.min.js';
export const PLAN = '/data/torun-strategy.json';

/** The goals are there, in the place of the page's own words. */
export const SHOWN: Step = { sees: [FIRST_GOAL], seesNot: [OWN_WORDS] };
/** The page's own words stay, and nothing else is shown. */
export const AS_BEFORE: Step = { sees: [OWN_WORDS], seesNot: [FIRST_GOAL, 'Spróbuj ponownie'] };
/** The page's own words stay, and a message says that more could not be loaded. */
export const FAILED: Step = {
  sees: [OWN_WORDS, 'Nie udało się wczytać celów.', 'Spróbuj ponownie'],
  seesNot: [FIRST_GOAL],
};

export interface ServedPage {
  readonly address: string;
  /** What was asked for at both hosts, oldest first at each. */
  requests(): readonly string[];
  stop(): Promise<void>;
}

/** Our files and the data, as every site of these tests has them. */
export const FILES = {
  '/embed/': 'dist/embed/',
  '/data/': 'demo/data/',
  '/watch.js': 'test/hosts/pages/watch.js',
};

/** The site with the page on it, at `/`. */
export async function serveHostPage({ head = '', body, ...page }: HostPage): Promise<ServedPage> {
  const elsewhere = page.elsewhere && (await serve({ files: FILES, headers: page.elsewhere }));
  const html = document(head, body).replaceAll('{elsewhere}', elsewhere?.origin ?? '');
  const policy = page.policy === undefined ? {} : { 'Content-Security-Policy': page.policy };
  const site = await serve({
    headers: page.headers ?? {},
    files: { ...FILES, ...(await findFiles(page)) },
    routes: {
      '/': { headers: { 'Cache-Control': 'no-store', ...policy }, body: html },
      ...page.routes,
    },
  });
  return {
    address: `${site.origin}/`,
    requests: () => [
      ...site.requests,
      ...(elsewhere?.requests ?? []).map((path) => `{elsewhere}${path}`),
    ],
    stop: async () => {
      await Promise.all([site.stop(), elsewhere?.stop()]);
    },
  };
}

async function findFiles({ files = {}, debian }: Partial<HostPage>): Promise<Site['files']> {
  if (debian === undefined) return files;
  const folder = await unpackDebianPackages(debian, { programs: [], files: [debian] });
  const find = (path: string) => relative(repository, join(folder, path));
  return Object.fromEntries(Object.entries(files).map(([place, path]) => [place, find(path)]));
}

/** A whole page, watched, in Polish. */
export const document = (head: string, body: string): string =>
  `<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>Miasto</title>
<script src="/watch.js"></script>${head}</head><body>${body}</body></html>`;

/** Whether it is one of the files beside our script that it loads when they are needed. */
export const isChunk = (path: string): boolean => /\/embed\/(?!city-elements\.min\.js)/.test(path);
