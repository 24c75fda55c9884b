import { expect } from 'chai';
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
