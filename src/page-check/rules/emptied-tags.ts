import type { Finding } from '../finding.js';
import type { Page } from '../page.js';

/**
 * WordPress's classic editor puts a tag into paragraphs of its own: `<p><news-list></p>`, the
 * author's HTML, `<p></news-list></p>`. Browsers end the tag with the first of them, so that HTML
 * stands beside it, and the second paragraph is left empty.
 */
export function emptiedTags({ ours }: Page): Finding[] {
  return ours
    .filter((element) => {
      const paragraph = element.parentElement;
      const isAlone = paragraph?.localName === 'p' && paragraph.textContent.trim() === '';
      if (!isAlone || element.childElementCount > 0) return false;
      for (let next = paragraph.nextElementSibling; next; next = next.nextElementSibling) {
        if (next.querySelector(element.localName)) return false;
        if (isEmptyParagraph(next)) return next !== paragraph.nextElementSibling;
      }
      return false;
    })
    .map((element) => ({
      code: 'emptied-tag',
      severity: 'error',
      element,
      params: { tag: element.localName },
    }));
}

const isEmptyParagraph = ({ localName, childNodes, textContent }: Element): boolean =>
  localName === 'p' && textContent.trim() === '' && childNodes.length <= 1;
