import type { Finding } from '../finding.js';
import { isOurTag, showsData } from '../our-tags.js';
import type { Page } from '../page.js';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"][aria-level]';

/** Whoever goes through a page by its headings takes a skipped level for a lost part. */
export function headings({ elements }: Page): Finding[] {
  const findings: Finding[] = [];
  let before = 0;
  for (const element of elements) {
    if (element.parentElement?.closest('strategy-goals, news-list')) continue;
    if (element.matches(HEADINGS)) {
      if (isRendered(element)) before = levelOf(element);
    } else if (isOurTag(element.localName) && showsData(element.localName)) {
      const own = [...(element.shadowRoot?.querySelectorAll(HEADINGS) ?? [])].map(levelOf);
      const [level = before] = own;
      // A page may begin with an h2, under a title that is a picture.
      const better = before === 0 ? 2 : before + 1;
      if (level > better) {
        const params = { level, before, better };
        findings.push({ code: 'skipped-heading', severity: 'warning', element, params });
      }
      before = own.at(-1) ?? before;
    }
  }
  return findings;
}

const levelOf = (heading: Element): number =>
  Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1));

const isRendered = (element: Element): boolean =>
  !element.ownerDocument.defaultView || element.checkVisibility({ visibilityProperty: true });
