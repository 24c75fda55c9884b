import { yieldToBrowser } from '../../../model/yield-to-browser.js';

/** One name for all plans of the page: the browser keeps the marks for the whole document. */
const NAME = 'city-elements-hit';

/** What a search covers. */
const SEARCHED = '.goals :is(.leaf, .goal-heading, :not(.leaf) > .details)';

/** What it has hidden. A closed panel may still open. */
const HIDDEN = '[hidden]:not(.panel)';

/** How many parts are marked at once: more than a screen holds of what was found. */
const AT_ONCE = 40;

type HitsIn = (text: string) => [number, number][];

interface Shown {
  readonly search: object;
  readonly ranges: AbstractRange[];
}

/**
 * Marks what was found, for sighted readers only: with `<mark>` a screen reader would take each word
 * apart ("beginning of highlight, park, end of highlight, s"). Browsers without the CSS Custom
 * Highlight API show the goals without marks.
 */
export class HitMarks {
  #shown: Shown | undefined;

  /**
   * What comes first, and so is on the screen, is marked at once; the rest when the browser has
   * answered the reader.
   *
   * @param search another object for every search
   */
  async show(search: object, root: ParentNode, hitsIn: HitsIn): Promise<void> {
    if (!('highlights' in CSS)) return;
    if (search === this.#shown?.search && this.#shown.ranges.every(isOnPage)) return;
    this.clear();
    const shown: Shown = (this.#shown = { search, ranges: [] });
    const parts = [...root.querySelectorAll(SEARCHED)].filter((part) => !part.closest(HIDDEN));
    for (let from = 0; from < parts.length && this.#shown === shown; from += AT_ONCE) {
      parts.slice(from, from + AT_ONCE).forEach((part) => mark(part, hitsIn, shown.ranges));
      await yieldToBrowser();
    }
  }

  clear(): void {
    const { ranges = [] } = this.#shown ?? {};
    this.#shown = undefined;
    if (ranges.length === 0) return;
    const marks = CSS.highlights.get(NAME);
    ranges.forEach((range) => marks?.delete(range));
  }
}

function mark(part: Element, hitsIn: HitsIn, ranges: AbstractRange[]): void {
  const marks = CSS.highlights.get(NAME) ?? new Highlight();
  CSS.highlights.set(NAME, marks);
  const news = part.querySelector('.news');
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (news?.contains(node)) continue;
    for (const [start, end] of hitsIn(node.nodeValue ?? '')) {
      const range = new StaticRange({
        startContainer: node,
        startOffset: start,
        endContainer: node,
        endOffset: end,
      });
      ranges.push(range);
      marks.add(range);
    }
  }
}

/** False if the text has been replaced since. */
const isOnPage = ({ startContainer }: AbstractRange): boolean => startContainer.isConnected;
