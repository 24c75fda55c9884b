import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { torunNews } from '../../support/news.js';
import { stylePage } from '../../support/page-styles.js';
import { all, one, showPlan, torun } from '../../support/strategy-plan.js';
import { inState } from '../../support/until.js';
import '../../../src/define/news-list.js';
import type { NewsList } from '../../../src/elements/news-list/news-list.js';

/** Where every part of an element is, and how large. */
const boxes = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('*')].map((part) => {
    const { x, y, width, height } = part.getBoundingClientRect();
    const box = [x, y - element.getBoundingClientRect().y, width, height];
    return `${part.localName}.${part.className} ${box.map((side) => side.toFixed(1)).join()}`;
  });

const example = new URL('../../../demo/data/example-strategy.json', import.meta.url).href;

describe('a theme that makes 62.5% the size of the root', () => {
  const usual = 'html { font-size: 16px } body { font-size: 1rem; line-height: 1.5; margin: 0 }';
  const small = 'html { font-size: 62.5% } body { font-size: 1.6rem }';

  for (const width of [320, 460, 900]) {
    it(`moves nothing in a plan ${width} pixels wide`, async () => {
      stylePage(usual);
      const plan = await showPlan(
        html`<strategy-goals
          lang="pl"
          src=${torun}
          controls
          open-depth="1"
          style="width: ${width}px"
        ></strategy-goals>`,
      );
      const before = boxes(plan);
      stylePage(small);
      expect(boxes(plan)).to.deep.equal(before);
    });

    it(`moves nothing in news ${width} pixels wide`, async () => {
      stylePage(usual);
      const feed = await torunNews('pl');
      const box = await fixture<HTMLElement>(
        html`<div lang="pl" style="width: ${width}px"><news-list .data=${feed}></news-list></div>`,
      );
      const news = await inState(box.querySelector<NewsList>('news-list')!, 'ready');
      const before = boxes(news);
      stylePage(small);
      expect(boxes(news)).to.deep.equal(before);
    });
  }
});

describe('the width of a plan', () => {
  const planIn = (box: string, own = ''): TemplateResult =>
    html`<div style=${box}>
      <strategy-goals lang="pl" src=${torun} controls open-depth="1" style=${own}></strategy-goals>
    </div>`;

  for (const [place, box, own] of [
    ['floating', 'width: 800px', 'float: left'],
    ['in a row', 'width: 800px; display: flex', ''],
    ['in a column that is as wide as its content', 'max-width: 800px; width: fit-content', ''],
    ['in a cell of a table', 'width: 800px', 'display: table-cell'],
  ] as const) {
    it(`is enough to read it ${place}`, async () => {
      const plan = await showPlan(planIn(box, own));
      expect(one(plan, '.goals').getBoundingClientRect().width).to.be.at.least(400);
    });
  }

  for (const [place, box, own] of [
    ['floating', 'width: 240px', 'float: left'],
    ['in a row', 'width: 240px; display: flex', ''],
    ['in a grid', 'width: 240px; display: grid; grid-template-columns: minmax(0, 1fr)', ''],
  ] as const) {
    it(`is not more than a narrow place has, ${place}`, async () => {
      const plan = await showPlan(planIn(box, own));
      expect(plan.parentElement!.scrollWidth).to.equal(240);
    });
  }

  it('decides how far titles stand from their numbers, however wide the window', async () => {
    const indent = async (width: number) => {
      const plan = await showPlan(planIn(`width: ${width}px; font-size: 16px`));
      return parseFloat(getComputedStyle(all(plan, '.leaf')[0]!).paddingInlineStart);
    };
    expect(await indent(900)).to.equal(60);
    expect(await indent(200)).to.equal(8);
  });
});

describe('at the end of the lines of a plan', () => {
  /** How far the middle of an arrow is from the end of its button. */
  function arrowOf(toggle: HTMLElement): number {
    const { insetInlineEnd, inlineSize } = getComputedStyle(toggle, '::after');
    const end = parseFloat(insetInlineEnd) + parseFloat(inlineSize) / 2;
    return toggle.getBoundingClientRect().right - end;
  }

  it('all arrows and all buttons for links are in one column', async () => {
    const plan = await showPlan(
      html`<strategy-goals lang="pl" src=${example} controls open-depth="2"></strategy-goals>`,
    );
    const buttons = all(plan, '.copy').map((button) => {
      const { left, width } = button.getBoundingClientRect();
      return left + width / 2;
    });
    const arrows = all(plan, '.toggle').map(arrowOf);
    expect(arrows.length).to.be.above(4);
    for (const middle of [...buttons, ...arrows]) expect(middle).to.be.closeTo(buttons[0]!, 1);
  });
});
