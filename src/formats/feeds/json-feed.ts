import { asList, asRaw, type Raw } from '../../model/raw.js';
import type { Read } from '../reader.js';
import { shorten, goalsInTags } from './feed-item.js';
import type { HtmlText } from './html-text.js';

type ReadHtml = (html: string) => HtmlText;

/** Adds to a JSON Feed what it says in HTML or in a tag only. All it says itself stays. */
export async function readJsonFeed(value: unknown): Promise<Read> {
  const feed = asRaw(value);
  const items = feed?.['items'];
  if (!Array.isArray(items)) return { value, issues: [] };
  // Only for feeds that need it: the parser is large.
  const html = items.some(hasOnlyHtml)
    ? await import('./feeds.js').catch(() => undefined)
    : undefined;
  const complete = (item: unknown) => {
    const raw = asRaw(item);
    return raw ? { ...raw, ...summaryOf(raw, html?.readHtml), ...goalsOf(raw) } : item;
  };
  return { value: { ...feed, items: items.map(complete) }, issues: [] };
}

const hasOnlyHtml = (item: unknown): boolean => {
  const { summary, content_text: text, content_html: html } = asRaw(item) ?? {};
  return !summary && !text && typeof html === 'string';
};

function summaryOf(item: Raw, readHtml: ReadHtml | undefined): object {
  const html = item['content_html'];
  if (!readHtml || !hasOnlyHtml(item) || typeof html !== 'string') return {};
  return { summary: shorten(readHtml(html).text) };
}

function goalsOf(item: Raw): object {
  const tags = asList(item['tags']).filter((tag) => typeof tag === 'string');
  const found = goalsInTags(tags);
  if (found.length === 0) return {};
  const own = asRaw(item['_city']);
  const goals = [...new Set([...asList(own?.['goals']), ...found])];
  return { _city: { ...own, goals } };
}
