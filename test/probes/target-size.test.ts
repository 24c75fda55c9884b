import { setViewport } from '@web/test-runner-commands';
import { expect, nextFrame } from '@open-wc/testing';
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

/** In CSS pixels, up to what is asked for, by touching: what lies over a target takes its place. */
async function touchable(target: HTMLElement): Promise<{ width: number; height: number }> {
  target.scrollIntoView({ block: 'center' });
  // What the browser has skipped off the screen can be touched from the next frame on.
  await nextFrame();
  const { x, y, width, height } = [...target.getClientRects()].sort(
    (one, other) => other.width - one.width,
  )[0]!;
  const [column, row] = [x + width / 2, y + height / 2];
  const isHit = (atX: number, atY: number) => target.contains(targetAt(atX, atY));
  const reach = (stepX: number, stepY: number) => {
    const isReached = (steps: number) => isHit(column + steps * stepX, row + steps * stepY);
    const most = stepX ? LEAST_PX : PRIMARY_PX;
    let steps = 0;
    while (steps < most && isReached(steps)) steps += 1;
    return steps > 0 && !isReached(steps - 0.5) ? steps - 0.5 : steps;
  };
  return { width: reach(-1, 0) + reach(1, 0), height: reach(0, -1) + reach(0, 1) };
}

/** Targets that are hard to hit, each with its size. */
async function smallTargets({ shown }: AllStates): Promise<string[]> {
  const small: string[] = [];
  for (const target of onePerKind(shown.flatMap(({ element }) => tabStops(element)))) {
    if (isInText(target)) continue;
    const { width, height } = await touchable(target);
    const least = target.matches('button, input') ? PRIMARY_PX : LEAST_PX;
    const isLarge = width >= LEAST_PX && height >= least;
    if (!isLarge) small.push(`${nameOf(target)}: ${width}×${height}`);
  }
  return small;
}

describeWith('emulation', 'a finger that shakes hits every button, link and field', () => {
  let all: AllStates;
  before(async () => (all = await showAllStates('pl')));
  after(() => all.page.remove());

  for (const width of [320, 1280]) {
    describe(`in a window ${width} pixels wide`, () => {
      before(() => setViewport({ width, height: 800 }));

      it('on a page as it is', async () => {
        expect(await smallTargets(all)).to.deep.equal([]);
      });

      for (const lang of ourLanguages) {
        it(`in ${lang}`, async () => {
          await all.switchTo(lang);
          const found = await smallTargets(all);
          await all.switchTo('pl');
          expect(found).to.deep.equal([]);
        });
      }

      it('with text twice as large', async () => {
        stylePage('html { font-size: 200% }');
        expect(await smallTargets(all)).to.deep.equal([]);
      });

      it('on a page whose rem is 10 pixels', async () => {
        stylePage('html { font-size: 62.5% } body { font-size: 1.6rem }');
        expect(await smallTargets(all)).to.deep.equal([]);
      });

      it('on a page with small print', async () => {
        stylePage('html { font-size: 62.5% } body { font-size: 1rem; line-height: 1 }');
        expect(await smallTargets(all)).to.deep.equal([]);
      });
    });
  }

  describe('but a target is missed', () => {
    const withStyle = async (selector: string, css: string): Promise<boolean> => {
      const { shadowRoot } = all.of('strategy-goals-closed');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`${selector} { ${css} }`);
      shadowRoot!.adoptedStyleSheets.push(sheet);
      const found = await smallTargets(all);
      shadowRoot!.adoptedStyleSheets.pop();
      return found.some((line) => line.startsWith('strategy-goals search > input'));
    };

    it('where it is low', async () => {
      expect(await withStyle('#search', '')).to.be.false;
      expect(await withStyle('#search', 'min-block-size: 20px')).to.be.true;
    });

    it('where something lies over it', async () => {
      expect(await withStyle('label', 'position: relative; margin-block-end: -20px')).to.be.true;
    });
  });
});
