import { expect, html } from '@open-wc/testing';
import { focused, one, openGoals, showPlan, toggleOf, torun } from '../../support/strategy-plan.js';
import { words } from '../../support/words.js';
import { expectSame } from '../../support/nodes.js';

const tasks = {
  language: 'pl',
  goals: [
    {
      number: '1',
      title: 'Pierwszy',
      goals: [
        { number: '1.1', title: 'Drugi', goals: [{ number: '1.1.1', title: 'Trzeci' }] },
        { id: 'zieleń w mieście', title: 'Zieleń', goals: [{ id: 'łąki', title: 'Łąki' }] },
      ],
    },
    { number: '2', title: 'Bez zadań' },
  ],
};

const showTasks = () => showPlan(html`<strategy-goals .data=${tasks}></strategy-goals>`);

describe('going to a goal', () => {
  it('a citizen is taken to 2.10: its goal opens, the item is on the screen and has the focus', async () => {
    const plan = await showPlan(html`
      <div style="height: 300vh"></div>
      <strategy-goals src=${torun}></strategy-goals>
    `);
    expect(await plan.reveal('2.10')).to.be.true;
    const item = one(plan, 'li[data-key="2.10"]');
    expectSame(focused(plan), item);
    expect(openGoals(plan)).to.deep.equal(['2']);
    const { top, bottom } = item.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
  });

  it('an item that a citizen was taken to is no stop for Tab', async () => {
    const plan = await showPlan(html`<strategy-goals src=${torun}></strategy-goals>`);
    await plan.reveal('2.10');
    expect(one(plan, 'li[data-key="2.10"]').tabIndex).to.equal(-1);
    expect(toggleOf(plan, '2').hasAttribute('tabindex')).to.be.false;
  });

  it('a citizen is taken to a task on the third level, and all above it opens', async () => {
    const plan = await showTasks();
    expect(await plan.reveal('1.1.1')).to.be.true;
    expect(openGoals(plan)).to.deep.equal(['1', '1.1']);
    expectSame(focused(plan), one(plan, 'li[data-key="1.1.1"]'));
  });

  it('a goal that opens is opened, and its button has the focus', async () => {
    const plan = await showTasks();
    expect(await plan.reveal('1.1')).to.be.true;
    expect(openGoals(plan)).to.deep.equal(['1', '1.1']);
    expectSame(focused(plan), toggleOf(plan, '1.1'));
    expect(toggleOf(plan, '1.1').tabIndex).to.equal(0);
  });

  it('a goal with nothing to open takes the focus under its heading', async () => {
    const plan = await showTasks();
    expect(await plan.reveal('2')).to.be.true;
    expect(focused(plan)!.querySelector('h2')!.innerText).to.contain('Bez zadań');
  });

  it('a citizen is taken to a goal by its id, also one with spaces and Polish letters', async () => {
    const plan = await showTasks();
    expect(await plan.reveal('łąki')).to.be.true;
    expect(words(focused(plan))).to.equal('Łąki');
    expect(await plan.reveal('zieleń w mieście')).to.be.true;
    expect(focused(plan)!.innerText).to.contain('Zieleń');
    expect(openGoals(plan).length).to.equal(2);
  });

  it('what was open stays open', async () => {
    const plan = await showTasks();
    toggleOf(plan, '1').click();
    await plan.reveal('2');
    expect(openGoals(plan)).to.deep.equal(['1']);
  });

  for (const unknown of ['9.9', '', '2.1', 'undefined', '"]']) {
    it(`there is no goal "${unknown}": nothing opens, and the focus stays where it is`, async () => {
      const plan = await showTasks();
      toggleOf(plan, '1').focus();
      expect(await plan.reveal(unknown)).to.be.false;
      expect(openGoals(plan)).to.be.empty;
      expectSame(focused(plan), toggleOf(plan, '1'));
    });
  }

  it('before the goals are here there is nothing to go to', async () => {
    const plan = document.createElement('strategy-goals');
    expect(await plan.reveal('1')).to.be.false;
  });
});
