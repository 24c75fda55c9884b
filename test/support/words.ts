/** The words of a part of the page, as they are read: without the white space of the source. */
export const words = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Whether an element takes up room on the page. */
export const isShown = (element: Element): boolean =>
  Array.from(element.getClientRects()).some(({ width, height }) => width > 1 && height > 1);
