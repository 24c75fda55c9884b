import { expect } from '@open-wc/testing';
import { readHtmlList } from '../../../src/formats/html-list.js';
import { elementWith } from '../../support/html.js';

const read = (markup: string) => readHtmlList(elementWith(markup), 'pl');
type Goals = ReturnType<typeof read>['goals'];

const labels = (goals: Goals): string[] =>
  goals.flatMap(({ number, title, goals: below }) => [
    `${number ?? '–'} ${title}`,
    ...labels(below),
  ]);

describe('the number of a goal in the page', () => {
  const texts: [string, string | undefined, string][] = [
    ['1.1. Parks', '1.1', 'Parks'],
    ['1.1 Parks', '1.1', 'Parks'],
    ['2.10. Jobs', '2.10', 'Jobs'],
    ['1) Parks', '1', 'Parks'],
    ['1: Parks', '1', 'Parks'],
    ['1 – Parks', '1', 'Parks'],
    ['1.2.3.4. Parks', '1.2.3.4', 'Parks'],
    ['1.1.\u00a0\u00a0 Parks', '1.1', 'Parks'],
    ['Cel operacyjny 1.1. Parks', '1.1', 'Parks'],
    ['Cel strategiczny 1: Parks', '1', 'Parks'],
    ['2028 w liczbach', undefined, '2028 w liczbach'],
    ['Do 2028 roku', undefined, 'Do 2028 roku'],
    ['100 parków', undefined, '100 parków'],
    ['Parks in 2028', undefined, 'Parks in 2028'],
    ['Parks', undefined, 'Parks'],
  ];
  for (const [text, number, title] of texts) {
    const what = number === undefined ? 'is none' : `is ${number}`;
    it(`${what} in "${text}"`, () => {
      for (const page of [`<ul><li>${text}</li></ul>`, `<h3>${text}</h3><h3>x</h3>`]) {
        const goal = read(page).goals[0];
        expect([goal?.number, goal?.title]).to.deep.equal([number, title]);
      }
    });
  }

  it('is read over the line break of a heading', () => {
    const [goal] = read('<h3>Cel strategiczny 1.<br>Toruń<br/>miastem</h3><h3>x</h3>').goals;
    expect(goal).to.include({ number: '1', title: 'Toruń miastem' });
  });

  it('may be in a heading of its own, with the title in the paragraph below', () => {
    const [goal] = read('<h3>Cel strategiczny 1.</h3><p>Toruń miastem</p><p>Opis.</p>').goals;
    expect(goal).to.include({ number: '1', title: 'Toruń miastem', description: 'Opis.' });
  });
});

describe('the numbers of a list', () => {
  it('are counted in a list with numbers', () => {
    const { goals } = read('<ol><li>A</li><li>B</li><li>C</li></ol>');
    expect(labels(goals)).to.deep.equal(['1 A', '2 B', '3 C']);
  });

  it('are counted below a number', () => {
    const { goals } = read('<ol><li>A<ol><li>B<ol><li>C</li></ol></li><li>D</li></ol></li></ol>');
    expect(labels(goals)).to.deep.equal(['1 A', '1.1 B', '1.1.1 C', '1.2 D']);
  });

  it('are counted below the number of a heading', () => {
    const { goals } = read('<h3>3. A</h3><ol><li>B</li><li>C</li></ol>');
    expect(labels(goals)).to.deep.equal(['3 A', '3.1 B', '3.2 C']);
  });

  it('begin where the list says so', () => {
    expect(labels(read('<ol start="5"><li>A</li><li>B</li></ol>').goals)).to.deep.equal([
      '5 A',
      '6 B',
    ]);
  });

  it('go on from where an item says so', () => {
    const { goals } = read('<ol><li>A</li><li value="10">B</li><li>C</li></ol>');
    expect(labels(goals)).to.deep.equal(['1 A', '10 B', '11 C']);
  });

  it('are those in the texts where these have some', () => {
    const { goals } = read('<ol><li>4.1. A</li><li>B</li></ol>');
    expect(labels(goals)).to.deep.equal(['4.1 A', '2 B']);
  });

  it('are none in a list with bullets', () => {
    expect(labels(read('<ul><li>A<ol><li>B</li></ol></li></ul>').goals)).to.deep.equal([
      '– A',
      '– B',
    ]);
  });

  it('are none below a heading without a number', () => {
    const { goals } = read('<h3>A</h3><ol><li>B</li></ol><h3>C</h3>');
    expect(labels(goals)).to.deep.equal(['– A', '– B', '– C']);
  });
});

describe('the names of the levels', () => {
  const names = (markup: string) => read(markup).levels.map(({ name }) => name);

  it('are the words before the numbers', () => {
    const markup = `
      <h3>Cel strategiczny 1. A</h3><ol><li>Cel operacyjny 1.1. B</li></ol>
      <h3>Cel strategiczny 2. C</h3>`;
    expect(names(markup)).to.deep.equal(['Cel strategiczny', 'Cel operacyjny']);
  });

  it('are none if there are only numbers', () => {
    expect(names('<h3>1. A</h3><ol><li>1.1. B</li></ol>')).to.deep.equal([]);
  });

  it('are not given to a wrong level where the one above has none', () => {
    expect(names('<h3>1. A</h3><ol><li>Cel operacyjny 1.1. B</li></ol>')).to.deep.equal([]);
  });
});
