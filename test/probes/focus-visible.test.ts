import { expect } from '@open-wc/testing';
import { showAllStates, type AllStates } from '../support/all-states.js';
import { emulate } from '../support/emulate.js';
import { describeWith } from '../support/engine.js';
import { focusRingOf } from '../support/focus-ring.js';
import { nameOf, onePerKind, rendered, tabStops } from '../support/page-parts.js';
import { stylePage } from '../support/page-styles.js';

describeWith('emulation', 'the focus can be seen', () => {
  let all: AllStates;
  before(async () => (all = await showAllStates('pl')));
  after(() => all.page.remove());

  /** The kinds of elements whose focus is hard to see, each with what is wrong. */
  async function unclear(find = tabStops): Promise<string[]> {
    const found: string[] = [];
    for (const stop of onePerKind(all.shown.flatMap(({ element }) => find(element)))) {
      const { area, wanted, openSides } = await focusRingOf(stop);
      if (area < wanted) found.push(`${nameOf(stop)}: ${area} of ${wanted} px²`);
      if (openSides.length > 0) found.push(`${nameOf(stop)}: nothing ${openSides.join(', ')}`);
    }
    return found;
  }

  it('around every kind of button, link and field on a light page', async () => {
    await all.switchTo('pl', 'light');
    expect(await unclear()).to.deep.equal([]);
  });

  it('around what a link or another try leads to: headings, items, goals that do not open', async () => {
    const places = (element: Element): HTMLElement[] =>
      rendered(element, 'h2, h3, h4, li, [data-key]:not(button)');
    for (const { element } of all.shown) {
      for (const place of places(element)) place.tabIndex = -1;
    }
    for (const theme of ['light', 'dark'] as const) {
      await all.switchTo('pl', theme);
      expect(await unclear(places)).to.deep.equal([]);
    }
  });

  it('on a dark page', async () => {
    await all.switchTo('pl', 'dark');
    expect(await unclear()).to.deep.equal([]);
  });

  it('in forced colours', async () => {
    await emulate({ 'forced-colors': 'active' });
    await all.switchTo('pl', 'light');
    expect(await unclear()).to.deep.equal([]);
  });

  it('on a page that takes all outlines away', async () => {
    await all.switchTo('pl', 'light');
    stylePage('* { outline: none !important }');
    expect(await unclear()).to.deep.equal([]);
  });

  it('but a ring that is missing, thin, pale or cut off is found', async () => {
    const { shadowRoot } = all.of('strategy-goals-closed');
    const field = shadowRoot!.querySelector<HTMLElement>('#search')!;
    const around = field.parentElement!;
    const isUnclear = async (part: HTMLElement, style: string) => {
      part.style.cssText = style;
      const { area, wanted, openSides } = await focusRingOf(field);
      part.style.cssText = '';
      return area < wanted || openSides.length > 0;
    };
    expect(await isUnclear(field, ''), 'as it is').to.be.false;
    expect(await isUnclear(field, 'outline: none'), 'missing').to.be.true;
    expect(await isUnclear(field, 'outline-width: 1px'), 'thin').to.be.true;
    expect(await isUnclear(field, 'outline-color: #aaa'), 'pale').to.be.true;
    expect(await isUnclear(around, 'overflow: hidden'), 'cut off').to.be.true;
  });
});
