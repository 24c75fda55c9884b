import { nearestLanguage } from '../../localization/dom/nearest-language.js';
import type { Parsed } from '../../model/issue.js';

/**
 * The plan that an editor keeps as headings and lists in the tag itself. Its reader is loaded only
 * by pages that have one; until then, and if it cannot be loaded, they show their own HTML.
 */
export async function readOwnList(host: HTMLElement): Promise<Parsed<unknown> | undefined> {
  if (!host.querySelector('ol, ul, h1, h2, h3, h4, h5, h6')) return undefined;
  const format = await import('../../formats/html-list.js').catch(() => undefined);
  const draft = format?.readHtmlList(host, nearestLanguage(host));
  return draft?.goals.length ? { value: draft, issues: [] } : undefined;
}
