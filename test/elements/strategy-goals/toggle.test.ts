import { closed } from '../../support/engine.js';
import { expect, html } from '@open-wc/testing';
import { press } from '../../support/keyboard.js';
import type { StrategyGoals } from '../../../src/elements/strategy-goals/strategy-goals.js';
import type { StrategyGoalsToggleEvent } from '../../../src/elements/strategy-goals/strategy-goals-toggle-event.js';
import {
  focused,
  one,
  openGoals,
  panelOf,
  showPlan,
  toggleOf,
  torun,
} from '../../support/strategy-plan.js';
import { spokenWords } from '../../support/spoken-words.js';
import { expectSame } from '../../support/nodes.js';

describe('opening and closing a goal', () => {
  let plan: StrategyGoals;
  let told: string[];

  beforeEach(async () => {
    plan = await showPlan(html`<strategy-goals src=${torun} controls></strategy-goals>`);
    told = [];
    plan.addEventListener('strategy-goals-toggle', ({ number, open }) => {
      told.push(`${number} ${open ? 'open' : 'closed'}`);
    });
  });

  for (const key of ['Enter', 'Space']) {
    it(`${key} opens a goal and closes it again, and the focus stays on the button`, async () => {
      const button = toggleOf(plan, '2');
      button.focus();
      await press(key);
      await plan.updateComplete;
      expect(openGoals(plan)).to.deep.equal(['2']);
      expect(one(plan, 'li[data-key="2.10"]').checkVisibility()).to.be.true;
      expectSame(focused(plan), button);

      await press(key);
      await plan.updateComplete;
      expect(openGoals(plan)).to.be.empty;
      expect(one(plan, 'li[data-key="2.10"]').checkVisibility()).to.be.false;
      expectSame(focused(plan), button);
    });
  }

  it('a citizen opens one goal after another, and none closes by itself', async () => {
    for (const key of ['1', '3', '4']) toggleOf(plan, key).click();
    await plan.updateComplete;
    expect(openGoals(plan)).to.deep.equal(['1', '3', '4']);
    expect(panelOf(plan, '2').hidden).to.equal(closed);
  });

  it('the words of closed goals are in the page all the time', async () => {
    const before = plan.shadowRoot!.textContent;
    expect(before).to.include('Umocnienie atrakcyjnego ponadregionalnego wizerunku Torunia');
    plan.expandAll();
    await plan.updateComplete;
    const opened = plan.shadowRoot!.textContent.replace('Zwiń', 'Rozwiń');
    expect(opened).to.equal(before);
  });

  it('Tab goes from goal to goal past the links in a closed one, and into an open one', async () => {
    const goals = [{ number: '1.1', title: 'Z odnośnikiem', url: 'https://example.org/1.1' }];
    plan.data = {
      language: 'pl',
      goals: [
        { number: '1', title: 'Pierwszy', goals },
        { number: '2', title: 'Drugi', goals },
      ],
    };
    await plan.updateComplete;
    toggleOf(plan, '2').click();
    await plan.updateComplete;
    // Past the last stop of the page, Firefox takes the keys for its own bars, in the tests after this one too.
    const end = document.createElement('button');
    plan.after(end);
    one(plan, '#search').focus();
    const stops: string[] = [];
    for (let stop = focused(plan); stop; stop = focused(plan)) {
      const [label] = (stop as HTMLInputElement).labels ?? [];
      stops.push(stop.ariaLabel ?? spokenWords(label ?? stop));
      await press('Tab');
    }
    expectSame(document.activeElement, end);
    expect(stops).to.deep.equal([
      'Szukaj w celach (słowo lub numer)',
      'Rozwiń wszystkie cele',
      'Cel 1. Pierwszy',
      'Skopiuj link do 1. Pierwszy',
      'Cel 2. Drugi',
      'Skopiuj link do 2. Drugi',
      'Z odnośnikiem',
      'Skopiuj link do 1.1. Z odnośnikiem',
    ]);
  });

  it('the page is told which goal its reader has opened and closed', async () => {
    toggleOf(plan, '2').click();
    toggleOf(plan, '2').click();
    await plan.updateComplete;
    expect(told).to.deep.equal(['2 open', '2 closed']);
  });

  it('the page is told the id of a goal without a number, and nothing of one without both', async () => {
    const goals = [{ title: 'Zadanie' }];
    const unnumbered = [
      { id: 'zielen', title: 'Zieleń', goals },
      { title: 'Bez nazwy', goals },
    ];
    plan.data = { language: 'pl', goals: unnumbered };
    await plan.updateComplete;
    for (const button of plan.shadowRoot!.querySelectorAll<HTMLElement>('h2 > button')) {
      button.click();
    }
    expect(told).to.deep.equal(['zielen open', ' open']);
  });

  it('only the plan itself is told: the event does not bubble, as that of <details> does not', () => {
    let heard: StrategyGoalsToggleEvent | undefined;
    plan.addEventListener('strategy-goals-toggle', (event) => (heard = event));
    let bubbled = false;
    const listen = () => (bubbled = true);
    plan.parentElement!.addEventListener('strategy-goals-toggle', listen);
    toggleOf(plan, '1').click();
    expect(heard?.open).to.be.true;
    expect(heard?.composed).to.be.false;
    expect(bubbled).to.be.false;
  });

  it('a script that closes all goals leaves somebody who was in one at its button', async () => {
    plan.expandAll();
    await plan.updateComplete;
    const goal = one(plan, 'li[data-key="2.10"]');
    goal.tabIndex = -1;
    goal.focus();
    plan.collapseAll();
    await plan.updateComplete;
    expectSame(focused(plan), toggleOf(plan, '2'));
  });

  it('what a script opens is no news: the page is told only what its reader does', async () => {
    plan.expandAll();
    plan.collapseAll();
    await plan.reveal('2.10');
    plan.openDepth = 1;
    await plan.updateComplete;
    expect(told).to.be.empty;
  });
});
