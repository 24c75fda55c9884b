import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { writeXlsx, type WriteSheet } from 'hucre';
import { issueSentences } from '../../../src/localization/core/issue-sentences.js';
import { walkGoals } from '../../../src/model/goal-tree.js';
import { checkRead } from '../../../src/formats/check-read.js';
import { readSource } from '../../../src/formats/other-formats.js';
import { brief, encode, file, readPlan, type Content } from '../../support/files.js';

const fixture = (name: string): number[] => [
  ...readFileSync(new URL(`../files/${name}`, import.meta.url)),
];

async function read(content: Content) {
  const { value, issues } = await readPlan(content);
  const goals = Array.from(
    walkGoals(value?.goals ?? []),
    ({ goal, depth }) =>
      `${'>'.repeat(depth)} ${goal.number ?? '–'} ${typeof goal.title === 'string' ? goal.title : ''}`,
  );
  return { value, goals, issues };
}

describe('a spreadsheet in which Excel has changed the numbers', () => {
  it('shows no date as a number, and tells each by its cell', async () => {
    const { goals, issues } = await read(fixture('xl-dates.csv'));
    expect(goals).to.deep.equal([
      '> 1 Miasto',
      '>> 1.1 Parki',
      '>> 1.2 Łąki',
      '>> 1.10 Żłobki (było 1.10)',
      '>> 1.13 Trzynasty',
      '>> – Było 1.1.1',
      '>> – Było 1.1.2',
      '>> – Było 1.1.3',
      '> 2 Praca',
      '>> 2.1 Strefa',
    ]);
    expect(brief(issues)).to.deep.equal(
      ['A3', 'A4', 'A5', 'A7', 'A8', 'A9', 'A11'].map((cell) => `number-is-date ${cell} (nr)`),
    );
    const [sentence] = await issueSentences(issues, 'pl');
    expect(sentence).to.match(/^A3 \(nr\): .*„01\.sty”.*format „tekst”/);
  });

  for (const date of [
    '2026-01-02 00:00:00',
    '01.02.2026',
    '1/2/2026',
    '2026-01-02',
    '45932',
    '2-Oct',
  ]) {
    it(`${date} is not shown as a number`, async () => {
      const { goals, issues } = await read(`nr;tytuł\n1;a\n${date};b`);
      expect(goals.at(-1)).to.match(/– b$/);
      expect(brief(issues)).to.deep.equal(['number-is-date A3 (nr)']);
    });
  }

  it('shows 1.10 that has become a second 1,1', async () => {
    const { goals, issues } = await read(fixture('xl-decimals.csv'));
    expect(goals).to.deep.equal([
      '> 1 Miasto',
      '>> 1.1 Parki',
      '>> 1.2 Łąki',
      '>> 1.9 Ścieżki',
      '>> 1.10 Żłobki (było 1.10)',
      '>> 1.11 Szkoły',
      '> 2 Praca',
      '>> 2.1 Strefa',
    ]);
    expect(await issueSentences(issues, 'pl')).to.deep.equal([
      'A6 (nr): Numer „1,1” już jest: arkusz zamienił numer taki jak 1.10 na 1,1. Odczytano go jako „1.10”. Sformatuj kolumnę jako tekst i wpisz numer jeszcze raz.',
    ]);
  });

  it('tells both cells of a number that is there twice', async () => {
    const source = file('nr;tytuł\n1;Miasto\n1.1;Parki\n1.1;Łąki');
    const { issues } = checkRead(await readSource(source), 'strategy', { languages: [] });
    expect(await issueSentences(issues, 'pl')).to.deep.equal([
      'A4 (nr): Numer „1.1” występuje dwa razy, najpierw w A3 (nr). Linki prowadzą tylko do pierwszego celu. Nadaj każdemu własny numer.',
    ]);
  });

  it('reads line breaks in cells', async () => {
    const { value } = await read(fixture('xl-newlines.csv'));
    const [goal] = value?.goals ?? [];
    expect(goal?.title).to.equal('Miasto do życia');
    expect(goal?.goals.map(({ number }) => number)).to.deep.equal(['1.1', '1.2']);
  });
});

describe('the encoding of a spreadsheet that says nothing of it', () => {
  it('is ISO-8859-2 by its letters', async () => {
    const { goals } = await read(fixture('xl-8859-2.csv'));
    expect(goals).to.include('>> 1.2 Łąki kwietne');
    expect(goals[0]).to.equal('> 1 Miasto do życia - źródło');
  });

  it('is windows-1251 for Ukrainian', async () => {
    const { goals } = await read(encode('номер;title\n1;Більше парків і ґанків', 'windows-1251'));
    expect(goals.at(-1)).to.include('Більше парків і ґанків');
  });

  it('is CP852, which is named, so that its author can save the file anew', async () => {
    const file = [...Buffer.from('numer;tytu\x88\n1;\x9d\xa5ki\n2;\xbdr\xa2d\x88a', 'latin1')];
    const { goals, issues } = await read(file);
    expect(goals).to.deep.equal(['> 1 Łąki', '> 2 Żródła']);
    expect(await issueSentences(issues, 'pl')).to.deep.equal([
      'Plik nie podaje swojego kodowania znaków. Odczytano go w CP852, dawnym kodowaniu DOS-a, bo tak powstają z niego słowa. Zapisz go w UTF-8, którego nie trzeba zgadywać (w Excelu: „CSV UTF-8”).',
    ]);
  });

  const shorts: [string, string[]][] = [
    ['windows-1250', ['Toruń', 'Łódź', 'Ścieżki', '„Święto” – 3 m', '© 2026 Wisła', '«Kraków»']],
    ['windows-1250', ['Plätze', 'Köln', 'Bäume', 'Příliš žluťoučký kůň', '5 °C']],
    ['iso-8859-2', ['Toruń', 'Łódź', 'Ścieżki', 'ŻYCIE', 'Kształcenie']],
    ['windows-1251', ['Їжа', 'Ціль', 'Є парк', 'Ґанок']],
  ];
  for (const [encoding, titles] of shorts) {
    for (const title of titles) {
      it(`is ${encoding} for “${title}” alone`, async () => {
        const { goals, issues } = await read(encode(`number;title\n1;${title}`, encoding));
        expect(goals).to.deep.equal([`> 1 ${title}`]);
        expect(issues).to.deep.equal([]);
      });
    }
  }

  const dos: [string, string][] = [
    ['Toru\xe4', 'Toruń'],
    ['Przyja\xab\xe4', 'Przyjaźń'],
    ['\xbdYCIE', 'ŻYCIE'],
    ['R\xa2wno\x98\x86', 'Równość'],
    ['Wi\xa9cej', 'Więcej'],
  ];
  for (const [bytes, title] of dos) {
    it(`is CP852 for “${title}” alone`, async () => {
      const { goals } = await read([...Buffer.from(`number;title\n1;${bytes}`, 'latin1')]);
      expect(goals).to.deep.equal([`> 1 ${title}`]);
    });
  }

  it('is windows-1250 for Polish', async () => {
    const { goals } = await read(encode('numer;tytuł\n1;Źródła, łąki, ścieżki', 'windows-1250'));
    expect(goals).to.deep.equal(['> 1 Źródła, łąki, ścieżki']);
  });
});

describe('a workbook of Excel', () => {
  const workbook = async (...sheets: WriteSheet[]): Promise<number[]> => [
    ...(await writeXlsx({ sheets })),
  ];
  const cells = new Map([['3,0', { value: 1.1, style: { numFmt: '0.00' } }]]);
  const plan: WriteSheet = {
    name: 'Plan',
    rows: [
      ['numer', 'tytuł', 'opis'],
      ['1', 'Miasto', 'Pierwszy\n\nDrugi'],
      ['1.1', 'Parki', null],
      [1.1, 'Żłobki', null],
    ],
    cells,
  };

  it('is read with its numbers as they are shown', async () => {
    const { goals, value, issues } = await read(await workbook(plan));
    expect(goals).to.deep.equal(['> 1 Miasto', '>> 1.1 Parki', '>> 1.10 Żłobki']);
    expect(value?.goals[0]?.description).to.equal('Pierwszy\n\nDrugi');
    expect(issues).to.deep.equal([]);
  });

  it('with a date in the place of a number tells its cell', async () => {
    const rows = [
      ['numer', 'tytuł'],
      [new Date(Date.UTC(2026, 9, 2)), 'Parki'],
    ];
    const { goals, issues } = await read(await workbook({ name: 'Plan', rows }));
    expect(goals).to.deep.equal(['> – Parki']);
    expect(brief(issues)).to.deep.equal(['number-is-date A2 (numer)']);
  });

  it('with several sheets shows the one with the plan, and names the others', async () => {
    const notes: WriteSheet = { name: 'Notatki', rows: [['Ważne'], ['x']] };
    const { goals, issues } = await read(await workbook(notes, plan));
    expect(goals).to.have.length(3);
    expect(await issueSentences(issues, 'pl')).to.deep.equal([
      'Widać tylko arkusz „Plan”. Nieodczytane: Notatki. Umieść wszystkie cele w jednym arkuszu.',
    ]);
  });

  it('without a column for titles is told so', async () => {
    const { issues } = await read(await workbook({ name: 'x', rows: [['a', 'b']] }));
    expect(brief(issues)).to.deep.equal(['no-title-column']);
  });
});
