import { nearestLanguage } from '../../localization/dom/language.js';
import type { Parsed } from '../../model/issue.js';

/**
 * The plan that an editor keeps as headings and lists in the tag itself. Its reader is loaded only
 * by pages that have one; until then, and if it cannot be loaded, they show their own HTML.
 */
export async function readOwnList(host: HTMLElement): Promise<Parsed<unknown> | undefined> {
  if (!host.textContent.trim()) return undefined;
  const { readHtmlPlan } = await import('../../formats/html-plan.js');
  return readHtmlPlan(host, nearestLanguage(host));
}
