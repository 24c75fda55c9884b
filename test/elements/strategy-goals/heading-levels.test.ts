import { expect, html } from '@open-wc/testing';
import { spokenWords } from '../../support/spoken-words.js';
import { all, outline, showPlan } from '../../support/strategy-plan.js';

const areas = [{ id: 'people', title: 'Ludzie' }];
const task = { number: '1.1.1', title: 'Zadanie' };
const operational = { number: '1.1', title: 'Cel operacyjny', goals: [task] };
const strategic = { number: '1', title: 'Cel', area: 'people', goals: [operational] };
const full = { language: 'pl', title: 'Plan', areas, goals: [strategic] };

const levelsOf = async (data: unknown, level: number | string) => {
  const plan = await showPlan(
    html`<strategy-goals .data=${data} heading-level=${level} open-depth="9"></strategy-goals>`,
  );
  return outline(plan).map((heading) => Number(heading[1]));
};

describe('the levels of headings', () => {
  const expected = {
    1: [1, 2, 3, 4],
    2: [2, 3, 4, 5],
    3: [3, 4, 5, 6],
    4: [4, 5, 6, 6],
    5: [5, 6, 6, 6],
    6: [6, 6, 6, 6],
  };
  for (const [level, levels] of Object.entries(expected)) {
    it(`under a heading-level of ${level} a citizen hears title, area, goal, sub-goal at ${levels.join(', ')}`, async () => {
      expect(await levelsOf(full, Number(level))).to.deep.equal(levels);
    });
  }

  it('without areas no level is skipped', async () => {
    expect(await levelsOf({ ...full, areas: [] }, 2)).to.deep.equal([2, 3, 4]);
  });

  it('without a title the goals are under a heading of the page', async () => {
    expect(await levelsOf({ areas, goals: [strategic] }, 3)).to.deep.equal([3, 4, 5]);
  });

  it('a goal without an area has the level of the areas beside it', async () => {
    const goals = [strategic, { number: '2', title: 'Bez obszaru', goals: [task] }];
    expect(await levelsOf({ ...full, goals }, 2)).to.deep.equal([2, 3, 3, 4, 5]);
  });

  for (const [level, first] of Object.entries({ none: 2, '0': 2, '-3': 1, '2.7': 2 })) {
    it(`a heading-level of "${level}", a slip of the editor, starts at ${first} and skips nothing`, async () => {
      expect(await levelsOf(full, level)).to.deep.equal([first, first + 1, first + 2, first + 3]);
    });
  }

  it('a citizen meets no heading without words, also where an area has no goals', async () => {
    const empty = { id: 'empty', title: 'Pusty obszar' };
    const plan = await showPlan(
      html`<strategy-goals
        .data=${{ ...full, areas: [empty, ...areas] }}
        open-depth="9"
      ></strategy-goals>`,
    );
    expect(outline(plan)).to.deep.equal([
      'h2 Plan',
      'h3 Ludzie',
      'h4 Cel 1. Cel',
      'h5 Cel 1.1. Cel operacyjny',
    ]);
  });

  it('a goal with nothing to open is a heading without a button among those that open', async () => {
    const plan = await showPlan(
      html`<strategy-goals
        .data=${{ ...full, areas: [], goals: [strategic, { number: '2', title: 'Sam' }] }}
      ></strategy-goals>`,
    );
    expect(outline(plan)).to.include('h3 Cel 2. Sam');
    expect(all(plan, 'h3:has(button)').map(spokenWords)).to.deep.equal(['Cel 1. Cel']);
  });
});
