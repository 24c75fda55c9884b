import { collectIssues, type Issue } from '../model/issue.js';
import { asList, asRaw, asString, isRaw } from '../model/raw.js';

/** An address without https:// leads to a file beside the data, which is not there. */
const BARE_HOST =
  /^(?:www\.[^\s/]+\.[a-z]{2,}|(?:[a-z\d-]+\.)+(?:pl|eu|com|org|net|info|gov|edu|ua|de|cz|sk|lt))(?=[/?#:]|$)/i;

/** A text or an address of a document as it should be, and what was wrong with it. */
export interface Tidied {
  readonly value: string;
  readonly issues: readonly Pick<Issue, 'code' | 'params'>[];
}

export function tidyAddress(url: string): Tidied {
  const trimmed = url.trim();
  if (!BARE_HOST.test(trimmed)) return { value: url, issues: [] };
  const better = `https://${trimmed}`;
  return { value: better, issues: [{ code: 'no-protocol', params: { url: trimmed, better } }] };
}

/**
 * Mends the addresses of a feed that lack https://, and finds the links in texts of items that have no
 * other. The document is changed in place.
 */
export function tidyFeed(document: unknown): Issue[] {
  const { issues, report } = collectIssues();
  const items = asList(asRaw(document)?.['items']);
  for (const index of items.keys()) {
    const item = items[index];
    if (!isRaw(item)) continue;
    const parent = { parent: { key: 'items' }, key: index };
    for (const key of ['url', 'image']) {
      const written = item[key];
      if (typeof written !== 'string') continue;
      const { value, issues: found } = tidyAddress(written);
      if (found.length > 0) (item as Record<string, unknown>)[key] = value;
      for (const { code, params } of found) report(code, { parent, key }, params);
    }
    if (asString(item['url'])) continue;
    for (const link of asList(asRaw(asRaw(item['_city'])?.['not_shown'])?.['links'])) {
      const url = String(link).slice(0, 200);
      report('link-in-text', { parent, key: 'summary' }, { url });
    }
  }
  return issues;
}
