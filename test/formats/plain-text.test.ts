import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Goal } from '../../src/model/goals.js';
import { brief, readPlan } from '../support/files.js';

describe('a plan in plain text', () => {
  it('is read line by line, also with commas, a bracket or words before a number', async () => {
    for (const text of [
      'Plan, 2030\n\n1. Miasto, praca\nOpis\n1.1. Parki\n\n2. Nauka\n',
      'Plan, 2030\r\n1) Miasto, praca\r\nOpis\r\n1.1 Parki\r\n2) Nauka',
      'Plan, 2030\nCel 1. Miasto, praca\nOpis\n  1.1) Parki\nCel 2. Nauka',
    ]) {
      const { value, issues } = await readPlan(text, 'text/plain');
      expect(issues).to.deep.equal([]);
      expect(value?.introduction).to.equal('Plan, 2030');
      expect(value?.goals.map(({ title }) => title)).to.deep.equal(['Miasto, praca', 'Nauka']);
      expect(value?.goals[0]?.description).to.equal('Opis');
      expect(value?.goals[0]?.goals.map(({ number }) => number)).to.deep.equal(['1.1']);
    }
  });

  it('nests numbers of one step by their form, in the order in which the forms come', async () => {
    const { value } = await readPlan(
      'I. Woda\n1) Rzeka\na) Brzeg\nb) Dno\n2) Jezioro\nII. Dom\n1) Ogród\n',
    );
    const outline = (goals: readonly Goal[] = []): unknown[] =>
      goals.map(({ number, title, goals: below }) => [number, title, ...outline(below)]);
    expect(outline(value?.goals)).to.deep.equal([
      ['I', 'Woda', ['1', 'Rzeka', ['a', 'Brzeg'], ['b', 'Dno']], ['2', 'Jezioro']],
      ['II', 'Dom', ['1', 'Ogród']],
    ]);
  });

  it('has the headings and lists of Markdown', async () => {
    const { value, issues } = await readPlan(
      '# Plan\n\n## Cel 1. Woda\n\n- 1.1 Rzeka\n- 1.2 Jezioro\n\n## Cel 2. Dom\n\n* Ogród\n* Dach\n',
    );
    expect(issues).to.deep.equal([]);
    expect(value?.title).to.equal('Plan');
    const titles = value?.goals.map(({ title, goals }) => [
      title,
      ...goals.map((goal) => goal.title),
    ]);
    expect(titles).to.deep.equal([
      ['Woda', 'Rzeka', 'Jezioro'],
      ['Dom', 'Ogród', 'Dach'],
    ]);
  });

  it('names what it does not show', async () => {
    const { issues } = await readPlan('1. Miasto\nCele:\n1.1. Parki');
    expect(brief(issues)).to.deep.equal(['line-left-out']);
    expect(issues[0]?.params).to.deep.equal({ text: 'Cele:' });
  });

  it('is neither a sheet nor a text about something else', async () => {
    const sheet = await readPlan('title;description\n1. Miasto;a\n1.1. Parki;b');
    expect(sheet.value?.goals[0]?.goals[0]?.description).to.equal('b');
    expect(brief((await readPlan('Some words. And others.')).issues)).to.deep.equal(['not-json']);
  });
});

/** The text of a page as a browser copies it: menu, plan and news, every number on a line. */
const cityPage = (between = ''): string => {
  const { goals } = JSON.parse(readFileSync('demo/data/torun-strategy.json', 'utf8')) as {
    goals: TorunGoal[];
  };
  const plan = goals.map(({ number, title, goals: below }) =>
    [
      `Cel strategiczny ${number}.`,
      `${title.pl} `,
      'Cele operacyjne:',
      ...below.map((goal) => `${between}${goal.number}.   ${goal.title.pl}`),
      '',
    ].join('\n'),
  );
  return `Cele miasta | www.miasto.example\n\nHerb miasta\n\nCele miasta\n\nCele opisują, dokąd
zmierzamy.\n\n${plan.join('\n')}
Do celów przypisaliśmy zadania.

Aktualności

  • Koncert w parku
    Kultura
    Koncert otwierający 39. Festiwal odbył się 19 lipca.
  • 20 lipca ruszy linia nr 141.
`;
};

interface TorunGoal {
  number: string;
  title: { pl: string };
  goals: TorunGoal[];
}

describe('the page of a city, copied as text', () => {
  const numbersAndTitles = (goals: readonly Goal[]): unknown[] =>
    goals.map(({ number, title, goals: below }) => [number, title, numbersAndTitles(below)]);

  for (const [name, between] of [
    ['from a list', ''],
    ['from paragraphs', '\n'],
  ] as const) {
    it(`becomes the plan that it shows, ${name}, with nothing else among its goals`, async () => {
      const { value, issues } = await readPlan(cityPage(between), 'text/plain');
      expect(brief(issues)).to.deep.equal([]);
      expect(value?.title).to.equal('Cele miasta');
      expect(value?.levels?.map((level) => level.name)).to.deep.equal([
        'Cel strategiczny',
        'Cel operacyjny',
      ]);
      const torun = await readPlan(readFileSync('demo/data/torun-strategy.json', 'utf8'));
      const inPolish = JSON.parse(
        JSON.stringify(numbersAndTitles(torun.value?.goals ?? []), (_, part: unknown) =>
          typeof part === 'object' && part && 'pl' in part ? part.pl : part,
        ),
      ) as unknown;
      expect(numbersAndTitles(value?.goals ?? [])).to.deep.equal(inPolish);
      expect(value?.goals.flatMap(({ goals }) => goals).every((goal) => !goal.description)).to.be
        .true;
      expect(value?.introduction).to.match(/^Cele miasta \| www[^]*Herb miasta/);
      expect(value?.closing).to.match(/^Do celów[^]*Koncert otwierający 39[^]*linia nr 141/);
    });
  }

  it('leaves a list and words to the last goal where other goals have them too', async () => {
    const { value } = await readPlan(
      '1. Woda\nO wodzie.\n\n2. Dom\nO domu.\n\n3. Las\n\nO lesie.\n\n- Dęby\n',
    );
    expect(value?.goals.map(({ description }) => description)).to.deep.equal([
      'O wodzie.',
      'O domu.',
      'O lesie.',
    ]);
    expect(value?.goals[2]?.goals.map(({ title }) => title)).to.deep.equal(['Dęby']);
  });
});
