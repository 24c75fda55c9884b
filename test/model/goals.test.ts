import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseStrategy } from '../../src/model/strategy.js';

const parse = (goals: unknown[]) => parseStrategy({ goals });
const goalsOf = (goals: unknown[]) => parse(goals).value?.goals ?? [];
const titled = (...numbers: string[]) => numbers.map((number) => ({ number, title: number }));
const numbersOf = (goals: unknown[]) => goalsOf(goals).map(({ number }) => number);

describe('the order of goals', () => {
  it('2.10 and 2.11 come after 2.9', () => {
    const goals = titled('2.11', '2.1', '2.10', '2.9');
    expect(numbersOf(goals)).to.deep.equal(['2.1', '2.9', '2.10', '2.11']);
  });

  it('is by number below a goal too', () => {
    const [goal] = goalsOf([{ title: 'A', goals: titled('1.10', '1.9') }]);
    expect(goal?.goals.map(({ number }) => number)).to.deep.equal(['1.9', '1.10']);
  });

  it('is that of the file where one of them has no number', () => {
    const goals = [...titled('2', '1'), { title: 'Without' }];
    expect(numbersOf(goals)).to.deep.equal(['2', '1', undefined]);
  });

  it('is that of the file where a number is given twice', () => {
    const goals = [
      { number: '1', title: 'First' },
      { number: '1', title: 'Second' },
    ];
    expect(goalsOf(goals).map(({ title }) => title)).to.deep.equal(['First', 'Second']);
  });
});

describe('the key of a goal', () => {
  const keysOf = (goals: unknown[]) => goalsOf(goals).map(({ key }) => key);

  it('is its number', () => {
    expect(keysOf(titled('1', '2.10'))).to.deep.equal(['1', '2.10']);
  });

  it('is its id where it has no number', () => {
    expect(keysOf([{ id: 'parks', title: 'A' }])).to.deep.equal(['parks']);
  });

  it('has no spaces, because an id in a page must not', () => {
    expect(keysOf([{ number: ' Cel  1 ', title: 'A' }])).to.deep.equal(['Cel-1']);
  });

  it('is its own where two goals have one number', () => {
    expect(new Set(keysOf(titled('1', '1', '1')))).to.have.property('size', 3);
  });

  it('is its own where two goals on different levels have one number', () => {
    const [first, second] = goalsOf([
      { title: 'A', goals: titled('1') },
      { title: 'B', goals: titled('1') },
    ]);
    expect(first?.goals[0]?.key).to.equal('1');
    expect(second?.goals[0]?.key).not.to.equal('1');
  });

  it('is made up and its own where goals have neither number nor id', () => {
    const keys = keysOf([{ title: 'A' }, { title: 'B' }, { number: ' ', title: 'C' }]);
    expect(new Set(keys)).to.have.property('size', 3);
    expect(keys.every((key) => key.trim() !== '')).to.equal(true);
  });

  it('is its own where a number looks like one made up', () => {
    expect(new Set(keysOf([...titled('~2'), { title: 'A' }]))).to.have.property('size', 2);
  });
});

describe('a goal that has lost its title', () => {
  it('still holds its sub-goals together', () => {
    const { value, issues } = parse([{ number: '1', title: 5, goals: titled('1.1', '1.2') }]);
    const [goal] = value?.goals ?? [];
    expect(goal).to.include({ number: '1', title: '' });
    expect(goal?.goals.map(({ number }) => number)).to.deep.equal(['1.1', '1.2']);
    expect(issues).to.deep.equal([
      { code: 'wrong-type', path: 'goals[0].title', params: { expected: 'text', received: '5' } },
    ]);
  });

  it('is left out where nothing belongs to it', () => {
    const { value, issues } = parse([{ number: '1' }, { number: '2', title: 'B', goals: [] }]);
    expect(value?.goals.map(({ number }) => number)).to.deep.equal(['2']);
    expect(issues).to.deep.equal([{ code: 'missing', path: 'goals[0].title', params: {} }]);
  });
});
