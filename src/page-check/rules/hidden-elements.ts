import type { Finding } from '../finding.js';
import type { Page } from '../page.js';

/** Something of the page's own hides the element: a closed tab, or a style sheet. */
export function hiddenElements({ ours }: Page): Finding[] {
  return ours
    .filter((element) => element.ownerDocument.defaultView && !element.checkVisibility())
    .map((element) => ({
      code: 'hidden-element',
      severity: 'hint',
      element,
      params: { tag: element.localName },
    }));
}
