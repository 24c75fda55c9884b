import { expect, html } from '@open-wc/testing';
import type { StrategyGoals } from '../../../src/elements/strategy-goals/strategy-goals.js';
import { openGoals, showPlan, toggleOf, torun } from '../../support/strategy-plan.js';
import { press } from '../../support/keyboard.js';
import { until } from '../../support/until.js';

const show = () => showPlan(html`<strategy-goals src=${torun} open-depth="1"></strategy-goals>`);

/** As scripts renew a page: from its own HTML. */
async function renew(plan: StrategyGoals): Promise<StrategyGoals> {
  const page = plan.parentElement!;
  const written = page.innerHTML;
  page.innerHTML = written;
  const renewed = page.querySelector('strategy-goals')!;
  await until(() => renewed.state === 'ready', 'The goals did not come again.');
  await renewed.updateComplete;
  return renewed;
}

describe('what a reader has opened', () => {
  it('stays open when a script writes the HTML of the page again', async () => {
    const plan = await show();
    for (const key of ['2', '4']) toggleOf(plan, key).click();
    await plan.updateComplete;
    const renewed = await renew(plan);
    expect(openGoals(renewed)).to.deep.equal(['1', '3']);
    toggleOf(renewed, '2').click();
    await renewed.updateComplete;
    expect(openGoals(await renew(renewed))).to.deep.equal(['1', '2', '3']);
  });

  it('stays open after “Expand all goals”, too', async () => {
    const plan = await show();
    plan.expandAll();
    await plan.updateComplete;
    toggleOf(plan, '3').click();
    await plan.updateComplete;
    expect(openGoals(await renew(plan))).to.deep.equal(['1', '2', '4']);
  });

  it('stays open when a script takes away what the server has not written, as Turbo does', async () => {
    const plan = await show();
    toggleOf(plan, '2').click();
    await plan.updateComplete;
    for (const name of plan.getAttributeNames()) {
      if (name !== 'src' && name !== 'open-depth') plan.removeAttribute(name);
    }
    await plan.updateComplete;
    expect(openGoals(plan)).to.deep.equal(['1', '3', '4']);
  });

  it('leaves the HTML of the page as it is until then', async () => {
    const plan = await show();
    expect(plan.getAttributeNames()).to.have.members(['src', 'open-depth']);
  });

  it('that no longer fits the plan, or is no words of ours, does no harm', async () => {
    for (const words of ['9', '{}', '\n', '0\n+\n-9.9\n+2']) {
      const plan = await showPlan(
        html`<strategy-goals src=${torun} data-city-open=${words}></strategy-goals>`,
      );
      expect(openGoals(plan)).to.include.members(words.endsWith('2') ? ['2'] : []);
      plan.collapseAll();
      await plan.updateComplete;
      expect(openGoals(plan)).to.be.empty;
    }
  });
});

describe('a page in a frame that a script keeps as high as its content', () => {
  it('hears of each goal that opens, also by keyboard, when its height has changed', async () => {
    const plan = await show();
    const heights: number[] = [];
    // As iframe-resizer watches a page; it does not see into shadow roots.
    const watch = new MutationObserver(() => heights.push(plan.getBoundingClientRect().height));
    watch.observe(document.body, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    const before = plan.getBoundingClientRect().height;
    toggleOf(plan, '2').focus();
    await press('Enter');
    await until(() => heights.length > 0, 'The page did not hear of it.');
    watch.disconnect();
    expect(heights.at(-1)).to.be.below(before);
    expect(heights.at(-1)).to.equal(plan.getBoundingClientRect().height);
  });
});
