/** Moves the focus to a place, and the page with it. In this order: what has the focus keeps clear of a sticky header. */
export function lead(element: HTMLElement): void {
  if (!element.matches('button, input')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  scrollTo(element);
}

/**
 * Scrolls to a place, clear of a header that the page keeps above it: the margin that the styles keep is
 * a guess, and a page in a background tab has no `:focus`.
 */
function scrollTo(element: HTMLElement): void {
  // Not smoothly, whatever the page does: then nobody could tell yet where it will be.
  element.scrollIntoView({ behavior: 'instant' });
  const { left, top, width } = element.getBoundingClientRect();
  const header = document.elementsFromPoint(left + width / 2, top + 1).find(staysInView);
  const covered = (header?.getBoundingClientRect().bottom ?? 0) - top;
  if (covered > 0) scrollBy({ top: -covered - RING, behavior: 'instant' });
}

/** What the focus ring takes around what has the focus, in pixels. */
const RING = 5;

function staysInView(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
  }
  return false;
}
