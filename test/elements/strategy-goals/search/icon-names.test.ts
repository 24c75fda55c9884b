import { expect } from '@open-wc/testing';
import type { StrategyGoals } from '../../../../src/elements/strategy-goals/strategy-goals.js';
import { press } from '../../../support/keyboard.js';
import { expectSame } from '../../../support/nodes.js';
import { buttonOf, fieldOf, showTorun, type } from '../../../support/plan-search.js';
import { all, focused, one, toggleOf } from '../../../support/strategy-plan.js';
import { until } from '../../../support/until.js';

/** The names that are shown beside icons. */
const shown = (plan: StrategyGoals): string[] =>
  all(plan, '.tip')
    .filter((tip) => tip.checkVisibility())
    .map((tip) => tip.textContent);

/**
 * Moves the pointer from one element to another. As events: a real pointer takes the focus from the pages of
 * the tests that run beside this one.
 */
function move(from: Element, to: Element): void {
  const go = (type: string, on: Element, relatedTarget: Element) =>
    on.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, relatedTarget }));
  go('pointerout', from, to);
  go('pointerover', to, from);
}

describe('the name of a button with a picture only', () => {
  let plan: StrategyGoals;
  beforeEach(async () => {
    plan = await showTorun();
    plan.scrollIntoView();
  });

  it('is the title of its goal too', () => {
    expect(one(plan, '.copy').ariaLabel).to.equal(
      'Skopiuj link do 1. Toruń atrakcyjnym miejscem zamieszkania i pracy',
    );
  });

  it('is seen with the keyboard, beside the button and within the window, and goes with the focus', async () => {
    // Not the last stop of the page: Firefox would keep the keys for its own bars.
    toggleOf(plan, '1').focus();
    await press('Tab');
    expect(shown(plan)).to.deep.equal([
      'Skopiuj link do 1. Toruń atrakcyjnym miejscem zamieszkania i pracy',
    ]);
    const tip = one(plan, '.tip').getBoundingClientRect();
    const button = focused(plan)!.getBoundingClientRect();
    expect(
      Math.min(Math.abs(tip.top - button.bottom), Math.abs(tip.bottom - button.top)),
    ).to.be.below(7);
    expect(tip.left).to.be.least(0);
    expect(tip.right).to.be.most(document.documentElement.clientWidth);
    await press('Tab');
    expect(shown(plan)).to.be.empty;
  });

  it('goes with Escape, which does nothing else; the focus stays', async () => {
    await type(plan, '2.10');
    buttonOf(plan, 'Wyczyść').focus();
    await press('Tab');
    await press('Tab');
    expect(shown(plan)).to.deep.equal(['Poprzedni wynik']);
    const button = focused(plan);
    let heard = 0;
    const listen = ({ key }: KeyboardEvent) => (heard += key === 'Escape' ? 1 : 0);
    document.addEventListener('keydown', listen);
    await press('Escape');
    document.removeEventListener('keydown', listen);
    expect(shown(plan)).to.be.empty;
    expectSame(focused(plan), button);
    expect(heard).to.equal(0);
    expect(fieldOf(plan).value).to.equal('2.10');
  });

  it('is seen under the pointer, which can go onto it, and stays until it leaves both', () => {
    const copy = one(plan, '.copy');
    move(document.body, one(plan, '.copy path'));
    expect(shown(plan)).to.have.lengthOf(1);
    move(copy, one(plan, '.tip'));
    expect(shown(plan)).to.have.lengthOf(1);
    move(one(plan, '.tip'), copy);
    expect(shown(plan)).to.have.lengthOf(1);
    move(copy, document.body);
    expect(shown(plan)).to.be.empty;
  });

  it('can be pointed at on the way from its button: there is no gap between them', async () => {
    toggleOf(plan, '4').focus();
    await press('Tab');
    const { left, width } = one(plan, '.tip').getBoundingClientRect();
    const { top, bottom } = focused(plan)!.getBoundingClientRect();
    const isBelow = one(plan, '.tip').getBoundingClientRect().top > bottom;
    const y = isBelow ? bottom + 2 : top - 2;
    expectSame(plan.shadowRoot!.elementFromPoint(left + width / 2, y), one(plan, '.tip'));
  });

  it('is told from a link that was copied: that is said beside the button too', async () => {
    const clipboard = { writeText: () => Promise.resolve() };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    try {
      toggleOf(plan, '1').focus();
      await press('Tab');
      await press('Enter');
      await until(
        () => shown(plan)[0] === 'Skopiowano link.',
        () => shown(plan).join(),
      );
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('is not read twice: what is shown is hidden from a screen reader, which has it from the button', async () => {
    toggleOf(plan, '1').focus();
    await press('Tab');
    expect(one(plan, '.tip').ariaHidden).to.equal('true');
  });

  it('leaves the page with its plan', async () => {
    toggleOf(plan, '1').focus();
    await press('Tab');
    plan.remove();
    expect(all(plan, '.tip')).to.be.empty;
  });
});
