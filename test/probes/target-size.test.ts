import { setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { showAllStates, type AllStates } from '../support/all-states.js';
import { describeWith } from '../support/engine.js';
import { ourLanguages } from '../support/our-languages.js';
import { nameOf, onePerKind, tabStops } from '../support/page-parts.js';
import { stylePage } from '../support/page-styles.js';

/** WCAG 2.5.8, and 2.5.5 in height for what is used most. */
const LEAST_PX = 24;
const PRIMARY_PX = 44;

/** Whether there is other text around it in its line, whose height it cannot change: 2.5.8, inline. */
function isInText(target: Element): boolean {
  if (!getComputedStyle(target).display.startsWith('inline')) return false;
  let block = target.parentElement!;
  while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement!;
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement!;
    const isOwn = parent.closest('a, button') !== null;
    if (!isOwn && parent.checkVisibility() && text.nodeValue?.trim()) return true;
  }
  return false;
}

/** The element that a finger meets at this point of the window. */
function targetAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (let inner = found; inner; inner = inner.shadowRoot?.elementFromPoint(x, y) ?? null) {
    if (inner === found && !inner.shadowRoot) break;
    found = inner;
  }
  return found;
}

/** In CSS pixels, by touching: what lies over a target takes its place. */
function touchable(target: HTMLElement): { width: number; height: number } {
  target.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = [...target.getClientRects()].sort(
    (one, other) => other.width - one.width,
  )[0]!;
  const [column, row] = [x + width / 2, y + height / 2];
  const isHit = (atX: number, atY: number) => target.contains(targetAt(atX, atY));
  const reach = (stepX: number, stepY: number) => {
    let steps = 0;
    while (steps < PRIMARY_PX && isHit(column + steps * stepX, row + steps * stepY)) steps += 0.5;
    return steps;
  };
  return { width: reach(-1, 0) + reach(1, 0), height: reach(0, -1) + reach(0, 1) };
}

/** Targets that are hard to hit, each with its size. */
const smallTargets = ({ shown }: AllStates): string[] =>
  onePerKind(shown.flatMap(({ element }) => tabStops(element))).flatMap((target) => {
    if (isInText(target)) return [];
    const { width, height } = touchable(target);
    const least = target.matches('button, input') ? PRIMARY_PX : LEAST_PX;
    const isLarge = width >= LEAST_PX && height >= least;
    return isLarge ? [] : [`${nameOf(target)}: ${width}×${height}`];
  });

describeWith('emulation', 'a finger that shakes hits every button, link and field', () => {
  let all: AllStates;
  before(async () => (all = await showAllStates('pl')));
  after(() => all.page.remove());

  for (const width of [320, 1280]) {
    describe(`in a window ${width} pixels wide`, () => {
      before(() => setViewport({ width, height: 800 }));

      it('on a page as it is', () => {
        expect(smallTargets(all)).to.deep.equal([]);
      });

      for (const lang of ourLanguages) {
        it(`in ${lang}`, async () => {
          await all.switchTo(lang);
          const found = smallTargets(all);
          await all.switchTo('pl');
          expect(found).to.deep.equal([]);
        });
      }

      it('with text twice as large', () => {
        stylePage('html { font-size: 200% }');
        expect(smallTargets(all)).to.deep.equal([]);
      });

      it('on a page whose rem is 10 pixels', () => {
        stylePage('html { font-size: 62.5% } body { font-size: 1.6rem }');
        expect(smallTargets(all)).to.deep.equal([]);
      });

      it('on a page with small print', () => {
        stylePage('html { font-size: 62.5% } body { font-size: 1rem; line-height: 1 }');
        expect(smallTargets(all)).to.deep.equal([]);
      });
    });
  }

  describe('but a target is missed', () => {
    const withStyle = (selector: string, css: string): boolean => {
      const { shadowRoot } = all.of('strategy-goals-closed');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`${selector} { ${css} }`);
      shadowRoot!.adoptedStyleSheets.push(sheet);
      const found = smallTargets(all);
      shadowRoot!.adoptedStyleSheets.pop();
      return found.some((line) => line.startsWith('strategy-goals search > input'));
    };

    it('where it is low', () => {
      expect(withStyle('#search', '')).to.be.false;
      expect(withStyle('#search', 'min-block-size: 20px')).to.be.true;
    });

    it('where something lies over it', () => {
      expect(withStyle('label', 'position: relative; margin-block-end: -20px')).to.be.true;
    });
  });
});
