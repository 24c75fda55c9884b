import { expect } from '@open-wc/testing';
import { readHtmlList } from '../../../src/formats/html-list.js';
import { elementWith } from '../../support/html.js';

const read = (markup: string) => readHtmlList(elementWith(markup), 'pl');

describe('the slips of an editor in a list', () => {
  for (const start of ['', 'abc', '1.5']) {
    it(`a list that starts at "${start}" starts at 1, as in the browser`, () => {
      expect(read(`<ol start="${start}"><li>A</li></ol>`).goals[0]?.number).to.equal('1');
    });
  }
  it('an item whose value is empty goes on counting', () => {
    expect(read('<ol><li>A</li><li value="">B</li></ol>').goals[1]?.number).to.equal('2');
  });
  it('an empty heading, as editors leave them, is no goal', () => {
    const { goals } = read('<h3>1. A</h3><ul><li>1.1. B</li></ul><h3>&nbsp;</h3><h3>2. C</h3>');
    expect(goals.map(({ title }) => title)).to.deep.equal(['A', 'C']);
  });
  it('an empty item is no goal', () => {
    expect(read('<ul><li>A</li><li> </li></ul>').goals).to.have.length(1);
  });
  for (const title of ['Toruń 2030 – miasto przyszłości', 'Strategia 2030: plan rozwoju']) {
    it(`"${title}" is a title, and 2030 no number`, () => {
      const plan = read(`<h2>${title}</h2><h3>Cel strategiczny 1. A</h3><ul><li>1.1. B</li></ul>`);
      expect(plan.title).to.equal(title);
      expect(plan.goals[0]?.number).to.equal('1');
    });
  }
  it('words in bold do not end a paragraph that a div holds', () => {
    const { introduction } = read(
      '<div>Cele <strong>operacyjne</strong> wyznaczają kierunki.</div><ol><li>A</li></ol>',
    );
    expect(introduction).to.equal('Cele operacyjne wyznaczają kierunki.');
  });
  it('a list wrapped in a div inside an item is its sub-goals', () => {
    const { goals } = read('<ol><li><div>A</div><div><ol><li>B</li></ol></div></li></ol>');
    expect(goals[0]?.title).to.equal('A');
    expect(goals[0]?.goals[0]?.title).to.equal('B');
  });
});
