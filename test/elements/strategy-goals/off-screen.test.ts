import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/strategy-goals.js';
import type { StrategyGoals } from '../../../src/elements/strategy-goals/strategy-goals.js';
import { emulate } from '../../support/emulate.js';
import { engine, itWith } from '../../support/engine.js';
import { largePlan } from '../../support/large-plan.js';
import { all, one, panelOf, showPlan } from '../../support/strategy-plan.js';
import { until } from '../../support/until.js';

const frames = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

describe('a large plan with everything open', () => {
  const show = async (count = 40) => {
    const element = await showPlan(
      html`<strategy-goals .data=${largePlan(count, count)} open-depth="1"></strategy-goals>`,
    );
    scrollTo(0, 0);
    await frames();
    return element;
  };
  const isLaidOut = (goal: Element) => goal.checkVisibility({ contentVisibilityAuto: true });

  it('Chromium does not lay out what a citizen has not come to; the other engines do', async () => {
    const element = await show();
    const last = one(element, 'li[data-key="40.40"]');
    expect(isLaidOut(one(element, 'li[data-key="1.1"]'))).to.be.true;
    expect(isLaidOut(last)).to.equal(engine !== 'chromium');
    last.scrollIntoView();
    await frames();
    expect(isLaidOut(last)).to.be.true;
  });

  it('a plan as large as most is laid out at once, so that nothing in it moves later', async () => {
    const element = await show(7);
    expect(isLaidOut(one(element, 'li[data-key="7.7"]'))).to.be.true;
  });

  it('all of it is laid out for a citizen who has scrolled down before it comes, so that nothing jumps', async () => {
    const element = await fixture<StrategyGoals>(
      html`<strategy-goals open-depth="1"><p style="height: 9000px">Cele</p></strategy-goals>`,
    );
    scrollTo(0, 4000);
    element.data = largePlan(40, 40);
    await until(() => all(element, '.card').length === 40, 'The goals were not shown.');
    await frames();
    expect(isLaidOut(one(element, 'li[data-key="1.1"]'))).to.be.true;
    expect(isLaidOut(one(element, 'li[data-key="40.40"]'))).to.be.true;
  });

  it('a citizen who follows a link to its last goal sees it', async () => {
    const element = await show();
    await element.reveal('40.40');
    await frames();
    const { top, bottom } = one(element, 'li[data-key="40.40"]').getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
  });

  itWith('emulation', 'all of it is on paper', async () => {
    const element = await show();
    await emulate({}, 'print');
    await frames();
    expect(all(element, 'li').filter((goal) => !isLaidOut(goal)).length).to.equal(0);
  });

  it('a closed goal stays closed', async () => {
    const element = await show();
    element.collapseAll();
    await element.updateComplete;
    expect(panelOf(element, '1').offsetHeight).to.equal(0);
  });
});
