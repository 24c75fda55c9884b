import { closed, describeWith } from '../../support/engine.js';
import { expect, html, waitUntil } from '@open-wc/testing';
import { press } from '../../support/keyboard.js';
import type { StrategyGoals } from '../../../src/elements/strategy-goals/strategy-goals.js';
import { one, openGoals, panelOf, showPlan, toggleOf, torun } from '../../support/strategy-plan.js';

describeWith('until-found', 'finding words in closed goals', () => {
  let plan: StrategyGoals;

  beforeEach(async () => {
    plan = await showPlan(html`<strategy-goals src=${torun} controls></strategy-goals>`);
  });

  it('the browser finds words in a closed goal: it opens, and its button says so', async () => {
    panelOf(plan, '3').dispatchEvent(new Event('beforematch', { bubbles: true }));
    await plan.updateComplete;
    expect(openGoals(plan)).to.deep.equal(['3']);
    expect(panelOf(plan, '3').hasAttribute('hidden')).to.be.false;
    expect(panelOf(plan, '2').hidden).to.equal(closed);
  });

  it('what was found can be closed again', async () => {
    panelOf(plan, '3').dispatchEvent(new Event('beforematch', { bubbles: true }));
    await plan.updateComplete;
    toggleOf(plan, '3').click();
    await plan.updateComplete;
    expect(openGoals(plan)).to.be.empty;
    expect(panelOf(plan, '3').hidden).to.equal(closed);
  });

  const showThreeLevels = async () => {
    const task = { number: '1.1.1', title: 'Zadanie na trzecim poziomie' };
    const operational = { number: '1.1', title: 'Cel operacyjny', goals: [task] };
    plan.data = { goals: [{ number: '1', title: 'Cel', goals: [operational] }] };
    await plan.updateComplete;
  };

  it('words found in a task open the goals above it too', async () => {
    await showThreeLevels();
    // Chromium tells each of the hidden parts, the innermost first; that one is enough.
    panelOf(plan, '1.1').dispatchEvent(new Event('beforematch', { bubbles: true }));
    await plan.updateComplete;
    expect(openGoals(plan)).to.deep.equal(['1', '1.1']);
  });

  it('a link to words on the page ("#:~:text=…") opens the goal that they are in, as any part of the page', async function () {
    plan.insertAdjacentHTML('afterend', '<p hidden="until-found">Słowa w zwykłym akapicie</p>');
    const paragraph = plan.nextElementSibling as HTMLElement;
    const followLink = async (text: string, isOpen: () => boolean): Promise<boolean> => {
      // Without a key pressed before, the browser does not follow such a link of a script.
      await press('Tab');
      location.hash = `:~:text=${encodeURIComponent(text)}`;
      return waitUntil(isOpen).then(
        () => true,
        () => false,
      );
    };
    const forget = () => history.replaceState(null, '', location.pathname + location.search);
    if (!(await followLink('zwykłym akapicie', () => !paragraph.hidden))) {
      forget();
      // Chromium's headless shell follows no such link, wherever it leads.
      this.skip();
    }
    expect(await followLink('sytuacji na rynku', () => openGoals(plan).length > 0)).to.be.true;
    forget();
    expect(openGoals(plan)).to.deep.equal(['2']);
    expect(one(plan, 'li[data-key="2.10"]').checkVisibility()).to.be.true;
    await showThreeLevels();
    expect(await followLink('trzecim poziomie', () => openGoals(plan).length > 0)).to.be.true;
    forget();
    await plan.updateComplete;
    expect(openGoals(plan)).to.deep.equal(['1', '1.1']);
    expect(one(plan, 'li[data-key="1.1.1"]').checkVisibility()).to.be.true;
  });

  it('in WebKit a closed goal is hidden outright, so that VoiceOver says what is really there', async () => {
    const value = 'Apple Computer, Inc.';
    Object.defineProperty(navigator, 'vendor', { configurable: true, value });
    try {
      plan = await showPlan(html`<strategy-goals src=${torun}></strategy-goals>`);
      expect(panelOf(plan, '2').getAttribute('hidden')).to.equal('');
      expect(getComputedStyle(panelOf(plan, '2')).display).to.equal('none');
      toggleOf(plan, '2').click();
      await plan.updateComplete;
      expect(panelOf(plan, '2').checkVisibility()).to.be.true;
    } finally {
      Reflect.deleteProperty(navigator, 'vendor');
    }
  });
});
