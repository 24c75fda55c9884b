import { expect } from '@open-wc/testing';
import { showAllStates, type AllStates } from '../support/all-states.js';
import { holderOf, nameOf, onePerKind, textsIn } from '../support/page-parts.js';
import { styleInside, stylePage } from '../support/page-styles.js';

const sizeOf = (part: Element): number => parseFloat(getComputedStyle(part).fontSize);

describe('a reader who makes the text of the page larger', () => {
  let all: AllStates;
  before(async () => (all = await showAllStates('pl')));
  after(() => all.page.remove());

  /** The words and fields that are not twice as large with these styles of the page. */
  const left = (css: string): string[] => {
    const parts = onePerKind(
      all.shown.flatMap(({ element }) => [
        ...textsIn(element).map(holderOf),
        ...(element.shadowRoot?.querySelectorAll('input') ?? []),
      ]),
    );
    const sizes = new Map(parts.map((part) => [part, sizeOf(part)]));
    stylePage(css);
    return parts
      .filter((part) => Math.abs(sizeOf(part) - 2 * (sizes.get(part) ?? 0)) > 0.1)
      .map((part) => `${nameOf(part)}: ${sizes.get(part)} → ${sizeOf(part)}`);
  };

  it('in the browser, gets every word twice as large', () => {
    expect(left('html { font-size: 200% }')).to.be.empty;
  });

  it('by the page’s own button, gets every word twice as large', () => {
    expect(left('body { font-size: 2em }')).to.be.empty;
  });

  it('is the one who finds small print that stays small', () => {
    styleInside(all.of('news-list-first-five'), '.meta { font-size: 15px }');
    expect(left('html { font-size: 200% }').join()).to.contain('news-list p > span.tags');
  });
});
