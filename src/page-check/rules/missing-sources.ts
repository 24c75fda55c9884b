import { isDataElement } from '../data-element.js';
import type { Finding } from '../finding.js';
import { showsData } from '../our-tags.js';
import type { Page } from '../page.js';
import { misspeltAttributes } from './misspelt-attributes.js';

/** A tag that nobody has told where its data are. */
export function missingSources(page: Page): Finding[] {
  return page.ours.flatMap((element): Finding[] => {
    const tag = element.localName;
    if (!showsData(tag)) return [];
    const src = element.getAttribute('src')?.trim() ?? '';
    if (src.includes('{lang}') && !element.getAttribute('languages')?.trim()) {
      return [{ code: 'no-languages', severity: 'error', element, params: { src } }];
    }
    const isGiven = isDataElement(element) && (element.src || (element.data ?? undefined));
    if (src || isGiven || hasOwnData(element) || isMisspelt(element, page)) return [];
    return [{ code: 'no-source', severity: 'error', element, params: { tag } }];
  });
}

/** Then that is what is told. */
const isMisspelt = (element: Element, page: Page): boolean =>
  misspeltAttributes({ ...page, elements: [element] }).some(
    ({ params }) => params['better'] === 'src',
  );

const hasOwnData = (element: Element): boolean =>
  element.querySelector(
    element.localName === 'strategy-goals'
      ? 'script[type="application/json"], li'
      : 'script[type="application/json"]',
  ) !== null;
