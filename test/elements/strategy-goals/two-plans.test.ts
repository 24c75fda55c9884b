import { expect, html } from '@open-wc/testing';
import { all, one, openGoals, showPlans, toggleOf, torun } from '../../support/strategy-plan.js';

describe('two plans on one page', () => {
  const example = new URL('../../../demo/data/example-strategy.json', import.meta.url).href;
  const show = () =>
    showPlans(html`
      <strategy-goals src=${torun} controls></strategy-goals>
      <strategy-goals src=${torun} controls></strategy-goals>
      <strategy-goals src=${example} open-depth="9"></strategy-goals>
    `);

  it('a button opens the goal under it, and not the one of the same number in the other plan', async () => {
    const [first, second] = await show();
    toggleOf(second!, '2').click();
    await second!.updateComplete;
    expect(openGoals(first!)).to.be.empty;
    expect(openGoals(second!)).to.deep.equal(['2']);
    const items = [first!, second!].map((plan) => one(plan, 'li[data-key="2.10"]'));
    expect(items.map((item) => item.checkVisibility())).to.deep.equal([false, true]);
  });

  it('no id is used twice in a plan, and none is added to the page', async () => {
    const plans = await show();
    for (const plan of plans) {
      const ids = all(plan, '[id]').map(({ id }) => id);
      expect(ids.length).to.be.above(3);
      expect(new Set(ids).size).to.equal(ids.length);
    }
    const outside = plans[0]!.parentElement!.querySelectorAll('[id]');
    expect(outside.length).to.equal(0);
  });

  it('two goals under one number, a slip in the data, open one by one', async () => {
    const goals = [
      { number: '1', title: 'Cel', goals: [{ number: '1.1', title: 'Zadanie' }] },
      {
        number: '1',
        title: 'Cel z tym samym numerem',
        goals: [{ number: '1.1', title: 'Zadanie' }],
      },
    ];
    const [plan] = await showPlans(html`<strategy-goals .data=${{ goals }}></strategy-goals>`);
    const ids = all(plan!, '[id]').map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    const [, button] = all(plan!, 'button');
    button!.click();
    await plan!.updateComplete;
    expect(all(plan!, 'button').map((b) => b.getAttribute('aria-expanded'))).to.deep.equal([
      'false',
      'true',
    ]);
    expect(all(plan!, 'li').map((item) => item.checkVisibility())).to.deep.equal([false, true]);
  });
});
