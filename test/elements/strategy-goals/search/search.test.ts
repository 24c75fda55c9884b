import { expect, html } from '@open-wc/testing';
import type { StrategyGoals } from '../../../../src/elements/strategy-goals/strategy-goals.js';
import { announcements } from '../../../support/announcements.js';
import { press } from '../../../support/keyboard.js';
import {
  buttonOf,
  fieldOf,
  markedWords,
  nextOutcome,
  outcome,
  seenGoals,
  showTorun,
  type,
} from '../../../support/plan-search.js';
import { stylePage } from '../../../support/page-styles.js';
import {
  all,
  focused,
  one,
  openGoals,
  showPlan,
  toggleOf,
} from '../../../support/strategy-plan.js';
import { until } from '../../../support/until.js';
import { words } from '../../../support/words.js';
import { expectSame } from '../../../support/nodes.js';

const example = new URL('../../../../demo/data/example-strategy.json', import.meta.url).href;

describe('searching the goals of Toruń', () => {
  let plan: StrategyGoals;
  beforeEach(async () => (plan = await showTorun()));

  it('a citizen types a number and sees that goal, under the one that it belongs to', async () => {
    await type(plan, '2.10');
    expect(seenGoals(plan)).to.deep.equal(['2', '2.10']);
    expect(openGoals(plan)).to.deep.equal(['2']);
    expect(markedWords(plan)).to.deep.equal(['2.10']);
  });

  it('a citizen types without accents and in capitals', async () => {
    await type(plan, 'ROZWOJ kapitalu');
    expect(seenGoals(plan)).to.deep.equal(['1', '1.1']);
    expect(markedWords(plan)).to.deep.equal(['Rozwój', 'kapitału']);
  });

  it('a citizen types the words of a dictionary and sees the goal that has them in another form', async () => {
    await type(plan, 'rynek pracy');
    expect(seenGoals(plan)).to.deep.equal(['2', '2.10']);
    expect(markedWords(plan)).to.deep.equal(['rynku', 'pracy']);
  });

  it('a citizen sees all forms of a word, also where one goal has the very form that they typed', async () => {
    const goals = [
      { number: '1', title: 'Nowa droga' },
      { number: '2', title: 'Remonty dróg' },
      { number: '3', title: 'Drzewa' },
    ];
    const small = await showPlan(
      html`<strategy-goals lang="pl" .data=${{ goals }} controls></strategy-goals>`,
    );
    await type(small, 'droga');
    expect(seenGoals(small)).to.deep.equal(['1', '2']);
  });

  it('a citizen pastes a whole goal with its level, as it is on the page', async () => {
    await type(plan, 'Cel operacyjny 2.10. Poprawa sytuacji na rynku pracy');
    expect(seenGoals(plan)).to.deep.equal(['2', '2.10']);
  });

  it('a strategic goal that is found is closed, and holds all that it had', async () => {
    await type(plan, 'Toruń miastem ładu');
    expect(seenGoals(plan)).to.deep.equal(['4']);
    expect(openGoals(plan)).to.be.empty;
    toggleOf(plan, '4').click();
    await plan.updateComplete;
    expect(seenGoals(plan)).to.deep.equal(['4', '4.1', '4.2', '4.3']);
  });

  it('the goals are ready to be searched before a citizen types the first letter', async () => {
    const title = 'Poprawa sytuacji na rynku pracy';
    const normalize: (form?: string) => string = Reflect.get(String.prototype, 'normalize');
    const read: string[] = [];
    String.prototype.normalize = function (form?: string) {
      read.push(String(this));
      return normalize.call(this, form);
    };
    try {
      // Of several test pages, only the one in front has this event by itself.
      fieldOf(plan).dispatchEvent(new FocusEvent('focus'));
      await until(() => read.includes(title), 'The goals were not read.');
      read.length = 0;
      await type(plan, 'rynku');
      expect(markedWords(plan)).to.deep.equal(['rynku']);
      expect(read).not.to.include(title);
    } finally {
      String.prototype.normalize = normalize;
    }
  });

  it('what was open before is open again afterwards, and nothing else', async () => {
    toggleOf(plan, '3').click();
    await type(plan, '2.10');
    expect(openGoals(plan)).to.deep.equal(['2']);
    await type(plan, '1.1');
    expect(openGoals(plan)).to.deep.equal(['1']);
    await type(plan, '');
    expect(openGoals(plan)).to.deep.equal(['3']);
    expect(seenGoals(plan)).to.have.lengthOf(4 + 5);
    expect(markedWords(plan)).to.be.empty;
  });

  it('Escape empties the field and shows all goals; the page does not hear of it', async () => {
    await type(plan, '2.10');
    let heard = 0;
    const listen = ({ key }: KeyboardEvent) => (heard += key === 'Escape' ? 1 : 0);
    document.addEventListener('keydown', listen);
    await press('Escape');
    await plan.updateComplete;
    expect(fieldOf(plan).value).to.equal('');
    expect(seenGoals(plan)).to.deep.equal(['1', '2', '3', '4']);
    expect(heard).to.equal(0);
    // There is nothing to empty now: the page's own dialog may close.
    await press('Escape');
    expect(heard).to.equal(1);
    document.removeEventListener('keydown', listen);
  });

  it('"Wyczyść" does the same, and the focus is in the field again', async () => {
    await type(plan, '2.10');
    buttonOf(plan, 'Wyczyść').focus();
    await press('Enter');
    await plan.updateComplete;
    expect(seenGoals(plan)).to.deep.equal(['1', '2', '3', '4']);
    expectSame(focused(plan), fieldOf(plan));
    expect(() => buttonOf(plan, 'Wyczyść')).to.throw();
    expect(await nextOutcome(plan)).to.equal('Znów widać wszystkie cele.');
  });

  it('the focus stays in the field with every key, also with Enter where nothing is found', async () => {
    const field = fieldOf(plan);
    field.focus();
    for (const key of ['q', 'q', 'Enter', 'Backspace', 'Backspace', 'Enter', 'p', 'r', 'a', 'c']) {
      await press(key);
      await plan.updateComplete;
      expectSame(focused(plan), field);
    }
    expect(field.value).to.equal('prac');
  });

  it('a goal keeps its own words and its place in the page, hidden or not', async () => {
    const text = () => one(plan, '.goals').textContent.replace(/\s+/g, ' ');
    const before = text();
    await type(plan, '2.10');
    expect(text()).to.equal(before.replace(' 11 celów', ' 1 z 11 celów'));
  });

  it('what the search leaves out stays away on a page that lays out the parts itself', async () => {
    stylePage('strategy-goals::part(goal), strategy-goals::part(item) { display: flex }');
    await type(plan, '2.10');
    expect(seenGoals(plan)).to.deep.equal(['2', '2.10']);
  });

  it('spaces and signs alone search for nothing', async () => {
    await type(plan, ' – ');
    expect(seenGoals(plan)).to.deep.equal(['1', '2', '3', '4']);
    expect(outcome(plan)).to.equal('');
  });
});

describe('searching a plan with areas', () => {
  it('a citizen sees the word marked that is in the description of a goal only', async () => {
    const plan = await showPlan(
      html`<strategy-goals lang="pl" src=${example} controls></strategy-goals>`,
    );
    await type(plan, 'kwadrans');
    expect(seenGoals(plan)).to.include('1.3');
    expect(markedWords(plan)).to.deep.equal(['kwadrans']);
  });

  it('a citizen sees the heading of the area that has the goal, and no other', async () => {
    const plan = await showPlan(
      html`<strategy-goals lang="pl" src=${example} controls></strategy-goals>`,
    );
    const areas = () =>
      all(plan, '.area')
        .filter((area) => area.checkVisibility())
        .map(words);
    expect(areas()).to.have.lengthOf(3);
    await type(plan, '4.1');
    expect(areas()).to.deep.equal(['Gospodarka i usługi']);
    await type(plan, '');
    expect(areas()).to.have.lengthOf(3);
  });
});

describe('what a screen reader says of a search', () => {
  let plan: StrategyGoals;
  let said: string[];
  beforeEach(async () => {
    plan = await showTorun();
    said = announcements(plan);
  });

  it('the count, once per pause and not with every letter', async () => {
    await type(plan, '2.1');
    await type(plan, '2.10');
    expect(said).to.be.empty;
    await nextOutcome(plan);
    expect(said).to.deep.equal(['1 wynik w 31 celach']);
  });

  it('the same count again, when it is that of another search', async () => {
    await type(plan, '2.10');
    await nextOutcome(plan);
    await type(plan, '2.11');
    await nextOutcome(plan);
    expect(said).to.deep.equal(['1 wynik w 31 celach', '1 wynik w 31 celach']);
  });

  it('what to try at once with Enter, where nothing was found', async () => {
    await type(plan, 'zamek');
    await press('Enter');
    await plan.updateComplete;
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.match(/^Nic nie znaleziono\./);
  });

  it('what to try where nothing was found', async () => {
    await type(plan, 'zamek');
    expect(await nextOutcome(plan)).to.equal(
      'Nic nie znaleziono. Wpisz sam początek słowa albo numer celu.',
    );
    expect(seenGoals(plan)).to.be.empty;
  });

  it('how many are similar, where no goal has the word in just this form', async () => {
    await type(plan, 'praca 2.10');
    expect(await nextOutcome(plan)).to.equal('1 podobny wynik w 31 celach');
    expect(seenGoals(plan)).to.deep.equal(['2', '2.10']);
    await type(plan, 'zdrowie');
    expect(await nextOutcome(plan)).to.equal('1 podobny wynik w 31 celach');
    expect(seenGoals(plan)).to.deep.equal(['1', '1.5']);
  });

  it('that all goals are there again', async () => {
    await type(plan, '2.10');
    await type(plan, '');
    await nextOutcome(plan);
    expect(said).to.deep.equal(['Znów widać wszystkie cele.']);
  });

  it('that all goals are open, and that they are closed', async () => {
    buttonOf(plan, 'Rozwiń wszystkie cele').click();
    expect(await nextOutcome(plan)).to.equal('Wszystkie cele są rozwinięte.');
    buttonOf(plan, 'Zwiń wszystkie cele').click();
    await until(() => said.length > 1, 'Nothing was said.');
    expect(said.at(-1)).to.equal('Wszystkie cele są zwinięte.');
  });

  it('the search by its name and its label', () => {
    const search = one(plan, 'search');
    const title = plan.shadowRoot!.getElementById(search.getAttribute('aria-labelledby')!);
    expect(title?.textContent.trim()).to.equal('Cele strategiczne i operacyjne');
    expect(fieldOf(plan).labels?.[0]?.textContent).to.equal('Szukaj w celach (słowo lub numer)');
  });

  it('the search by its label, where the plan has no title', async () => {
    const data = { language: 'pl', goals: [{ number: '1', title: 'Parki' }] };
    const untitled = await showPlan(
      html`<strategy-goals lang="pl" .data=${data} controls></strategy-goals>`,
    );
    const search = one(untitled, 'search');
    expect(search.ariaLabel).to.equal('Szukaj w celach (słowo lub numer)');
    expect(search.hasAttribute('aria-labelledby')).to.be.false;
  });
});

describe('the number of results', () => {
  const rows: [number, string, string][] = [
    [1, '1 wynik w 1 celu', '1 result in 1 goal'],
    [2, '2 wyniki w 2 celach', '2 results in 2 goals'],
    [5, '5 wyników w 5 celach', '5 results in 5 goals'],
    [12, '12 wyników w 12 celach', '12 results in 12 goals'],
    [22, '22 wyniki w 22 celach', '22 results in 22 goals'],
  ];
  for (const [count, polish, english] of rows) {
    it(`${count} is said with the right plural`, async () => {
      const plan = await showTorun();
      plan.data = {
        goals: Array.from({ length: count }, (_, index) => ({ number: `${index}`, title: 'Park' })),
      };
      await plan.updateComplete;
      await type(plan, 'park');
      expect(await nextOutcome(plan)).to.equal(polish);
      plan.lang = 'en';
      await until(
        () => outcome(plan) === english,
        () => outcome(plan),
      );
    });
  }
});

describe('a search while the plan changes', () => {
  it('new data are searched for the same words', async () => {
    const plan = await showTorun();
    await type(plan, 'park');
    plan.data = {
      goals: [
        { number: '1', title: 'Szkoły', goals: [{ number: '1.1', title: 'Park przy szkole' }] },
        { number: '2', title: 'Drogi' },
      ],
    };
    await plan.updateComplete;
    expect(seenGoals(plan)).to.deep.equal(['1', '1.1']);
    expect(openGoals(plan)).to.deep.equal(['1']);
    expect(fieldOf(plan).value).to.equal('park');
  });

  it('in another language the texts of that language are searched', async () => {
    const plan = await showTorun();
    await type(plan, 'labour market');
    expect(seenGoals(plan)).to.be.empty;
    plan.lang = 'en';
    await until(() => seenGoals(plan).length > 0, 'Nothing was found in English.');
    expect(seenGoals(plan)).to.include('2.10');
    expect(fieldOf(plan).value).to.equal('labour market');
  });

  it('marks go with the plan, and come back with it', async () => {
    const plan = await showTorun();
    await type(plan, '2.10');
    const marks = CSS.highlights.get('city-elements-hit')!;
    expect(marks.size).to.equal(1);
    const { parentElement: page } = plan;
    plan.remove();
    await plan.updateComplete;
    expect(marks.size).to.equal(0);
    page!.append(plan);
    await plan.updateComplete;
    expect(markedWords(plan)).to.deep.equal(['2.10']);
  });
});
