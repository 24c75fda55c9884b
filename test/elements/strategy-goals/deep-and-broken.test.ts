import { expect, html } from '@open-wc/testing';
import type { StrategyGoals } from '../../../src/elements/strategy-goals/strategy-goals.js';
import {
  all,
  lines,
  one,
  openGoals,
  outline,
  panelOf,
  showPlan,
  toggleOf,
} from '../../support/strategy-plan.js';
import { words } from '../../support/words.js';

interface Nested {
  number: string;
  title: string;
  goals?: Nested[];
}

/** One goal in another, so many levels deep. */
function nest(levels: number): Nested {
  let goal: Nested | undefined;
  for (let level = levels; level > 0; level -= 1) {
    const number = Array.from({ length: level }, () => '1').join('.');
    goal = { number, title: `Poziom ${level}`, ...(goal ? { goals: [goal] } : {}) };
  }
  return goal!;
}

const levelsIn = (plan: StrategyGoals) => plan.shadowRoot!.textContent.match(/Poziom \d+|Drugi/g);

const show = (goals: unknown[]) =>
  showPlan(
    html`<strategy-goals
      .data=${{ language: 'pl', title: 'Plan', goals }}
      controls
    ></strategy-goals>`,
  );

describe('a plan of many levels', () => {
  const deepest = Array.from({ length: 12 }, () => '1').join('.');

  it('a citizen reads twelve levels, each in the one above', async () => {
    const plan = await show([nest(12)]);
    plan.expandAll();
    await plan.updateComplete;
    expect(openGoals(plan).length).to.equal(11);
    const levels = levelsIn(plan);
    expect(levels).to.deep.equal(Array.from({ length: 12 }, (_, i) => `Poziom ${i + 1}`));
    expect(one(plan, `li[data-key="${deepest}"]`).checkVisibility()).to.be.true;
    expect(outline(plan).at(-1)).to.match(/^h6 .* 4$/);
  });

  it('what is deeper is left out and reported, and nothing above it is lost', async () => {
    const plan = await show([nest(15), { number: '2', title: 'Drugi' }]);
    const levels = levelsIn(plan);
    expect(levels).to.include('Poziom 12');
    expect(levels).to.include('Drugi');
    expect(levels).to.not.include('Poziom 13');
    expect(plan.issues.map(({ code }) => code)).to.deep.equal(['too-deep']);
  });

  it('no button on the last level opens nothing', async () => {
    const plan = await show([nest(15)]);
    const panels = all(plan, '[part="panel"]');
    expect(panels.length).to.equal(11);
    expect(panels.filter((panel) => panel.textContent.trim() === '').length).to.equal(0);
  });

  it('a citizen goes to the twelfth level, and no further', async () => {
    const plan = await show([nest(13)]);
    expect(await plan.reveal(deepest)).to.be.true;
    expect(plan.shadowRoot!.activeElement!.checkVisibility()).to.be.true;
    expect(await plan.reveal(`${deepest}.1`)).to.be.false;
  });
});

describe('a plan with mistakes in it', () => {
  const good = { number: '1', title: 'Dobry cel', goals: [{ number: '1.1', title: 'Zadanie' }] };

  it('one goal is broken, and a citizen reads all the others', async () => {
    const plan = await show([
      good,
      { number: '2', title: 5 },
      null,
      'słowa',
      { number: '3', title: 'Trzeci' },
    ]);
    expect(outline(plan)).to.deep.equal(['h2 Plan', 'h3 Cel 1. Dobry cel', 'h3 Cel 3. Trzeci']);
    toggleOf(plan, '1').click();
    await plan.updateComplete;
    expect(lines(panelOf(plan, '1')).join()).to.contain('Zadanie');
    expect(plan.state).to.equal('ready');
    expect(plan.issues.map(({ path }) => path)).to.deep.equal([
      'goals[1].title',
      'goals[2]',
      'goals[3]',
    ]);
  });

  it('a broken task is left out, and the count is that of what is there', async () => {
    const goals = [{ number: '1.1', title: 'Zadanie' }, { number: '1.2' }];
    const plan = await show([{ ...good, goals }]);
    expect(words(one(plan, '[part="count"]'))).to.equal('1 pozycja');
    expect(all(plan, 'li').length).to.equal(1);
  });

  it('markup in the data is text', async () => {
    const title = '<img src=x onerror="alert(1)"> & <b>pogrubienie</b>';
    const plan = await show([{ number: '1', title }]);
    expect(words(one(plan, 'li'))).to.contain(title);
    expect(all(plan, 'img, b').length).to.equal(0);
  });

  it('plural forms that cannot be read give way to a plain count', async () => {
    const levels = [{ name: 'Cel' }, { name: 'Zadanie', count: '{n, plural, one {# zadanie' }];
    const plan = await showPlan(
      html`<strategy-goals .data=${{ language: 'pl', levels, goals: [good] }}></strategy-goals>`,
    );
    expect(words(one(plan, '[part="count"]'))).to.equal('1 pozycja');
  });

  it('with no word for it in the data, the count is in right Polish all the same', async () => {
    const counts = [];
    for (const n of [1, 2, 5, 12, 22]) {
      const goals = Array.from({ length: n }, (_, i) => ({
        number: `1.${i + 1}`,
        title: 'Zadanie',
      }));
      counts.push(words(one(await show([{ ...good, goals }]), '[part="count"]')));
    }
    expect(counts).to.deep.equal([
      '1 pozycja',
      '2 pozycje',
      '5 pozycji',
      '12 pozycji',
      '22 pozycje',
    ]);
  });
});
