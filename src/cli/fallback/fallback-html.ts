import type { L10n } from '../../localization/core/l10n.js';
import type { CommandProblem } from '../../localization/core/words/command-words.js';
import type { Issue, Parsed } from '../../model/issue.js';
import { parseNews, type News } from '../../model/news.js';
import { isRaw } from '../../model/raw.js';
import { parseStrategy, type Strategy } from '../../model/strategy.js';
import { inlineNewsHtml, inlineStrategyHtml } from './inline-html.js';
import { block, markup, Markup } from './markup.js';
import { newsHtml } from './news-html.js';
import {
  createPageContext,
  type Addresses,
  type FallbackRequest,
  type PageContext,
} from './page.js';
import { strategyHtml } from './strategy-html.js';

/** What was made of a document, and what is wrong in it. */
export interface Fallback {
  readonly html?: Markup | undefined;
  readonly issues: readonly Issue[];
  readonly problem?: CommandProblem | undefined;
}

/** The HTML for a strategy or a feed: the document itself tells which it is. */
export function fallbackHtml(
  document: unknown,
  request: FallbackRequest,
  l10n: L10n,
  { base, write }: Addresses,
): Fallback {
  const page = createPageContext(l10n, request, write);
  const { html, issues, problem } = isFeed(document)
    ? newsFallback(parseNews(document, { base }), request, page)
    : strategyFallback(parseStrategy(document, { base }), request, page);
  if (!html || !request.tag) return { html, issues, problem };
  return {
    html: tagHtml(tagFor(document), html, request),
    issues,
  };
}

function strategyFallback(
  { value, issues }: Parsed<Strategy>,
  { inline }: FallbackRequest,
  page: PageContext,
) {
  if (value?.goals.length === 0) return { issues, problem: { code: 'no-goals' } as const };
  return { issues, html: value && (inline ? inlineStrategyHtml : strategyHtml)(value, page) };
}

function newsFallback(
  { value, issues }: Parsed<News>,
  { inline }: FallbackRequest,
  page: PageContext,
) {
  if (value?.items.length === 0) return { issues, problem: { code: 'no-news' } as const };
  return { issues, html: value && (inline ? inlineNewsHtml : newsHtml)(value, page) };
}

function tagHtml(name: string, content: Markup, { tag = {}, inline }: FallbackRequest): Markup {
  const attributes = Object.entries(tag).map(([attribute, value]) =>
    value ? markup` ${attribute}="${value}"` : markup` ${attribute}`,
  );
  const tagName = new Markup(name);
  const open = markup`<${tagName}${attributes}>`;
  return inline ? markup`${open}${content}</${tagName}>` : block(open, content, name);
}

/** The tag that shows a document. */
export const tagFor = (document: unknown): 'news-list' | 'strategy-goals' =>
  isFeed(document) ? 'news-list' : 'strategy-goals';

const isFeed = (document: unknown): boolean => isRaw(document) && 'items' in document;
