import { expect } from 'chai';
import { describe, it } from 'node:test';
import { walkGoals } from '../../../src/model/goal-tree.js';
import { brief, readPlan } from '../../support/files.js';

/** "1 Parks", indented by its depth. */
async function outline(text: string): Promise<string[]> {
  const { value } = await readPlan(text, 'text/csv');
  return Array.from(walkGoals(value?.goals ?? []), ({ goal, depth }) => {
    const title = typeof goal.title === 'string' ? goal.title : JSON.stringify(goal.title);
    return `${'  '.repeat(depth - 1)}${goal.number ?? '–'} ${title}`;
  });
}

const rows = (...lines: string[]): string => lines.join('\r\n');

describe('a plan from a spreadsheet', () => {
  const separators: [string, string][] = [
    ['semicolons, as Polish Excel writes them', ';'],
    ['commas', ','],
    ['tabs', '\t'],
    ['bars', '|'],
  ];
  for (const [name, separator] of separators) {
    it(`with ${name}`, async () => {
      const text = rows('number;title;description', '1;City;"A; b, c"', '1.1;Parks;').replaceAll(
        /;(?! )/g,
        separator,
      );
      expect(await outline(text)).to.deep.equal(['1 City', '  1.1 Parks']);
    });
  }

  it('whose first line names the separator for Excel', async () => {
    expect(await outline('sep=,\r\nnumber,title\r\n1,"Parks; trees"')).to.deep.equal([
      '1 Parks; trees',
    ]);
  });

  const newlines: [string, string][] = [
    ['Windows', '\r\n'],
    ['Unix', '\n'],
    ['an old Mac', '\r'],
  ];
  for (const [name, newline] of newlines) {
    it(`with the line ends of ${name}`, async () => {
      const text = ['numer;tytuł', '1;Miasto', '', ';', '1.1;Parki', ''].join(newline);
      expect(await outline(text)).to.deep.equal(['1 Miasto', '  1.1 Parki']);
    });
  }

  it('keeps quotes, separators and line breaks in a quoted cell', async () => {
    const text = 'number;title;description\n1;"The ""green"" city; and more";"One\n\nTwo"\n';
    const goal = (await readPlan(text)).value?.goals[0];
    expect(goal?.title).to.equal('The "green" city; and more');
    expect(goal?.description).to.equal('One\n\nTwo');
  });

  it('has what people write above it about the whole plan, and reports what is none of it', async () => {
    const text = rows(
      'Tytuł:;Strategia 2030',
      'Okres;2021–2030',
      'Stan na;1 marca 2026 r.',
      'Źródło;https://example.org/plan.pdf',
      'Załącznik;nr 1 do uchwały',
      ';;projekt z konsultacji',
      'Nr;Tytuł',
      '1;Parki',
    );
    const { value, issues } = await readPlan(text);
    expect(value).to.deep.include({
      title: 'Strategia 2030',
      introduction: 'projekt z konsultacji',
      period: { start: '2021', end: '2030' },
      updated: '2026-03-01',
      source: 'https://example.org/plan.pdf',
    });
    expect(brief(issues)).to.deep.equal(['unknown-key A5']);
    expect(issues[0]?.params).to.deep.equal({ key: 'Załącznik' });
  });

  for (const [written, period] of [
    ['2021;2030', { start: '2021', end: '2030' }],
    ['2021-2030', { start: '2021', end: '2030' }],
    ['1.01.2021 – 31.12.2030', { start: '2021-01-01', end: '2030-12-31' }],
    ['2021-10', { start: '2021-10' }],
    [';2030', { end: '2030' }],
  ] as const) {
    it(`has its years from ${written}`, async () => {
      const { value, issues } = await readPlan(`period;${written}\nnumber;title\n1;Parks`);
      expect(issues).to.deep.equal([]);
      expect(value?.period).to.deep.equal(period);
    });
  }

  it('shows each of several addresses in one cell', async () => {
    const { value } = await readPlan('nr;tytuł;link\n1;Parki;https://e.org/a https://e.org/b');
    expect(value?.goals[0]).to.deep.include({
      url: 'https://e.org/a',
      links: [{ label: 'https://e.org/b', url: 'https://e.org/b' }],
    });
  });

  it('has titles in the column of its only level, and in a Ukrainian one', async () => {
    for (const headings of [
      'Lp.;Nazwa zadania',
      'Goal No.;Strategic goal',
      'Номер;Назва',
      'Kod;Działanie',
    ]) {
      const { value, issues } = await readPlan(`${headings}\n1;Parki\n1.1;Łąka`);
      expect(issues).to.deep.equal([]);
      expect(value?.goals[0]?.title).to.equal('Parki');
      expect(value?.goals[0]?.goals[0]?.title).to.equal('Łąka');
    }
  });

  it('fills every field of a goal', async () => {
    const text = rows(
      'Lp.;Nazwa celu;Opis;Adres WWW;Obszar;Słowa kluczowe;Identyfikator;Linki',
      '1;Parki;Zielone;https://example.org/;Ludzie|Miejsce;zieleń, sport;parki;Mapa https://example.org/mapa | uchwala.pdf',
    );
    const { value, issues } = await readPlan(text);
    expect(issues).to.deep.equal([]);
    expect(value?.language).to.equal('pl');
    expect(value?.areas).to.deep.equal([
      { id: 'Ludzie', title: 'Ludzie' },
      { id: 'Miejsce', title: 'Miejsce' },
    ]);
    expect(value?.goals[0]).to.deep.equal({
      number: '1',
      id: 'parki',
      key: '1',
      title: 'Parki',
      description: 'Zielone',
      url: 'https://example.org/',
      links: [
        { label: 'Mapa', url: 'https://example.org/mapa' },
        { label: 'uchwala.pdf', url: 'https://city.example/data/uchwala.pdf' },
      ],
      areas: ['Ludzie', 'Miejsce'],
      tags: ['zieleń', 'sport'],
      goals: [],
    });
  });

  const languages: [string, string, string, object][] = [
    ['title.pl and title.en', 'title.pl;title.en', 'pl', { pl: 'a', en: 'b' }],
    ['title_pl and title_en', 'title_pl;title_en', 'pl', { pl: 'a', en: 'b' }],
    ['title and title.en', 'title;title.en', 'pl', { pl: 'a', en: 'b' }],
    ['title and title.pl', 'title;title.pl', 'en', { en: 'a', pl: 'b' }],
    ['tytuł and tytuł (EN)', 'tytuł;Tytuł (EN)', 'pl', { pl: 'a', en: 'b' }],
    ['TYTUŁ and title uk', 'TYTUŁ;title uk', 'pl', { pl: 'a', uk: 'b' }],
  ];
  for (const [name, headings, language, title] of languages) {
    it(`in two languages: ${name}`, async () => {
      const { value, issues } = await readPlan(`number;${headings}\n1;a;b`);
      expect(issues).to.deep.equal([]);
      expect(value?.language).to.equal(language);
      expect(value?.goals[0]?.title).to.deep.equal(title);
    });
  }

  it('lacks a translation where the cell is empty', async () => {
    const { value } = await readPlan('number;title.pl;title.en\n1;a;\n2;;b');
    expect(value?.goals.map(({ title }) => title)).to.deep.equal(['a', { en: 'b' }]);
  });

  it('pairs tags and areas of two languages by their order', async () => {
    const { value } = await readPlan(
      'title.pl;tags.pl;tags.en;area.pl;area.en\nx;a, b;c, d;Ludzie;People',
    );
    expect(value?.goals[0]?.tags).to.deep.equal([
      { pl: 'a', en: 'c' },
      { pl: 'b', en: 'd' },
    ]);
    expect(value?.goals[0]?.areas).to.deep.equal(['Ludzie']);
    expect(value?.areas).to.deep.equal([{ id: 'Ludzie', title: { pl: 'Ludzie', en: 'People' } }]);
  });
});

describe('what is above the headings of a spreadsheet', () => {
  it('words alone are the title, then the introduction', async () => {
    const text = rows(
      'Strategia Torunia;;',
      'Do 2028 roku.;;',
      'Cztery cele.;;',
      'numer;tytuł;opis',
      '1;Parki;',
    );
    const { value } = await readPlan(text);
    expect(value?.title).to.equal('Strategia Torunia');
    expect(value?.introduction).to.equal('Do 2028 roku.\n\nCztery cele.');
  });

  it('a name and a value set a field of the plan, in each language', async () => {
    const text = rows(
      'language;en',
      'title;Our plan',
      'title.pl;Nasz plan',
      'introduction;One;Two',
      'closing;End',
      'organization;The city',
      'levels;Strategic goal;Operational goal',
      'levels.pl;Cel strategiczny;Cel operacyjny',
      'number;title',
      '1;Parks',
    );
    const { value, issues } = await readPlan(text);
    expect(issues).to.deep.equal([]);
    const { goals, ...plan } = value!;
    expect(goals).to.have.length(1);
    expect(plan).to.deep.include({
      language: 'en',
      title: { en: 'Our plan', pl: 'Nasz plan' },
      introduction: 'One\n\nTwo',
      closing: 'End',
      organization: 'The city',
      source: undefined,
      areas: [],
      levels: [
        { name: { en: 'Strategic goal', pl: 'Cel strategiczny' } },
        { name: { en: 'Operational goal', pl: 'Cel operacyjny' } },
      ],
    });
  });

  for (const [name, text] of [
    ['a column', rows('poziom;numer;tytuł', 'Cel strategiczny;1;a', 'Cel operacyjny;1.1;b')],
    ['the numbers', rows('numer;tytuł', 'Cel strategiczny 1;a', 'Cel operacyjny 1.1;b')],
    ['the titles', rows('tytuł;opis', 'Cel strategiczny 1. a;', 'Cel operacyjny 1.1. b;')],
  ] as const) {
    it(`${name} may name the levels`, async () => {
      expect((await readPlan(text)).value?.levels).to.deep.equal([
        { name: 'Cel strategiczny' },
        { name: 'Cel operacyjny' },
      ]);
      expect(await outline(text)).to.deep.equal(['1 a', '  1.1 b']);
    });
  }
});

describe('which goal a goal of a spreadsheet belongs to', () => {
  const cases: [string, string, string[]][] = [
    [
      'its number says',
      rows('no;title', '2;b', '2.10;ten', '2.9;nine', '1;a'),
      ['1 a', '2 b', '  2.9 nine', '  2.10 ten'],
    ],
    [
      'its number says, also with stops at its end',
      rows('no;title', '1.;a', '1.1.;b'),
      ['1 a', '  1.1 b'],
    ],
    [
      'its number says, also where a level is missing',
      rows('no;title', '1;a', '1.2.3;b'),
      ['1 a', '  1.2.3 b'],
    ],
    ['its number says, also before its goal', rows('no;title', '1.1;b', '1;a'), ['1 a', '  1.1 b']],
    ['its number says, also with letters', rows('no;title', 'A;a', 'A.1;b'), ['A a', '  A.1 b']],
    [
      'its number says, as Excel keeps it from counting',
      rows('no;title', '="2";a', '="2.10";b', "'2.9;c"),
      ['2 a', '  2.9 c', '  2.10 b'],
    ],
    ['nothing says where its number has no goal', rows('no;title', '7.1;b'), ['7.1 b']],
    ['a column says, by number', rows('no;title;parent', '10;a;', '20;b;10'), ['10 a', '  20 b']],
    ['a column says, by id', rows('id;tytuł;nadrzędny', 'x;a;', 'y;b;x'), ['– a', '  – b']],
    [
      'a column says, against the number',
      rows('no;title;parent', '1;a;', '2;b;', '1.1;c;2'),
      ['1 a', '2 b', '  1.1 c'],
    ],
    [
      'its level says',
      rows('level;title', '1;a', '2;b', '3;c', '2;d', '1;e'),
      ['– a', '  – b', '    – c', '  – d', '– e'],
    ],
    [
      'the name of its level says',
      rows('poziom;tytuł', 'Cel;a', 'Zadanie;b', 'Zadanie;c', 'Cel;d'),
      ['– a', '  – b', '  – c', '– d'],
    ],
    ['its title says', rows('title;url', '1. a;', '1.1. b;'), ['1 a', '  1.1 b']],
  ];
  for (const [name, text, wanted] of cases) {
    it(name, async () => {
      expect(await outline(text)).to.deep.equal(wanted);
    });
  }
});

describe('a slip in a spreadsheet names its cell, and all beside it is shown', () => {
  const cases: [string, string, string[], string[]][] = [
    [
      'a number that Excel made a date',
      rows('numer;tytuł', '2;a', '2.1;b', '02.paź;c'),
      ['number-is-date A4 (numer)'],
      ['2 a', '  2.1 b', '  2.10 c'],
    ],
    [
      'a number that Excel made a date in English',
      rows('title;number', 'a;2', 'b;10-Feb'),
      ['number-is-date B3 (number)'],
      ['2 a', '– b'],
    ],
    [
      'an unsafe link',
      rows('number;title;url', '1;a;', '1.1;b;javascript:alert(1)'),
      ['unsafe-url C3 (url)'],
      ['1 a', '  1.1 b'],
    ],
    ['no title', rows('number;title', '1;a', '2;'), ['missing B3 (title)'], ['1 a']],
    [
      'no title over sub-goals',
      rows('number;title', '1;', '1.1;b'),
      ['missing B2 (title)'],
      ['1 ', '  1.1 b'],
    ],
    ['an unknown column', rows('number;title;remarks', '1;a;x'), ['unknown-key C1'], ['1 a']],
    ['a column twice', rows('number;title;Tytuł', '1;a;b'), ['column-twice C1'], ['1 a']],
    [
      'a quote that is never closed',
      rows('number;title', '1;"a', '2;b', '3;"c"'),
      ['stray-quote B2 (title)'],
      ['1 "a', '2 b', '3 c'],
    ],
    [
      'words behind a closing quote',
      rows('number;title', '1;"a" b', '2;c'),
      ['stray-quote B2 (title)'],
      ['1 "a" b', '2 c'],
    ],
    [
      'a parent that is not there',
      rows('number;title;parent', '1;a;', '2;b;9'),
      ['unknown-parent C3 (parent)'],
      ['1 a', '2 b'],
    ],
    [
      'a goal below itself',
      rows('number;title;parent', '1;a;1'),
      ['parent-circle C2 (parent)'],
      ['1 a'],
    ],
    [
      'goals below each other',
      rows('number;title;parent', '1;a;2', '2;b;1'),
      ['parent-circle C3 (parent)'],
      ['2 b', '  1 a'],
    ],
    [
      'after a title row and a hint for Excel',
      rows('sep=;', 'Plan;', 'title;url', 'a;data:x'),
      ['unsafe-url B4 (url)'],
      ['– a'],
    ],
    [
      'in the 28th column',
      rows(`title${';_'.repeat(26)};url`, `a${';'.repeat(26)};data:x`),
      ['unsafe-url AB2 (url)'],
      ['– a'],
    ],
  ];
  for (const [name, text, slips, wanted] of cases) {
    it(name, async () => {
      expect(brief((await readPlan(text)).issues)).to.deep.equal(slips);
      expect(await outline(text)).to.deep.equal(wanted);
    });
  }

  it('an editor’s own column is left alone', async () => {
    expect((await readPlan('number;title;_remarks\n1;a;x')).issues).to.deep.equal([]);
  });
});
