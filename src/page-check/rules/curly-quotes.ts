import type { Finding } from '../finding.js';
import { isOurTag } from '../our-tags.js';
import type { Page } from '../page.js';

const TYPOGRAPHIC = /^[“”„″‘’«»]|[“”„″‘’«»]$/;

/** `src=”plan.json”`: a word processor has made the quotes pretty, so they belong to the value. */
export function curlyQuotes({ elements }: Page): Finding[] {
  return elements.flatMap((element) => {
    if (!isOurTag(element.localName) && !element.hasAttribute('data-city')) return [];
    const found = quoted(element);
    if (!found) return [];
    const params = { attribute: found.name, value: found.value };
    return [{ code: 'curly-quotes', severity: 'error', element, params }];
  });
}

export const hasCurlyQuotes = (element: Element): boolean => quoted(element) !== undefined;

/** In words for people such quotes are right. */
const quoted = (element: Element): Attr | undefined =>
  [...element.attributes].find(
    ({ name, value }) => !/^(data-city-)?(caption|alt)$/.test(name) && TYPOGRAPHIC.test(value),
  );
