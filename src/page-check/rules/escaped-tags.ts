import type { Finding } from '../finding.js';
import { ourTags } from '../our-tags.js';
import type { Page } from '../page.js';

const CODE = new RegExp(`<(${ourTags.join('|')}|div\\s+data-city(?==))`);
/** Their text is not shown as text. */
const UNSEEN = 'script, style, template, noscript, textarea, title';
/** Here code is often shown on purpose. */
const FOR_CODE = 'pre, code, samp, kbd';

/** Our code as words on the page: somebody, or the CMS, has turned `<` into `&lt;`. */
export function escapedTags({ elements }: Page): Finding[] {
  const found = new Set<Element>();
  const findings: Finding[] = [];
  for (const element of elements) {
    const place = element.closest(FOR_CODE) ?? element;
    if (found.has(place) || element.matches(UNSEEN)) continue;
    // Highlighted code is cut up into spans.
    const text = place.matches(FOR_CODE) ? place.textContent : ownText(element);
    const [, code] = CODE.exec(text) ?? [];
    if (code === undefined) continue;
    found.add(place);
    const isOnShow = place.matches(FOR_CODE);
    findings.push({
      code: isOnShow ? 'code-on-show' : 'escaped-tag',
      severity: isOnShow ? 'hint' : 'error',
      element: place,
      params: { tag: code.replace(/\s+/, ' ') },
    });
  }
  return findings;
}

const ownText = (element: Element): string =>
  [...element.childNodes]
    .map((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : ''))
    .join('');
