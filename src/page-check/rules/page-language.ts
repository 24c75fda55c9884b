import { pageCheckTexts } from '../../localization/core/page-check-locales.js';
import { nearestLanguage } from '../../localization/dom/nearest-language.js';
import { checkLanguageTag } from '../../model/check/language.js';
import { collectIssues } from '../../model/issue.js';
import { primaryLanguage } from '../../model/language-tag.js';
import type { Finding } from '../finding.js';
import type { Page } from '../page.js';

/** The language of the page, which ours speak and screen readers pronounce by. */
export async function pageLanguage({ root, ours }: Page): Promise<Finding[]> {
  const own = root.getAttribute('lang')?.trim();
  const missing: Finding[] = own
    ? []
    : [{ code: 'no-page-language', severity: 'warning', params: {} }];
  /** Where each language is met first; the page itself needs no showing. */
  const firsts = new Map<string, Element | undefined>();
  if (own) firsts.set(own, undefined);
  for (const element of ours) {
    const language = nearestLanguage(element);
    if (!firsts.has(language)) firsts.set(language, element);
  }
  const found = await Promise.all([...firsts].map(([tag, element]) => checkTag(tag, element)));
  return [...missing, ...found.flat()];
}

async function checkTag(language: string, element: Element | undefined): Promise<Finding[]> {
  const { issues, report } = collectIssues();
  checkLanguageTag(language, { key: 'lang' }, report);
  const [issue] = issues;
  if (issue) {
    const better = issue.params['better'] ?? '';
    const code = better ? 'misspelt-language' : 'unknown-language';
    return [{ code, severity: 'warning', element, params: { language, better } }];
  }
  const spoken = primaryLanguage((await pageCheckTexts.load(language)).language);
  if (spoken === primaryLanguage(language)) return [];
  return [{ code: 'missing-language', severity: 'hint', element, params: { language, spoken } }];
}
