/** One name for all plans of the page: the browser keeps the marks for the whole document. */
const NAME = 'city-elements-hit';

/** What a search covers and has not hidden. */
const SEARCHED = '.goals :is(.leaf:not([hidden]), .goal-heading, :not(.leaf) > .details)';

/**
 * Marks what was found, for sighted readers only: with `<mark>` a screen reader would take each word
 * apart ("beginning of highlight, park, end of highlight, s"). Browsers without the CSS Custom
 * Highlight API show the goals without marks.
 */
export class HitMarks {
  #ranges: AbstractRange[] = [];

  show(root: ParentNode, hitsIn: (text: string) => [number, number][]): void {
    this.clear();
    if (!('highlights' in CSS)) return;
    for (const part of root.querySelectorAll(SEARCHED)) {
      const news = part.querySelector('.news');
      const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        if (news?.contains(node)) continue;
        for (const [start, end] of hitsIn(node.nodeValue ?? '')) {
          this.#ranges.push(
            new StaticRange({
              startContainer: node,
              startOffset: start,
              endContainer: node,
              endOffset: end,
            }),
          );
        }
      }
    }
    if (this.#ranges.length === 0) return;
    const marks = CSS.highlights.get(NAME) ?? new Highlight();
    CSS.highlights.set(NAME, marks);
    this.#ranges.forEach((range) => marks.add(range));
  }

  clear(): void {
    if (this.#ranges.length === 0) return;
    const marks = CSS.highlights.get(NAME);
    this.#ranges.forEach((range) => marks?.delete(range));
    this.#ranges = [];
  }
}
