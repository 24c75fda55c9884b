import { expect, html } from '@open-wc/testing';
import { press } from '../../support/keyboard.js';
import type { StrategyGoals } from '../../../src/elements/strategy-goals/strategy-goals.js';
import { all, focused, one, openGoals, showPlan, toggleOf } from '../../support/strategy-plan.js';
import { expectSame } from '../../support/nodes.js';

const task = (number: string) => ({ number, title: `Zadanie ${number}` });
const branch = (number: string) => ({
  number,
  title: `Cel ${number}`,
  goals: [task(`${number}.1`), task(`${number}.2`)],
});
const data = {
  language: 'pl',
  title: 'Plan',
  goals: [
    { number: '1', title: 'Pierwszy', goals: [branch('1.1'), branch('1.2')] },
    { number: '2', title: 'Drugi', goals: [branch('2.1')] },
  ],
};

/** How many goals with tasks a citizen sees without opening anything, and which of them are open. */
const show = (depth: string) =>
  showPlan(html`<strategy-goals .data=${data} open-depth=${depth} controls></strategy-goals>`);

describe('how much is open', () => {
  const expected: Record<string, string[]> = {
    0: [],
    1: ['1', '2'],
    2: ['1', '1.1', '1.2', '2', '2.1'],
    99: ['1', '1.1', '1.2', '2', '2.1'],
  };
  for (const [depth, goals] of Object.entries(expected)) {
    it(`at an open-depth of ${depth} a citizen finds ${goals.join(', ') || 'nothing'} open`, async () => {
      const plan = await show(depth);
      expect(openGoals(plan)).to.deep.equal(goals);
      const seen = all(plan, 'li:not(:has([aria-expanded]))').filter((item) =>
        item.checkVisibility(),
      );
      expect(seen.length).to.equal(depth === '0' || depth === '1' ? 0 : 6);
    });
  }

  it('another open-depth later starts afresh', async () => {
    const plan = await show('2');
    toggleOf(plan, '1').click();
    plan.setAttribute('open-depth', '1');
    await plan.updateComplete;
    expect(openGoals(plan)).to.deep.equal(['1', '2']);
  });

  it('a script opens every goal, and closes every goal', async () => {
    const plan = await show('0');
    plan.expandAll();
    await plan.updateComplete;
    expect(openGoals(plan)).to.deep.equal(expected['99']);
    plan.collapseAll();
    await plan.updateComplete;
    expect(openGoals(plan)).to.be.empty;
  });

  it('a goal opened before "expand all" can be closed after it', async () => {
    const plan = await show('0');
    toggleOf(plan, '1').click();
    plan.expandAll();
    toggleOf(plan, '1').click();
    await plan.updateComplete;
    expect(openGoals(plan)).to.deep.equal(['1.1', '1.2', '2', '2.1']);
    expect(one(plan, 'li[data-key="1.1.1"]').checkVisibility()).to.be.false;
  });
});

describe('the "expand all" button', () => {
  const label = (plan: StrategyGoals) => one(plan, '[part="button"]').innerText.trim();

  it('a citizen finds it only where the page has asked for it', async () => {
    const plan = await showPlan(html`<strategy-goals .data=${data}></strategy-goals>`);
    expect(all(plan, 'button').map((button) => button.dataset['key'])).to.not.include(undefined);
    expect(all(plan, '[part="controls"]').length).to.equal(0);
  });

  it('a citizen presses it: every goal opens, its words change, and the focus stays', async () => {
    const plan = await show('0');
    const button = one(plan, '[part="button"]');
    expect(label(plan)).to.equal('Rozwiń wszystkie cele');
    button.focus();
    await press('Enter');
    await plan.updateComplete;
    expect(openGoals(plan)).to.deep.equal(['1', '1.1', '1.2', '2', '2.1']);
    expect(label(plan)).to.equal('Zwiń wszystkie cele');
    expectSame(focused(plan), button);
    await press('Space');
    await plan.updateComplete;
    expect(openGoals(plan)).to.be.empty;
    expect(label(plan)).to.equal('Rozwiń wszystkie cele');
    expectSame(focused(plan), button);
  });

  it('a screen reader hears a plain button: words that change need no "pressed"', async () => {
    const plan = await show('99');
    const button = one(plan, '[part="button"]');
    expect(button.getAttributeNames().filter((name) => name.startsWith('aria-'))).to.be.empty;
    expect(button.hasAttribute('role')).to.be.false;
  });

  it('it offers to expand while one goal is closed, and to collapse when the last is open', async () => {
    const plan = await show('1');
    for (const key of ['1.1', '1.2']) toggleOf(plan, key).click();
    await plan.updateComplete;
    expect(label(plan)).to.equal('Rozwiń wszystkie cele');
    toggleOf(plan, '2.1').click();
    await plan.updateComplete;
    expect(label(plan)).to.equal('Zwiń wszystkie cele');
  });
});
