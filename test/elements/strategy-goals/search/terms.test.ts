import { expect } from '@open-wc/testing';
import {
  beginnings,
  findHits,
  hasTerm,
  searchTerms,
} from '../../../../src/elements/strategy-goals/search/terms.js';
import { fold } from '../../../../src/model/fold.js';
import { polishStem } from '../../../../src/model/polish-stem.js';

/** What is marked in a text. */
const marked = (text: string, query: string): string[] =>
  findHits(text, fold(text), searchTerms(query)).map(([start, end]) => text.slice(start, end));

const finds = (text: string, query: string): boolean =>
  searchTerms(query).every((term) => hasTerm(fold(text), term));

describe('what somebody types into the search', () => {
  const terms: [string, string[]][] = [
    ['', []],
    ['  ', []],
    ['–', []],
    ['„', []],
    ['Zieleń', ['zielen']],
    ['  zieleń   miejska ', ['zielen', 'miejska']],
    ['Cel operacyjny 2.10.', ['cel', 'operacyjny', '2.10.']],
    ['„zieleń”, parki.', ['zielen', 'parki']],
    ['«зелень»', ['зелень']],
    ['społeczno-gospodarczy', ['spoleczno-gospodarczy']],
    ['Praca, praca i PRACA', ['praca', 'i']],
    ['parki......... 12', ['parki', '12']],
    ['Praca...', ['praca']],
  ];
  for (const [query, expected] of terms) {
    it(`“${query}” looks for [${expected.join(' | ')}]`, () => {
      expect(searchTerms(query)).to.deep.equal(expected);
    });
  }
});

describe('a link to a search of 2,000 words', () => {
  it('looks for the first sixty, each once', () => {
    const query = Array.from({ length: 2000 }, (_, index) => `a w${index}`).join(' ');
    expect(searchTerms(query)).to.have.length(60);
    expect(searchTerms(query).slice(0, 3)).to.deep.equal(['a', 'w0', 'w1']);
    expect(searchTerms('a '.repeat(1000))).to.deep.equal(['a']);
  });

  it('does not try every way in which a number of many steps could be read', () => {
    const almost = `1${'.i'.repeat(1000)}!`;
    expect(searchTerms(almost)).to.deep.equal([almost]);
  });
});

describe('where nothing is found', () => {
  const shortened: [string, string[]][] = [
    ['praca', ['prac']],
    ['zdrowie', ['zdrowi', 'zdrow']],
    ['bezpieczeństwo', ['bezpieczenstw', 'bezpieczenst', 'bezpieczens']],
    ['park 2.10', ['park 2.10']],
  ];
  for (const [query, expected] of shortened) {
    it(`“${query}” looks for words that begin with ${expected.join(', then ')}`, () => {
      const tries = [...beginnings(searchTerms(query))].map((terms) => terms.join(' '));
      expect([...new Set(tries)]).to.deep.equal(expected);
    });
  }
});

describe('what is found', () => {
  const found: [string, string][] = [
    ['Rozwój Łodzi', 'lodz'],
    ['Rozwój Łodzi', 'ŁODZI ROZWÓJ'],
    ['transport publiczny', 'port'],
    ['2.10. Poprawa', '2.10'],
    ['2.10. Poprawa', '2.1'],
    ['2.10. Poprawa', '2.10.'],
    ['do 2028 roku', '2028'],
    ['14 szkół', '14'],
  ];
  for (const [text, query] of found) {
    it(`“${query}” in “${text}”`, () => expect(finds(text, query)).to.be.true);
  }

  const not: [string, string][] = [
    ['2.10. Poprawa', '10'],
    ['2.10. Poprawa', '2.1.'],
    ['12.1. Poprawa', '2.1'],
    ['rok 2028', '28'],
    ['parki', 'parki lasy'],
  ];
  for (const [text, query] of not) {
    it(`but not “${query}” in “${text}”`, () => expect(finds(text, query)).to.be.false);
  }
});

describe('what is marked', () => {
  it('the letters as they are there', () => {
    expect(marked('Łódź i łódki', 'LOD')).to.deep.equal(['Łód', 'łód']);
    expect(marked('źro\u0301dło i Źródło', 'zrodlo')).to.deep.equal(['źro\u0301dło', 'Źródło']);
    expect(marked('Straße', 'strass')).to.deep.equal(['Straß']);
  });

  it('the letters after an emoji, which is two units to a browser', () => {
    expect(marked('🌳 Parki i 🏫 szkoły', 'park szkoly')).to.have.members(['Park', 'szkoły']);
    expect(marked('👨‍👩‍👧 Rodziny', 'rodziny')).to.deep.equal(['Rodziny']);
  });

  it('each word that was asked for, and nothing else', () => {
    expect(marked('Parki i zieleń', 'zielen park')).to.have.members(['Park', 'zieleń']);
    expect(marked('Szkoły', 'park')).to.be.empty;
  });

  it('the beginning of a number', () => {
    expect(marked('2.10.', '2.1')).to.deep.equal(['2.1']);
    expect(marked('12.1.', '2.1')).to.be.empty;
  });
});

describe('a number with letters in the search', () => {
  for (const [text, query, isFound] of [
    ['1.a. Parki', '1.a', true],
    ['11.a. Parki', '1.a', false],
    ['1.1.a. Parki', '1.a', false],
    ['II.1. Parki', 'I.1', false],
    ['I.1. Parki', 'i.1', true],
    ['AA.1. Parki', 'A.1', false],
    ['15g', '5G', false],
  ] as const) {
    it(`“${query}” ${isFound ? 'finds' : 'does not find'} “${text}”`, () => {
      expect(finds(text, query)).to.equal(isFound);
    });
  }
});

describe('the other forms of a word', () => {
  const stem = polishStem;
  const found = (text: string, query: string) =>
    searchTerms(query).every((term) => hasTerm(fold(text), term, stem));

  for (const [text, query] of [
    ['Konkurencyjny rynek pracy', 'rynku pracy'],
    ['Sytuacja na rynku pracy', 'rynek praca'],
    ['Bezpieczne drogi', 'drodze'],
    ['Życie w mieście', 'miasto'],
  ] as const) {
    it(`“${query}” finds “${text}”`, () => {
      expect(found(text, query)).to.be.true;
    });
  }

  for (const [text, query] of [
    ['Gospodarka miejska', 'miejsce'],
    ['Praktyki zawodowe', 'praca'],
    ['Rady osiedli', 'radio'],
    ['Las miejski', 'lato'],
  ] as const) {
    it(`“${query}” does not find “${text}”`, () => {
      expect(found(text, query)).to.be.false;
    });
  }

  it('are marked whole, beside those that have the very letters', () => {
    const text = 'Rynek i rynku, ryneczek';
    const hits = findHits(text, fold(text), ['rynku'], stem);
    expect(hits.map(([start, end]) => text.slice(start, end)).sort()).to.deep.equal([
      'Rynek',
      'rynku',
    ]);
  });
});
