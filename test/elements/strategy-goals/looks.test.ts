import { expect, html } from '@open-wc/testing';
import { stylePage } from '../../support/page-styles.js';
import { fieldOf, nextOutcome, showTorun, type } from '../../support/plan-search.js';
import { all, lines, one, showPlan, toggleOf, torun } from '../../support/strategy-plan.js';

const example = new URL('../../../demo/data/example-strategy.json', import.meta.url).href;

const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();

describe('the head of a goal that opens', () => {
  it('is one area: a press beside the title, or on the count, opens the goal', async () => {
    const plan = await showTorun();
    const head = one(plan, '.head');
    head.scrollIntoView({ block: 'center' });
    const { left, top, bottom } = boxOf(head);
    for (const y of [top + 2, boxOf(one(plan, '.count')).top + 4, bottom - 2]) {
      const pressed = plan.shadowRoot!.elementFromPoint(left + 20, y);
      expect(pressed === toggleOf(plan, '1'), `at ${y - top}`).to.be.true;
    }
  });

  it('leaves its link button to be pressed', async () => {
    const plan = await showTorun();
    const button = one(plan, '.count > .copy');
    button.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = boxOf(button);
    const pressed = plan.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2)!;
    expect(pressed.closest('button') === button).to.be.true;
  });

  it('has level and number on a line of their own, at every depth', async () => {
    const plan = await showPlan(
      html`<strategy-goals lang="pl" src=${example} open-depth="2"></strategy-goals>`,
    );
    expect(lines(toggleOf(plan, '1'))).to.deep.equal([
      'Cel strategiczny 1.',
      'Zdrowi i aktywni mieszkańcy',
    ]);
    expect(lines(toggleOf(plan, '1.2'))).to.deep.equal([
      'Cel operacyjny 1.2.',
      'Więcej ruchu na co dzień',
    ]);
  });
});

describe('a plan with controls', () => {
  it('keeps nothing free below the search while it has nothing to say', async () => {
    const plan = await showTorun();
    const gap = boxOf(one(plan, '.card')).top - boxOf(one(plan, '.bar > button')).bottom;
    expect(gap).to.be.below(20);
  });

  it('shows what was found below the field, clear of it', async () => {
    const plan = await showTorun();
    await type(plan, 'transport');
    await nextOutcome(plan);
    const field = boxOf(fieldOf(plan));
    for (const part of all(plan, '.outcome > *')) {
      expect(boxOf(part).top, part.className).to.be.at.least(field.bottom - 1);
    }
  });

  it('shows nothing else than that nothing was found', async () => {
    const plan = await showTorun();
    const about = () => plan.shadowRoot!.querySelector('.about');
    expect(about()).not.to.be.null;
    await type(plan, 'xyzzy');
    expect(await nextOutcome(plan)).to.match(/^Nic nie znaleziono/);
    expect(about()).to.be.null;
    await type(plan, '');
    expect(about()).not.to.be.null;
  });
});

describe('a page that styles a plan', () => {
  const plan = () => showPlan(html`<strategy-goals lang="pl" src=${torun}></strategy-goals>`);

  it('finds it 60em wide at most, and says how wide it may be', async () => {
    stylePage('#wide { width: 2000px }');
    const shown = await showPlan(
      html`<div id="wide"><strategy-goals lang="pl" src=${torun}></strategy-goals></div>`,
    );
    expect(boxOf(shown).width).to.equal(60 * parseFloat(getComputedStyle(shown).fontSize));
    stylePage('strategy-goals { --city-max-width: 700px }');
    expect(boxOf(shown).width).to.equal(700);
  });

  it('gives its headings the font and the weight of its own', async () => {
    stylePage('strategy-goals { --city-heading-font: monospace; --city-heading-weight: 400 }');
    const shown = await plan();
    for (const heading of all(shown, 'h2, h3, h3 button')) {
      const { fontFamily, fontWeight } = getComputedStyle(heading);
      expect([fontFamily, fontWeight], heading.localName).to.deep.equal(['monospace', '400']);
    }
  });

  it('puts it as far from what follows as it likes', async () => {
    const shown = await plan();
    const usual = getComputedStyle(shown);
    expect(usual.marginBottom).to.equal(usual.fontSize);
    stylePage('strategy-goals { margin: 0 }');
    expect(getComputedStyle(shown).marginBottom).to.equal('0px');
  });
});
