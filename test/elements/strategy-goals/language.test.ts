import { expect, html } from '@open-wc/testing';
import type { StrategyGoals } from '../../../src/elements/strategy-goals/strategy-goals.js';
import {
  all,
  focused,
  languageOf,
  one,
  openGoals,
  outline,
  showPlan,
  toggleOf,
  torun,
} from '../../support/strategy-plan.js';
import { words } from '../../support/words.js';
import { until } from '../../support/until.js';
import { expectSame } from '../../support/nodes.js';

/** A language on a tag, the button that is read there, and the words of the plan. */
const heard = (plan: StrategyGoals) => [
  languageOf(plan),
  words(one(plan, '[part="button"]')),
  words(one(plan, 'h2')),
  words(one(plan, '[part="count"]')),
];
const polish = [
  'pl',
  'Rozwiń wszystkie cele',
  'Cele strategiczne i operacyjne',
  '8 celów operacyjnych',
];
const english = [
  'en',
  'Expand all goals',
  'Strategic and operational goals',
  '8 operational goals',
];

/** The texts of a language are loaded when they are first needed, those of the controls by themselves. */
const speaks = (plan: StrategyGoals, lang: string) =>
  until(
    () => languageOf(plan) === lang && !plan.shadowRoot?.querySelector('.bar[lang]'),
    `The plan did not come to speak ${lang}.`,
  );

afterEach(() => document.documentElement.removeAttribute('lang'));

describe('the language of the plan', () => {
  it('a page without a language is Polish, and the plan is', async () => {
    const plan = await showPlan(html`<strategy-goals src=${torun} controls></strategy-goals>`);
    expect(heard(plan)).to.deep.equal(polish);
  });

  it('the page changes its language, and the plan follows, open goals and focus included', async () => {
    document.documentElement.lang = 'pl';
    const plan = await showPlan(html`<strategy-goals src=${torun} controls></strategy-goals>`);
    toggleOf(plan, '2').click();
    toggleOf(plan, '2').focus();
    document.documentElement.lang = 'en';
    await speaks(plan, 'en');
    expect(heard(plan)).to.deep.equal(english);
    expect(openGoals(plan)).to.deep.equal(['2']);
    expectSame(focused(plan), toggleOf(plan, '2'));
    document.documentElement.lang = 'pl';
    await speaks(plan, 'pl');
    expect(heard(plan)).to.deep.equal(polish);
  });

  it('a part of the page changes its language, and only the plan in it follows', async () => {
    document.documentElement.lang = 'pl';
    const inside = await showPlan(
      html`<section lang="pl"><strategy-goals src=${torun} controls></strategy-goals></section>`,
    );
    const outside = await showPlan(html`<strategy-goals src=${torun} controls></strategy-goals>`);
    inside.parentElement!.lang = 'en';
    await speaks(inside, 'en');
    expect(heard(inside)).to.deep.equal(english);
    expect(heard(outside)).to.deep.equal(polish);
  });

  it('the tag itself changes its language', async () => {
    const plan = await showPlan(
      html`<strategy-goals src=${torun} lang="en" controls></strategy-goals>`,
    );
    expect(heard(plan)).to.deep.equal(english);
    plan.lang = 'pl';
    await speaks(plan, 'pl');
    expect(heard(plan)).to.deep.equal(polish);
    plan.removeAttribute('lang');
    document.documentElement.lang = 'en';
    await speaks(plan, 'en');
    expect(heard(plan)).to.deep.equal(english);
  });

  it('on a German page the plan speaks English, and says so', async () => {
    document.documentElement.lang = 'de';
    const plan = await showPlan(html`<strategy-goals src=${torun} controls></strategy-goals>`);
    expect(heard(plan)).to.deep.equal(english);
    expect(all(plan, '[lang] [lang]').length).to.equal(0);
  });
});

describe('texts in another language than the page', () => {
  const data = {
    language: 'pl',
    title: 'Strategia tylko po polsku',
    levels: [{ name: 'Cel', count: '{n, plural, one {# cel} few {# cele} other {# celów}}' }],
    areas: [{ id: 'people', title: { pl: 'Ludzie', en: 'People' } }],
    goals: [
      {
        number: '1',
        title: { pl: 'Zdrowie', uk: 'Здоровʼя' },
        area: 'people',
        description: { pl: 'Opis.\n\nDrugi akapit.', en: ' ' },
        tags: ['Sport', { en: 'Culture', pl: 'Kultura' }],
        goals: [{ number: '1.1', title: 'Zadanie' }, { title: { ar: 'هدف' } }],
      },
    ],
  };

  it('an English page reads a Polish title in Polish, and marks nothing that is English', async () => {
    const plan = await showPlan(html`<strategy-goals lang="en" .data=${data}></strategy-goals>`);
    const marked = all(plan, '[lang] [lang]:not([part="language"])');
    expect(marked.map((part) => `${part.lang} ${words(part)}`)).to.deep.equal([
      'pl Strategia tylko po polsku',
      'pl Cel',
      'pl Zdrowie',
      'pl Opis.',
      'pl Drugi akapit.',
      'pl Sport',
      'pl Zadanie',
      'ar هدف',
    ]);
    expect(outline(plan)).to.include('h3 People');
  });

  it('a Polish page marks only what is not Polish', async () => {
    const plan = await showPlan(html`<strategy-goals lang="pl" .data=${data}></strategy-goals>`);
    const marked = all(plan, '[lang] [lang]:not([part="language"])');
    expect(marked.map((part) => `${part.lang} ${words(part)}`)).to.deep.equal(['ar هدف']);
  });

  it('a text that is written from right to left says so', async () => {
    const plan = await showPlan(html`<strategy-goals lang="pl" .data=${data}></strategy-goals>`);
    expect(one(plan, '[lang="ar"]').dir).to.equal('rtl');
    expect(one(plan, '[dir]').dir).to.equal('ltr');
  });

  it('a count is said by the rules of the language that its words are in', async () => {
    const tasks = ['1.1', '1.2', '1.3'].map((number) => ({ number, title: 'Zadanie' }));
    const levels = [{ name: 'Cel' }, { name: 'Zadanie', count: data.levels[0]!.count }];
    const goals = [{ number: '1', title: 'Cel', goals: tasks }];
    const plan = await showPlan(
      html`<strategy-goals lang="en" .data=${{ ...data, levels, goals }}></strategy-goals>`,
    );
    expect(one(plan, '[part="count"] [lang="pl"]').textContent).to.equal('3 cele');
  });
});
