import { expect } from '@open-wc/testing';
import { states } from '../../demo/states.js';
import type { StrategyGoals } from '../../src/elements/strategy-goals/strategy-goals.js';
import { press } from '../support/keyboard.js';
import { nameOf, rendered } from '../support/page-parts.js';
import { prepareStatePage, showOn } from '../support/state-page.js';
import { all, focused, one } from '../support/strategy-plan.js';
import { expectSame } from '../support/nodes.js';

/** Not hidden in any way that leaves the Tab key in. */
const isSeen = (part: Element): boolean =>
  part.checkVisibility({ opacityProperty: true, visibilityProperty: true });

/** Where a screen reader says something else of a part than the eye sees, one line each. */
function contradictions(plan: StrategyGoals): string[] {
  return rendered(plan, '[aria-expanded]').flatMap((button) => {
    const id = button.getAttribute('aria-controls') ?? '';
    const panels = all(plan, `[id="${id}"]`);
    if (panels.length !== 1) return [`${panels.length} parts have the id "${id}"`];
    const isOpen = [...panels[0]!.children].some(isSeen);
    const isSaidOpen = button.getAttribute('aria-expanded') === 'true';
    if (isOpen === isSaidOpen) return [];
    return [`"${id}" is ${isOpen ? 'open' : 'closed'}, and a screen reader says the contrary`];
  });
}

/** What takes the focus though nobody sees it. */
function reachedUnseen(plan: StrategyGoals): string[] {
  const unseen = all(plan, 'a, button, input').filter((part) => !isSeen(part));
  return unseen.flatMap((part) => {
    focused(plan)?.blur();
    part.focus();
    return focused(plan) === part ? [nameOf(part)] : [];
  });
}

const plans = states.filter(
  ({ tag, ends, name }) =>
    tag === 'strategy-goals' &&
    (ends === undefined || ends === 'stale') &&
    name !== 'strategy-goals-nothing-found',
);

describe('what a button says of its part is what the eye sees', () => {
  let page: HTMLElement;
  before(async () => (page = await prepareStatePage()));
  after(() => page.remove());

  for (const state of plans) {
    describe(`in ${state.name}`, () => {
      let plan: StrategyGoals;
      before(async () => (plan = (await showOn(page, state, 'pl')) as StrategyGoals));

      const expectAgreement = async (when: string): Promise<void> => {
        await plan.updateComplete;
        expect(contradictions(plan), when).to.deep.equal([]);
        expect(reachedUnseen(plan), when).to.deep.equal([]);
      };

      it('at first', () => expectAgreement('at first'));

      for (const use of ['click', 'Enter', 'Space']) {
        it(`after ${use === 'click' ? 'a click' : use} on each button`, async () => {
          for (const button of rendered(plan, '[aria-expanded]')) {
            if (!isSeen(button)) continue;
            const was = button.ariaExpanded;
            button.focus();
            if (use === 'click') button.click();
            else await press(use);
            await plan.updateComplete;
            expect(button.ariaExpanded).to.not.equal(was);
            expectSame(focused(plan), button);
            await expectAgreement(button.innerText);
          }
        });
      }

      it('after all of it is opened and closed', async () => {
        plan.expandAll();
        await expectAgreement('all open');
        expect(all(plan, '[aria-expanded="false"]')).to.be.empty;
        plan.collapseAll();
        await expectAgreement('all closed');
        expect(all(plan, '[aria-expanded="true"]')).to.be.empty;
      });

      it('after a link to each of its parts, and after the browser has found words in it', async () => {
        for (const { dataset } of all(plan, '[aria-expanded]')) {
          expect(await plan.reveal(dataset['key']!)).to.be.true;
          await expectAgreement(`link to ${dataset['key']}`);
        }
        plan.collapseAll();
        await plan.updateComplete;
        for (const panel of all(plan, '[part="panel"]')) {
          panel.dispatchEvent(new Event('beforematch', { bubbles: true }));
          await expectAgreement(`${panel.id} found`);
        }
        expect(all(plan, '[aria-expanded="false"]')).to.be.empty;
      });
    });
  }

  it('a button that says the contrary or controls nothing is found, and so is a part that hides from the eye only', async () => {
    const plan = (await showOn(page, plans[0]!, 'pl')) as StrategyGoals;
    const [button, panel] = [one(plan, '[aria-expanded]'), one(plan, '[part="panel"]')];
    button.ariaExpanded = 'true';
    expect(contradictions(plan)).to.have.length(1);
    button.ariaExpanded = 'false';
    panel.removeAttribute('hidden');
    expect(contradictions(plan)).to.have.length(1);
    panel.style.opacity = '0';
    expect(contradictions(plan)).to.be.empty;
    expect(reachedUnseen(plan)).to.include('strategy-goals li > button.copy');
    panel.id = 'other';
    expect(contradictions(plan)).to.deep.equal(['0 parts have the id "panel-1"']);
  });
});
