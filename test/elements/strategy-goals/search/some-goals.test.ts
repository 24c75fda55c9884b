import { expect, html } from '@open-wc/testing';
import type { StrategyGoals } from '../../../../src/elements/strategy-goals/strategy-goals.js';
import { showTorun, type } from '../../../support/plan-search.js';
import { all, openGoals, one, showPlan, toggleOf } from '../../../support/strategy-plan.js';
import { until } from '../../../support/until.js';
import { words } from '../../../support/words.js';

/** The lines under the goals that are to be seen. */
const counts = (plan: StrategyGoals): string[] =>
  all(plan, '.count')
    .filter((line) => line.checkVisibility())
    .map(words);

describe('how many of its goals a goal shows', () => {
  it('“3 z 11 celów operacyjnych” during a search, and all of them after it', async () => {
    const plan = await showTorun();
    await type(plan, '2.1');
    expect(counts(plan)).to.deep.equal(['3 z 11 celów operacyjnych']);
    await type(plan, '');
    expect(counts(plan)).to.deep.equal([
      '8 celów operacyjnych',
      '11 celów operacyjnych',
      '5 celów operacyjnych',
      '3 cele operacyjne',
    ]);
  });

  it('nothing of the kind where a goal was found itself, and holds all of its own', async () => {
    const plan = await showTorun();
    await type(plan, 'Toruń miastem ładu');
    expect(counts(plan)).to.deep.equal(['3 cele operacyjne']);
    toggleOf(plan, '4').click();
    await plan.updateComplete;
    expect(openGoals(plan)).to.deep.equal(['4']);
    expect(counts(plan)).to.deep.equal(['3 cele operacyjne']);
  });

  const rows = [
    ['pl', '1 z 3 celów operacyjnych'],
    ['en', '1 of 3 operational goals'],
    ['uk', '1 з 3 операційних цілей'],
  ] as const;
  for (const [lang, words] of rows) {
    it(`in ${lang}: after “of” a language with cases has another form than before a 3`, async () => {
      const plan = await showTorun();
      plan.lang = lang;
      await until(
        () => one(plan, '.count').closest('[lang]')?.getAttribute('lang') === lang,
        'The plan stayed in Polish.',
      );
      await type(plan, '4.2');
      await until(
        () => counts(plan)[0] === words,
        () => counts(plan).join(),
      );
    });
  }

  const goals = [
    {
      number: '1',
      title: 'Park',
      goals: [1, 2, 3, 4].map((n) => ({ number: `1.${n}`, title: n < 4 ? 'Drzewa' : 'Droga' })),
    },
  ];

  it('in neutral words, where the data have none for them', async () => {
    const data = { language: 'pl', goals };
    const plan = await showPlan(
      html`<strategy-goals lang="pl" .data=${data} controls></strategy-goals>`,
    );
    await type(plan, 'drzewa');
    expect(counts(plan)).to.deep.equal(['3 z 4 pozycji']);
  });

  it('in the language of the page, where the words of the data are in another: never in both', async () => {
    const levels = [
      { name: 'Cel' },
      { name: 'Zadanie', count: { pl: '{n, plural, other {# zadań}}' } },
    ];
    const plan = await showPlan(
      html`<strategy-goals
        lang="en"
        .data=${{ language: 'pl', levels, goals }}
        controls
      ></strategy-goals>`,
    );
    await type(plan, 'drzewa');
    await until(
      () => counts(plan)[0] === '3 of 4 items',
      () => counts(plan).join(),
    );
  });
});
