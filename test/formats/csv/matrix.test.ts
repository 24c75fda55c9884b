import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { writeXlsx, type WriteSheet } from 'hucre';
import { issueSentences } from '../../../src/localization/core/issue-sentences.js';
import { walkGoals } from '../../../src/model/goal-tree.js';
import { brief, readPlan, type Content } from '../../support/files.js';

/** "1 Parks (Deadline: 2027)", indented by its depth. */
async function read(content: Content) {
  const { value, issues } = await readPlan(content);
  const goals = Array.from(walkGoals(value?.goals ?? []), ({ goal, depth }) => {
    const title = typeof goal.title === 'string' ? goal.title : JSON.stringify(goal.title);
    const { description } = goal;
    const more = typeof description === 'string' ? ` (${description.replace(/\n+/g, '; ')})` : '';
    return `${'>'.repeat(depth)} ${goal.number ? `${goal.number} ` : ''}${title}${more}`;
  });
  return { value, goals, issues };
}

const rows = (...lines: string[]): string => lines.join('\n');

describe('a sheet with a column for each level', () => {
  it('is read, with what else is in a row at its deepest goal', async () => {
    const file = readFileSync(new URL('../files/matrix.csv', import.meta.url), 'utf8');
    const { goals, value, issues } = await read(file);
    expect(goals).to.deep.equal([
      '> 1 Miasto do życia',
      '>> 1.1 Więcej zieleni',
      '>>> Park nad rzeką (Termin: 2027)',
      '>>> Łąki kwietne (Termin: 2028)',
      '>> 1.2 Lepsze szkoły',
      '>>> Sala gimnastyczna przy SP nr 12 (Termin: 2027)',
      '> 2 Gospodarka',
      '>> 2.1 Strefa inwestycyjna',
      '>>> Droga dojazdowa (Termin: 2029)',
    ]);
    expect(issues).to.deep.equal([]);
    expect(value?.language).to.equal('pl');
    expect(value?.levels?.map(({ name }) => name)).to.deep.equal([
      'Cel strategiczny',
      'Cel operacyjny',
      'Zadanie',
    ]);
  });

  const city = ['> 1 City', '>> 1.1 Green', '>>> Park', '>>> Meadow', '> 2 Work', '>> 2.1 Zone'];
  const forms: [string, string[]][] = [
    [
      'whose cells are empty where those above go on',
      ['Strategic goal;Objective;Task', '1. City;1.1 Green;Park', ';;Meadow', '2. Work;2.1 Zone;'],
    ],
    [
      'whose cells repeat those above',
      [
        'Strategic goal,Objective,Task',
        '1. City,1.1 Green,Park',
        '1. City,1.1 Green,Meadow',
        '2. Work,2.1 Zone,',
      ],
    ],
    [
      'with a row for each goal',
      [
        'Strategic goal;Objective;Task',
        '1. City;;',
        ';1.1 Green;',
        ';;Park',
        ';;Meadow',
        '2. Work;;',
        ';2.1 Zone;',
      ],
    ],
    [
      'not in the order of the plan',
      [
        'Strategic goal;Objective;Task',
        '1. City;1.1 Green;Park',
        '2. Work;2.1 Zone;',
        '1. City;1.1 Green;Meadow',
      ],
    ],
    [
      'with numbers in columns of their own',
      [
        'No;Strategic goal;No;Objective;Task',
        '1;City;1.1;Green;Park',
        ';;;;Meadow',
        '2;Work;2.1;Zone;',
      ],
    ],
    [
      'with one column for the numbers of all levels',
      [
        'No;Strategic goal;Objective;Task',
        '1;City;;',
        '1.1;;Green;',
        ';;;Park',
        ';;;Meadow',
        '2;Work;;',
        '2.1;;Zone;',
      ],
    ],
    [
      'whose headings span the number and the title',
      [
        'Strategic goal;;Objective;;Task',
        '1;City;1.1;Green;Park',
        ';;;;Meadow',
        '2;Work;2.1;Zone;',
      ],
    ],
    [
      'with marks for “as above”',
      [
        'Strategic goal;Objective;Task',
        '1. City;1.1 Green;Park',
        'j.w.;";Meadow',
        '2. Work;2.1 Zone;',
      ],
    ],
    [
      'below a title and a row that counts the columns',
      [
        'Our plan;;',
        'Strategic goal;Objective;Task',
        '1;2;3',
        '1. City;1.1 Green;Park',
        ';;Meadow',
        '2. Work;2.1 Zone;',
      ],
    ],
  ];
  for (const [name, lines] of forms) {
    it(`${name} is read`, async () => {
      const { goals, issues } = await read(rows(...lines));
      expect(goals).to.deep.equal(city);
      expect(brief(issues).filter((issue) => !issue.startsWith('stray-quote'))).to.deep.equal([]);
    });
  }

  const headings = [
    'Стратегічна ціль;Завдання',
    'Strategisches Ziel;Maßnahme',
    'Objectif stratégique;Action',
    'Strategický cíl;Opatření',
    'Strateginis tikslas;Priemonė',
    'Cele strategiczne;Zadania',
    'Nazwa celu strategicznego;Nazwa zadania',
    'Poziom 1;Poziom 2',
    'Goal;Action',
  ];
  for (const heading of headings) {
    it(`is told by its headings: ${heading}`, async () => {
      const { goals, issues } = await read(rows(heading, '1. Ab;1.1. Cd', '2. Ef;2.1. Gh'));
      expect(goals).to.deep.equal(['> 1 Ab', '>> 1.1 Cd', '> 2 Ef', '>> 2.1 Gh']);
      expect(issues).to.deep.equal([]);
    });
  }

  it('with other headings is told by its rows, and its author is asked', async () => {
    const { goals, issues } = await read(rows('Sfera;Krok;Kto', 'Miasto;Park;A', ';Łąka;B'));
    expect(goals).to.deep.equal(['> Miasto', '>> Park (Kto: A)', '>> Łąka (Kto: B)']);
    expect(await issueSentences(issues, 'pl')).to.deep.equal([
      'Żadna kolumna nie nazywa się „tytuł”, więc te odczytano jako kolejne poziomy planu: Sfera, Krok. Jeśli to nie tak, nazwij kolumny w wierszu nad celami: numer, tytuł, opis.',
    ]);
  });

  it('keeps what is between the columns of two levels with the first of them', async () => {
    const { goals, value, issues } = await read(
      rows(
        'Obszar;Cel strategiczny;Opis;Zadanie;Termin;;Adres',
        ';;;;od;do;',
        'Ludzie;1. Miasto;Zielone;Park;2026;2027;https://city.example/park',
        ';;;Łąka;;2028;',
        ';2. Praca;;Strefa;;;',
      ),
    );
    expect(goals).to.deep.equal([
      '> 1 Miasto (Zielone)',
      '>> Park (Termin od: 2026; Termin do: 2027)',
      '>> Łąka (Termin do: 2028)',
      '> 2 Praca',
      '>> Strefa',
    ]);
    expect(value?.goals.map(({ areas }) => areas)).to.deep.equal([['Ludzie'], ['Ludzie']]);
    expect(value?.goals[0]?.goals[0]?.url).to.equal('https://city.example/park');
    expect(issues).to.deep.equal([]);
  });

  it('has all that several rows say of one goal', async () => {
    const { goals } = await read(
      rows('Goal;Task;Opis;Kto', 'City;Park;x;I', ';;y;II', ';Park;y;III', ';Łąka;;IV'),
    );
    expect(goals).to.deep.equal([
      '> City',
      '>> Park (x; Kto: I; y; Kto: II; Kto: III)',
      '>> Łąka (Kto: IV)',
    ]);
  });

  it('calls a goal that skips a level by the name of its own', async () => {
    const { value } = await read(
      rows('Cel;Działanie;Zadanie', 'Miasto;Zieleń;Park', ';Woda;', 'Praca;;Strefa'),
    );
    expect(value?.goals[1]?.goals).to.have.length(1);
    expect(value?.goals[1]?.goals[0]).to.include({ title: 'Strefa', label: 'Zadanie' });
  });

  it('has titles in two languages', async () => {
    const { value } = await read(
      rows('Goal (PL);Goal (EN);Task (PL);Task (EN)', 'Miasto;City;Park;Park', ';;Łąka;Meadow'),
    );
    expect(value?.goals[0]?.title).to.deep.equal({ pl: 'Miasto', en: 'City' });
    expect(value?.goals[0]?.goals.map(({ title }) => title)).to.deep.equal([
      { pl: 'Park', en: 'Park' },
      { pl: 'Łąka', en: 'Meadow' },
    ]);
  });

  it('names the cell of a slip', async () => {
    const { issues } = await read(
      rows('Cel;Nr;Zadanie;Link', '1. Miasto;1.1;Park;javascript:x', ';02.sty;Łąka;', ';1.3;;'),
    );
    expect(brief(issues)).to.deep.equal([
      'number-is-date B3 (Nr)',
      'unsafe-url D2 (Link)',
      'missing C4 (Zadanie)',
    ]);
  });

  it('shows what is above the first goal to its author', async () => {
    const { issues } = await read(rows('Cel;Zadanie;Kto', '', ';;Nikt', 'Miasto;Park;'));
    expect(brief(issues)).to.deep.equal(['missing A3 (Cel)']);
  });

  const ordinary: [string, string[], string[]][] = [
    [
      'numbers that nest make a goal of each row',
      ['Nr;Cel;Działania', '1;Miasto;a b', '1.1;Park;c d'],
      ['> 1 Miasto', '>> 1.1 Park'],
    ],
    [
      'a title makes a goal of each row',
      ['numer;tytuł;zadania;projekty', '1;Miasto;ab;cd', '1.1;Park;ef;gh'],
      ['> 1 Miasto', '>> 1.1 Park'],
    ],
    [
      'goals that are called like levels are no headings',
      ['numer;tytuł;opis', '1;Zadania;Projekty', '1.1;Priorytety;Działania'],
      ['> 1 Zadania (Projekty)', '>> 1.1 Priorytety (Działania)'],
    ],
  ];
  for (const [name, lines, goals] of ordinary) {
    it(`is not meant where ${name}`, async () => {
      expect((await read(rows(...lines))).goals).to.deep.equal(goals);
    });
  }
});

describe('a workbook with merged cells', () => {
  const workbook = async (sheet: WriteSheet): Promise<number[]> => [
    ...(await writeXlsx({ sheets: [sheet] })),
  ];
  const down = (startRow: number, endRow: number, column: number) => ({
    startRow,
    endRow,
    startCol: column,
    endCol: column,
  });

  it('has what is merged at each goal beside it', async () => {
    const { goals, issues } = await read(
      await workbook({
        name: 'Plan',
        rows: [
          ['Strategia', null, null, null, null],
          ['Cel strategiczny', null, 'Zadanie', 'Realizacja', null],
          [null, null, null, 'Kto', 'Rok'],
          ['1', 'Miasto', 'Park', 'Wydział', 2027],
          [null, null, 'Łąka', null, 2028],
          ['2', 'Praca', 'Strefa', 'Biuro', 2029],
        ],
        merges: [
          { startRow: 0, endRow: 0, startCol: 0, endCol: 4 },
          { startRow: 1, endRow: 2, startCol: 0, endCol: 1 },
          down(1, 2, 2),
          { startRow: 1, endRow: 1, startCol: 3, endCol: 4 },
          down(3, 4, 0),
          down(3, 4, 1),
          down(3, 4, 3),
        ],
      }),
    );
    expect(goals).to.deep.equal([
      '> 1 Miasto',
      '>> Park (Realizacja Kto: Wydział; Realizacja Rok: 2027)',
      '>> Łąka (Realizacja Kto: Wydział; Realizacja Rok: 2028)',
      '> 2 Praca',
      '>> Strefa (Realizacja Kto: Biuro; Realizacja Rok: 2029)',
    ]);
    expect(issues).to.deep.equal([]);
  });

  it('of an ordinary plan is read as before', async () => {
    const { goals } = await read(
      await workbook({
        name: 'Plan',
        rows: [
          ['numer', 'tytuł', 'opis'],
          ['1', 'Miasto', 'Razem'],
          ['1.1', 'Park', null],
        ],
        merges: [down(1, 2, 2)],
      }),
    );
    expect(goals).to.deep.equal(['> 1 Miasto (Razem)', '>> 1.1 Park']);
  });
});
