import { closed, describeWith } from '../../support/engine.js';
import { expect, html } from '@open-wc/testing';
import type { StrategyGoals } from '../../../src/elements/strategy-goals/strategy-goals.js';
import { emulate } from '../../support/emulate.js';
import { type } from '../../support/plan-search.js';
import { all, lines, one, showPlan, torun } from '../../support/strategy-plan.js';

describeWith('emulation', 'the plan on paper', () => {
  let plan: StrategyGoals;

  beforeEach(async () => {
    plan = await showPlan(html`<strategy-goals src=${torun} controls></strategy-goals>`);
    await emulate({}, 'print');
  });

  it('a citizen reads every goal, though all were closed on the screen', () => {
    const items = all(plan, 'li');
    expect(items.length).to.equal(27);
    for (const item of items) {
      expect(item.checkVisibility(), item.innerText).to.be.true;
      expect(item.getBoundingClientRect().height).to.be.above(0);
    }
    for (const panel of all(plan, '[part="panel"]')) {
      expect(panel.hidden).to.equal(closed);
      expect(panel.getBoundingClientRect().height).to.be.above(50);
    }
  });

  it('nothing is there that only works on a screen', () => {
    expect(one(plan, '[part="controls"]').getClientRects().length).to.equal(0);
    expect(one(plan, '[part="button"]').getClientRects().length).to.equal(0);
    for (const button of all(plan, '[part="toggle"]')) {
      expect(getComputedStyle(button, '::after').display).to.equal('none');
    }
  });

  it('the goals keep their headings, and the headings stay with what follows', () => {
    for (const heading of all(plan, 'h3')) {
      expect(heading.getBoundingClientRect().height).to.be.above(0);
      expect(getComputedStyle(heading).breakAfter).to.equal('avoid');
    }
  });

  it('a citizen reads where a link leads', async () => {
    plan.data = { goals: [{ number: '1', title: 'Cel', url: 'https://example.org/1' }] };
    await plan.updateComplete;
    const { content } = getComputedStyle(one(plan, 'a'), '::after');
    expect(content).to.contain('https://example.org/1');
  });

  it('every goal is printed by Safari too, where closed ones are hidden outright', async () => {
    Object.defineProperty(navigator, 'vendor', {
      configurable: true,
      value: 'Apple Computer, Inc.',
    });
    const other = await showPlan(html`<strategy-goals src=${torun} controls></strategy-goals>`);
    Reflect.deleteProperty(navigator, 'vendor');
    expect(all(other, '[part="panel"]').map(({ hidden }) => hidden)).to.deep.equal(
      Array(4).fill(true),
    );
    expect(all(other, 'li').filter((item) => item.checkVisibility()).length).to.equal(27);
  });

  it('a citizen reads what was searched for, where only what was found is printed', async () => {
    await emulate({});
    await type(plan, '2.1');
    await emulate({}, 'print');
    const bar = one(plan, '[part="controls"]');
    expect(lines(bar)).to.deep.equal(['Wyniki wyszukiwania „2.1”: 3']);
    await type(plan, '');
    expect(bar.getClientRects().length).to.equal(0);
  });

  it('back on the screen, the goals are closed as before', async () => {
    await emulate({});
    expect(all(plan, 'li').filter((item) => item.checkVisibility())).to.be.empty;
    expect(one(plan, '[part="button"]').checkVisibility()).to.be.true;
  });
});
