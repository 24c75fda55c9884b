import type { Finding } from '../finding.js';
import { nearestName } from '../../model/nearest-name.js';
import { isOurTag, ourTags } from '../our-tags.js';
import type { Page } from '../page.js';

/** `<div data-city="…">` that has not become an element. */
export function placeholders({ elements }: Page): Finding[] {
  return elements.flatMap((element): Finding[] => {
    const value = element.getAttribute('data-city')?.trim().toLowerCase();
    if (value === undefined || isOurTag(element.localName)) return [];
    if (isOurTag(value)) {
      return element.querySelector(value)
        ? []
        : [{ code: 'waiting-placeholder', severity: 'error', element, params: { tag: value } }];
    }
    const better = nearestName(value, ourTags);
    // Others name a city there: that is none of our business.
    if (!better && !element.hasAttribute('data-city-src')) return [];
    const params = { value, better: better ?? 'strategy-goals' };
    return [{ code: 'misspelt-placeholder', severity: 'error', element, params }];
  });
}
