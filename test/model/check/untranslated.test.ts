import { expect } from 'chai';
import { describe, it } from 'node:test';
import { untranslatedTexts, type DocumentKind } from '../../../src/model/check/untranslated.js';

const goals = (...list: unknown[]) => ({ language: 'pl', goals: list });

describe('texts that a reader meets in another language', () => {
  const rows: [string, DocumentKind, unknown, string[], Record<string, string[]>][] = [
    ['a Polish plan on a Polish page', 'strategy', goals({ title: 'Parki' }), ['pl'], {}],
    [
      'a Polish plan on an English page',
      'strategy',
      { ...goals({ title: 'Parki', tags: ['zieleń'] }), title: 'Plan' },
      ['en'],
      { en: ['title', 'goals[0].title', 'goals[0].tags[0]'] },
    ],
    [
      'one goal that lacks what the others have',
      'strategy',
      goals(
        { title: { pl: 'Parki', en: 'Parks' } },
        { title: { pl: 'Domy' }, goals: [{ title: { pl: 'Okna', en: ' ' } }] },
      ),
      ['pl'],
      { en: ['goals[1].title', 'goals[1].goals[0].title'] },
    ],
    [
      'levels and areas',
      'strategy',
      {
        language: 'pl',
        levels: [{ name: 'Cel', count: { pl: '{n} celów', en: '{n} goals' } }],
        areas: [{ id: 'a', title: { en: 'Place' } }],
        goals: [],
      },
      ['pl'],
      { pl: ['areas[0].title'], en: ['levels[0].name'] },
    ],
    [
      'regions and easy language serve the readers of the language',
      'strategy',
      goals(
        { title: { 'pl-PL': 'Parki', 'en-GB': 'Parks' } },
        { title: { 'pl-simple': 'Park', en: 'P' } },
      ),
      ['pl', 'en-US'],
      {},
    ],
    [
      'a text in plain language asks for no other ones',
      'strategy',
      goals(
        { title: { pl: 'Parki', 'pl-simple': 'Park', en: 'Parks' } },
        { title: { pl: 'Domy', en: 'Houses' } },
      ),
      ['pl'],
      {},
    ],
    [
      'no language is stated: that of the page',
      'strategy',
      { goals: [{ title: 'Parki' }] },
      ['pl'],
      {},
    ],
    [
      'news in another language',
      'news',
      { language: 'pl', items: [{ title: 'A' }, { title: 'B', language: 'en' }] },
      ['en'],
      { en: ['items[0]'], pl: ['items[1]'] },
    ],
    ['news that do not say', 'news', { items: [{ title: 'A' }] }, ['en'], {}],
    ['what is no document', 'strategy', [5], ['en'], {}],
    ['what is wrong in it', 'strategy', { goals: [null, 5, { title: 7, goals: 'x' }] }, ['en'], {}],
  ];
  for (const [title, kind, document, languages, expected] of rows) {
    it(title, () => {
      const found = untranslatedTexts(kind, document, languages);
      const paths = Object.fromEntries(found.map((texts) => [texts.language, texts.paths]));
      expect(paths).to.deep.equal(expected);
    });
  }

  it('of many, the first ten are named and the rest counted', () => {
    const list = Array.from({ length: 25 }, () => ({ title: { pl: 'Parki' } }));
    const [texts] = untranslatedTexts('strategy', { goals: list }, ['en']);
    expect(texts!.n).to.equal(25);
    expect(texts!.paths.length).to.equal(10);
  });

  it('a plan of 15,000 levels is gone through', () => {
    let list: unknown[] = [{ title: { en: 'Deep' } }];
    for (let level = 0; level < 15_000; level += 1) list = [{ title: { pl: 'A' }, goals: list }];
    const found = untranslatedTexts('strategy', { goals: list }, ['pl']);
    expect(found.map(({ language, n }) => [language, n])).to.deep.equal([
      ['pl', 1],
      ['en', 15_000],
    ]);
  });
});
