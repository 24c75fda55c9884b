import { expect, html } from '@open-wc/testing';
import type { StrategyGoals } from '../../../src/elements/strategy-goals/strategy-goals.js';
import { spokenWords } from '../../support/spoken-words.js';
import { all, focused, one, outline, readout, showPlan } from '../../support/strategy-plan.js';

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
    4: [4, 5, 6],
    5: [5, 6],
    6: [6],
  };
  for (const [level, levels] of Object.entries(expected)) {
    it(`under a heading-level of ${level} a citizen hears of title, area, goal, sub-goal headings at ${levels.join(', ')}`, async () => {
      expect(await levelsOf(full, Number(level))).to.deep.equal(levels);
    });
  }

  describe('below the last that HTML has', () => {
    const deep = (data: object, level: number) =>
      showPlan(
        html`<strategy-goals .data=${data} heading-level=${level} open-depth="9"></strategy-goals>`,
      );
    const sub = { number: '2.1', title: 'Zadanie' };
    const second = { number: '2', title: 'Drugi', area: 'people', goals: [sub] };
    const plan = { ...full, goals: [strategic, second, { number: '3', title: 'Sam' }] };

    for (const level of [5, 6]) {
      it(`heading-level ${level}: goals are the items of a list, and those below them of lists in it`, async () => {
        const shown = await deep(plan, level);
        const listsAbove = (number: string) => {
          const goal = one(shown, `[data-key="${number}"]`);
          const lists: string[] = [];
          for (let list = goal.closest('ol'); list; list = list.parentElement!.closest('ol')) {
            lists.push(list.getAttribute('role') ?? '');
          }
          return lists;
        };
        expect(listsAbove('1')).to.deep.equal(['list']);
        expect(listsAbove('2')).to.deep.equal(['list']);
        expect(listsAbove('1.1')).to.deep.equal(['list', 'list']);
        expect(listsAbove('1.1.1')).to.deep.equal(['list', 'list', 'list']);
        // Those without an area come first.
        const items = all(shown, '.goals > ol').map(
          (list) => list.querySelectorAll(':scope > li').length,
        );
        expect(items).to.deep.equal([1, 2]);
      });

      it(`heading-level ${level}: nothing is said to be a heading of the same level as what is above it`, async () => {
        const shown = await deep(plan, level);
        expect(all(shown, '[role="heading"], [aria-level]')).to.be.empty;
        expect(outline(shown)).to.deep.equal(level === 5 ? ['h5 Plan', 'h6 Ludzie'] : ['h6 Plan']);
        expect(readout(shown)).to.include('Ludzie');
      });
    }

    it('a goal still opens and closes, and looks as it does under a heading', async () => {
      const [shown, usual] = [await deep(plan, 6), await deep(plan, 2)];
      for (const [selector, names] of Object.entries({
        '.area': ['fontSize', 'fontWeight', 'lineHeight', 'marginTop', 'width'],
        '.card': ['marginTop', 'paddingTop', 'borderLeftWidth', 'borderRightWidth', 'width'],
        '.card > .head > .goal-heading': [
          'fontSize',
          'fontWeight',
          'lineHeight',
          'width',
          'height',
        ],
        '.branch > .head > .goal-heading': [
          'fontSize',
          'fontWeight',
          'lineHeight',
          'width',
          'height',
        ],
      } as const)) {
        for (const name of names) {
          const of = (element: StrategyGoals) => getComputedStyle(one(element, selector))[name];
          expect(of(shown), `${name} of ${selector}`).to.equal(of(usual));
        }
      }
      const button = one(shown, 'button[data-key="1"]');
      button.click();
      await shown.updateComplete;
      expect(button.getAttribute('aria-expanded')).to.equal('false');
    });

    it('closing all goals by script takes the focus to the button of the goal that it was in', async () => {
      const shown = await deep(plan, 6);
      one(shown, 'button[data-key="1.1"]').focus();
      shown.collapseAll();
      await shown.updateComplete;
      expect(focused(shown)?.dataset['key']).to.equal('1');
    });
  });

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
