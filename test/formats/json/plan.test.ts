import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { issueSentences } from '../../../src/localization/core/issue-sentences.js';
import { walkGoals } from '../../../src/model/goal-tree.js';
import { brief, readNews, readPlan } from '../../support/files.js';

const fixture = (name: string): number[] => [
  ...readFileSync(new URL(`../files/${name}`, import.meta.url)),
];

async function outline(content: string | number[]): Promise<{ goals: string[]; told: string[] }> {
  const { value, issues } = await readPlan(content, 'application/json');
  const goals = Array.from(
    walkGoals(value?.goals ?? []),
    ({ goal, depth }) => `${'>'.repeat(depth)} ${goal.number ?? '–'} ${JSON.stringify(goal.title)}`,
  );
  return { goals, told: await issueSentences(issues, 'pl') };
}

describe('a plan whose fields are called otherwise', () => {
  it('in Polish is shown, and the right names are told once each', async () => {
    const { goals, told } = await outline(fixture('j-cele.json'));
    expect(goals).to.deep.equal([
      '> 1 "Miasto do życia"',
      '>> 1.1 "Więcej parków"',
      '>> 1.10 "Łąki"',
      '> 2 "Gospodarka"',
    ]);
    expect(told).to.deep.equal([
      'tytuł: Nie ma pola „tytuł”. Czy chodziło o „title”? Tak zostało odczytane. Wpisz „title”.',
      'cele: Nie ma pola „cele”. Czy chodziło o „goals”? Tak zostało odczytane. Wpisz „goals”.',
      'goals[0].numer: Nie ma pola „numer”. Czy chodziło o „number”? Tak zostało odczytane w 4 miejscach. Wpisz „number”.',
      'goals[0].tytuł: Nie ma pola „tytuł”. Czy chodziło o „title”? Tak zostało odczytane w 4 miejscach. Wpisz „title”.',
      'goals[0].cele: Nie ma pola „cele”. Czy chodziło o „goals”? Tak zostało odczytane. Wpisz „goals”.',
    ]);
  });

  const others: [name: string, text: string][] = [
    ['in capitals', '{"Goals": [{"Number": "1", "TITLE": "Parki"}]}'],
    ['with a typing error', '{"goal": [{"numbr": "1", "tittle": "Parki"}]}'],
    ['in Ukrainian', '{"цілі": [{"номер": "1", "назва": "Parki"}]}'],
    ['as in a spreadsheet', '{"goals": [{"Lp.": "1", "Nazwa celu": "Parki"}]}'],
  ];
  for (const [name, text] of others) {
    it(`${name} is shown`, async () => {
      const { goals, told } = await outline(text);
      expect(goals).to.deep.equal(['> 1 "Parki"']);
      expect(told.length).to.be.above(0);
    });
  }

  it('keeps a field that has its right name as well', async () => {
    const { goals, told } = await outline('{"goals": [{"title": "Parki", "name": "Inne"}]}');
    expect(goals).to.deep.equal(['> – "Parki"']);
    expect(told).to.deep.equal([
      'goals[0].name: Pola „name” nie ma w tym formacie, więc nie zostanie pokazane. Sprawdź pisownię.',
    ]);
  });

  it('inside another object is shown, and that is told', async () => {
    const { goals, told } = await outline('{"strategia": {"goals": [{"title": "Parki"}]}}');
    expect(goals).to.deep.equal(['> – "Parki"']);
    expect(told[0]).to.match(/^strategia: Plan jest wewnątrz „strategia”/);
  });

  it('as a bare list of goals is shown, and that is told', async () => {
    const { goals, told } = await outline('[{"number": "1", "title": "Parki"}]');
    expect(goals).to.deep.equal(['> 1 "Parki"']);
    expect(told).to.deep.equal([
      'Plik to sama lista celów. Została odczytana, ale umieść ją w polu o nazwie „goals”.',
    ]);
  });
});

describe('a goal whose title is empty', () => {
  it('is reported, and has no empty heading', async () => {
    const { goals, told } = await outline(fixture('j-title-empty.json'));
    expect(goals).to.deep.equal([
      '> 1 "Miasto do życia"',
      '>> 1.1 "Więcej parków"',
      '>> 1.10 "Łąki"',
    ]);
    expect(told).to.deep.equal(['goals[1].title: Tego brakuje. Uzupełnij.']);
  });

  it('above other goals keeps them together, and is reported', async () => {
    const { value, issues } = await readPlan(
      '{"goals": [{"title": "", "goals": [{"title": "a"}]}]}',
    );
    expect(value?.goals[0]?.goals).to.have.length(1);
    expect(brief(issues)).to.deep.equal(['missing goals[0].title']);
  });

  for (const title of ['"  "', '{}', '{"pl": "", "en": " "}']) {
    it(`the same for ${title}`, async () => {
      const { value, issues } = await readPlan(`{"goals": [{"title": ${title}}]}`);
      expect(value?.goals).to.deep.equal([]);
      expect(brief(issues)).to.deep.equal(['missing goals[0].title']);
    });
  }

  it('in one language only is shown in the other', async () => {
    const { value } = await readPlan('{"goals": [{"title": {"pl": "", "en": "Parks"}}]}');
    expect(value?.goals).to.have.length(1);
  });
});

describe('HTML and Markdown in the texts of a plan', () => {
  it('are words without signs, and each place is told', async () => {
    const { value, issues } = await readPlan(fixture('html-in-texts.json'), 'application/json');
    expect(value?.title).to.equal('Strategia miasta');
    const [goal] = value?.goals ?? [];
    expect(goal?.title).to.match(/^Miasto do życia[ \u00a0]– parki$/);
    expect(goal?.description).to.match(/^Więcej[ \u00a0]zieleni\.\n\nMniej betonu\.$/);
    expect(goal?.goals.map(({ title }) => title)).to.deep.equal([
      'Parki i skwery',
      'Pierwszy wiersz\nDrugi wiersz',
    ]);
    expect(brief(issues)).to.deep.equal([
      'markup title',
      'markup goals[0].title',
      'markup goals[0].description',
      'markup goals[0].goals[0].title',
      'markup-link goals[0].goals[0].title',
    ]);
    expect(issues.at(-1)?.params).to.deep.equal({ url: 'https://example.org' });
  });

  const texts: [written: string, shown: string][] = [
    ['<p>Jeden</p><ul><li>dwa</li><li>trzy</li></ul>', 'Jeden\n\ndwa\n\ntrzy'],
    ['a<br><br>b', 'a\n\nb'],
    ['R&amp;D', 'R&D'],
    ['&amp;nbsp;x', 'x'],
    ['&lt;b&gt;Parki&lt;/b&gt;', 'Parki'],
    ['5 < 6 &amp; <i>7</i> > 6', '5 < 6 & 7 > 6'],
    ['Zob. [plan](https://example.org/a_(b)', 'Zob. plan'],
    ['Zob. [plan](https://example.org/a_(b)).', 'Zob. plan.'],
  ];
  for (const [written, shown] of texts) {
    it(JSON.stringify(written), async () => {
      const document = { goals: [{ title: 'a', description: written }] };
      const { value, issues } = await readPlan(JSON.stringify(document));
      expect(value?.goals[0]?.description).to.equal(shown);
      expect(brief(issues)[0]).to.equal('markup goals[0].description');
    });
  }

  const plain = [
    'R&D',
    'a < b',
    '<5 zł',
    '2 * 3 * 4',
    'snake_case_name',
    '[sic]',
    'C# i #1',
    'https://a.pl/?b=1&c;',
  ];
  for (const text of plain) {
    it(`${JSON.stringify(text)} stays as it is`, async () => {
      const { value, issues } = await readPlan(JSON.stringify({ goals: [{ title: text }] }));
      expect(value?.goals[0]?.title).to.equal(text);
      expect(issues).to.deep.equal([]);
    });
  }

  it('in a spreadsheet are told by cell', async () => {
    const { value, issues } = await readPlan('number;title;url\n1;<b>Parki</b>;www.example.org/x');
    expect(value?.goals[0]?.title).to.equal('Parki');
    expect(brief(issues)).to.deep.equal(['markup B2 (title)', 'no-protocol C2 (url)']);
  });
});

describe('an address without https://', () => {
  for (const url of ['www.example.org/x', 'torun.pl', 'um.torun.pl/plan?a=1']) {
    it(`${url} leads where it was meant to, and that is told`, async () => {
      const document = JSON.stringify({ goals: [{ title: 'a', url }] });
      const { value, issues } = await readPlan(document, 'application/json');
      expect(value?.goals[0]?.url).to.match(new RegExp(`^https://${url.split('/')[0]}/`));
      expect(brief(issues)).to.deep.equal(['no-protocol goals[0].url']);
    });
  }

  for (const url of ['parks.html', 'plan.pdf', '/cele', '../torun.pl/x', '#a', 'files/torun.pl']) {
    it(`${url} stays relative to the file`, async () => {
      const { issues } = await readPlan(JSON.stringify({ goals: [{ title: 'a', url }] }));
      expect(issues).to.deep.equal([]);
    });
  }
});

describe('a file of another kind', () => {
  const zip = (name: string) => `PK\x03\x04\x14\x00\x00\x00\x08\x00${'\x00'.repeat(16)}${name}`;
  const utf16 = (text: string) => text.replace(/(?=.)/g, '\x00').slice(1);
  const ole = (name: string) =>
    `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\x00'.repeat(600)}${utf16(name)}`;
  const kinds: [content: string, words: RegExp][] = [
    [
      zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
      /LibreOffice \(\.ods\).*zapisz jako \.xlsx/,
    ],
    [zip('mimetypeapplication/vnd.oasis.opendocument.text'), /dokument tekstowy/],
    [zip('word/document.xml'), /dokument tekstowy/],
    [zip('Index/Document.iwa'), /Numbers/],
    [zip('plan.csv'), /archiwum/],
    [ole('Workbook'), /stary plik Excela \(\.xls\).*zapisz jako \.xlsx/],
    [ole('EncryptedPackage'), /hasłem/],
    [ole('WordDocument'), /dokument tekstowy/],
    ['%PDF-1.7\n%\xe2\xe3', /To plik PDF/],
    ['\x89PNG\r\n\x1a\n', /To obraz/],
    ['<?xml version="1.0"?>\n<StrategicPlan xmlns="urn:ISO:std:iso:17469">', /StratML/],
    ['<!doctype html><form><input type="password"></form>', /strona logowania/],
    ['<!doctype html><p>Nie znaleziono', /strona internetowa|strona WWW/],
  ];
  for (const [content, words] of kinds) {
    it(`${JSON.stringify(content.slice(-30))} is named, with what to do`, async () => {
      const bytes = Array.from(content, (letter) => letter.charCodeAt(0));
      const { value, issues } = await readPlan(bytes, 'application/octet-stream');
      expect(value).to.equal(undefined);
      const sentences = await issueSentences(issues, 'pl');
      expect(sentences).to.have.length(1);
      expect(sentences[0]).to.match(words);
    });
  }

  it('a damaged workbook is called one of Excel, never JSON', async () => {
    const { issues } = await readPlan(fixture('damaged.xlsx'));
    const [sentence = '', ...others] = await issueSentences(issues, 'pl');
    expect(sentence).to.match(/^To plik Excela \(\.xlsx\), którego nie da się otworzyć/);
    expect(others).to.deep.equal([]);
  });
});

describe('a file in UTF-16', () => {
  it('without a mark is shown, and the editor told to save UTF-8', async () => {
    const { goals, told } = await outline(fixture('j-utf16-nobom.json'));
    expect(goals).to.have.length(4);
    expect(goals[2]).to.equal('>> 1.10 "Łąki"');
    expect(told).to.deep.equal([
      'Wiersz 1, znak 1: Plik jest zapisany w UTF-16. Został odczytany, ale JSON musi być w UTF-8: zapisz go w tym kodowaniu.',
    ]);
  });

  it('the other way round, with a mark and a fault, names the fault', async () => {
    const text = '\ufeff{"goals": [{"title": "Цілі",}]}';
    const bytes = Array.from(text, (letter) => letter.charCodeAt(0)).flatMap((unit) => [
      unit >> 8,
      unit & 255,
    ]);
    const { told } = await outline(bytes);
    expect(told[0]).to.match(/^Wiersz 1, znak 28: Przed „}” jest o jeden przecinek za dużo/);
  });
});

it('news with an unknown field are read as before', async () => {
  const { value } = await readNews('{"items": [{"id": "1", "title": "a", "image": 5}]}');
  expect(value?.items).to.have.length(1);
});
