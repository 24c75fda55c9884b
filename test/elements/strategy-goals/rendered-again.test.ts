import { expect, html } from '@open-wc/testing';
import { largePlan } from '../../support/large-plan.js';
import { all, focused, one, showPlan } from '../../support/strategy-plan.js';
import { until } from '../../support/until.js';
import { expectSame } from '../../support/nodes.js';

describe('what a reader has before them, while the plan is rendered again', () => {
  it('is the same: a goal that has the focus keeps it when the plan is loaded again', async () => {
    const plan = await showPlan(html`<strategy-goals .data=${largePlan(2, 2)}></strategy-goals>`);
    const toggle = one(plan, '.toggle');
    toggle.focus();
    plan.data = largePlan(3, 3);
    await until(() => all(plan, '.card').length === 3, 'The new goals were not shown.');
    expectSame(focused(plan), toggle);
    expect(all(plan, '.leaf').length).to.equal(9);
    plan.data = largePlan(1, 1);
    await until(() => all(plan, '.card').length === 1, 'The old goals stayed.');
    expect(all(plan, '.leaf').length).to.equal(1);
    expectSame(focused(plan), toggle);
  });

  it('changes its kind with the data: a goal that got a link, lost its number, or got tasks', async () => {
    const goal = { number: '1.1', title: 'Parki' };
    const planWith = (...goals: object[]) => ({
      language: 'pl',
      goals: [{ number: '1', title: 'Zieleń', goals }],
    });
    const plan = await showPlan(html`<strategy-goals .data=${planWith(goal)}></strategy-goals>`);
    const show = async (...goals: object[]) => {
      plan.data = planWith(...goals);
      await plan.updateComplete;
      return one(plan, '.panel > :is(ol, ul)');
    };
    expect(
      (await show({ ...goal, url: 'https://example.org/' })).querySelector('a')?.textContent,
    ).to.equal('Parki');
    expect((await show({ title: 'Parki' })).localName).to.equal('ul');
    expect(all(plan, '.leaf [part="number"]').length).to.equal(0);
    const list = await show({ ...goal, goals: [{ number: '1.1.1', title: 'Sadzenie' }] });
    expect(list.querySelector('.branch .toggle')?.textContent).to.contain('Parki');
    expect((await show(goal)).querySelectorAll('.leaf').length).to.equal(1);
    expect(all(plan, '.branch').length).to.equal(0);
  });

  it('is in one language when a change of it is complete', async () => {
    const plan = await showPlan(
      html`<div lang="pl"><strategy-goals .data=${largePlan(100, 25)}></strategy-goals></div>`,
    );
    plan.parentElement!.lang = 'en';
    await until(() => one(plan, '.leaf').textContent.includes('Task'), 'It stayed Polish.');
    await plan.updateComplete;
    const texts = all(plan, '.leaf').map(({ textContent }) => textContent);
    expect(texts.filter((text) => !text.includes('Task'))).to.be.empty;
    const headings = all(plan, '.toggle').map(({ textContent }) => textContent);
    expect(headings.filter((text) => !text.includes('Goal'))).to.be.empty;
  });
});
