import { expect } from 'chai';
import { describe, it } from 'node:test';
import * as fc from '../support/fast-check.js';
import { brief, encode, file, readNews, readPlan, type Content } from '../support/files.js';
import { parseSource } from '../../src/formats/parse-source.js';
import { parseStrategy } from '../../src/model/strategy.js';

const TITLE = 'Zażółć gęślą jaźń';
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const utf16 = (text: string): number[] =>
  Array.from(text, (letter) => letter.charCodeAt(0)).flatMap((unit) => [unit & 255, unit >> 8]);
const swapped = (bytes: readonly number[]): number[] =>
  bytes.map((_, index) => bytes[index ^ 1] ?? 0);

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const csv = `numer;tytuł\r\n1;${TITLE}\r\n`;
const json = JSON.stringify({ goals: [{ title: TITLE }] });
const rss = (encoding: string) =>
  `<?xml version="1.0" encoding="${encoding}"?><rss><channel><item><title>${TITLE}</title></item></channel></rss>`;

describe('Polish letters of a strategy are read right', () => {
  const plans: [string, Content, string?][] = [
    ['CSV in UTF-8 with a mark, as Excel saves it', [...UTF8_MARK, ...utf8(csv)]],
    ['CSV in UTF-8 without a mark', utf8(csv)],
    ['CSV in windows-1250, as Polish Excel saves it', encode(csv, 'windows-1250'), 'text/csv'],
    ['CSV in windows-1250 without a type', encode(csv, 'windows-1250')],
    ['CSV in ISO-8859-2, declared', encode(csv, 'iso-8859-2'), 'text/csv; charset=ISO-8859-2'],
    ['CSV in UTF-16, Excel’s “Unicode text”', [0xff, 0xfe, ...utf16(csv.replaceAll(';', '\t'))]],
    ['CSV in UTF-16, the other way round', [0xfe, 0xff, ...swapped(utf16(csv))]],
    [
      'CSV whose mark contradicts its server',
      [...UTF8_MARK, ...utf8(csv)],
      'text/csv; charset=windows-1250',
    ],
    ['CSV in an encoding that nobody knows', utf8(csv), 'text/csv; charset=klingon'],
    ['JSON in UTF-8', utf8(json), 'application/json'],
    ['JSON in UTF-8 with a mark', [...UTF8_MARK, ...utf8(json)], 'application/json'],
    [
      'JSON in UTF-8 whose server says otherwise',
      utf8(json),
      'application/json; charset=ISO-8859-1',
    ],
    [
      'JSON in windows-1250, declared',
      encode(json, 'windows-1250'),
      'text/plain;charset=WINDOWS-1250',
    ],
    [
      'JSON in ISO-8859-2, declared in quotes',
      encode(json, 'iso-8859-2'),
      'application/json; charset="iso-8859-2"',
    ],
    ['JSON in windows-1250, undeclared', encode(json, 'windows-1250'), 'application/json'],
  ];
  for (const [name, content, type] of plans) {
    it(name, async () => {
      const { value, issues } = await readPlan(content, type);
      expect(brief(issues)).to.deep.equal([]);
      expect(value?.goals.map(({ title }) => title)).to.deep.equal([TITLE]);
    });
  }
});

describe('Polish letters of news are read right', () => {
  const feeds: [string, Content, string?][] = [
    ['RSS in UTF-8', utf8(rss('UTF-8')), 'application/rss+xml'],
    ['RSS that says windows-1250 itself', encode(rss('windows-1250'), 'windows-1250'), 'text/xml'],
    ['RSS that says ISO-8859-2 itself', encode(rss('ISO-8859-2'), 'iso-8859-2')],
    [
      'RSS whose server contradicts it: the server wins',
      encode(rss('ISO-8859-2'), 'windows-1250'),
      'text/xml; charset=windows-1250',
    ],
    ['RSS whose mark contradicts it: the mark wins', [...UTF8_MARK, ...utf8(rss('ISO-8859-2'))]],
    ['RSS in UTF-16', [0xff, 0xfe, ...utf16(rss('UTF-16'))]],
  ];
  for (const [name, content, type] of feeds) {
    it(name, async () => {
      const { value } = await readNews(content, type);
      expect(value?.items.map(({ title }) => title)).to.deep.equal([TITLE]);
    });
  }
});

it('a file that declares UTF-8 and is not shows what can be read of it', async () => {
  const table = `number;title\n1;${TITLE}`;
  const { value, issues } = await readPlan(
    encode(table, 'windows-1250'),
    'text/csv; charset=utf-8',
  );
  expect(brief(issues)).to.deep.equal(['letters']);
  expect(value?.goals[0]?.title).to.match(/^Za\ufffd/);
});

it('a file in UTF-8 into which unknown letters were saved shows the others, and is reported', async () => {
  const { value, issues } = await readPlan('{"goals": [{"title": "Tor\ufffd: źródło"}]}');
  expect(value?.goals[0]?.title).to.equal('Tor\ufffd: źródło');
  expect(brief(issues)).to.deep.equal(['letters']);
});

it('addresses are resolved against where the file came from', async () => {
  const source = {
    ...file('number;title;url\n1;Parks;parks.html'),
    url: 'https://cdn.example/a/plan.csv',
  };
  const { value } = await parseSource(source, parseStrategy);
  expect(value?.goals[0]?.url).to.equal('https://cdn.example/a/parks.html');
});

describe('the encoding of a sheet that says nothing of it is told by its words', () => {
  const polish = ['Łąki', 'źródło', 'żółć', 'ŻÓŁĆ', 'Gęś', 'i', 'w', 'ścieżki', 'Święto', 'park'];
  const ukrainian = [
    'Місто',
    'Я',
    'і',
    'ти',
    'Ґанок',
    'їжа',
    'Є',
    'школа',
    'ЖИТТЯ',
    'парки',
    'у',
    'ЦНАП',
  ];
  const bytes = (text: string, encoding: string): number[] => {
    if (encoding === 'utf-8') return utf8(text);
    if (encoding === 'utf-16le') return utf16(text);
    return encoding === 'utf-16be' ? swapped(utf16(text)) : encode(text, encoding);
  };
  const rows: [encodings: string[], words: string[]][] = [
    [['utf-8', 'utf-16le', 'utf-16be', 'windows-1250', 'iso-8859-2'], polish],
    [['utf-8', 'utf-16le', 'utf-16be', 'windows-1251'], ukrainian],
  ];
  for (const [encodings, words] of rows) {
    for (const encoding of encodings) {
      it(`${encoding}: ${words[0]}`, async () => {
        const titles = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 });
        await fc.assert(
          fc.asyncProperty(titles, async (some) => {
            // One letter alone may be of any language.
            const all = [words[0]!, ...some];
            const text = ['numer;title', ...all.map((title, index) => `${index + 1};${title}`)];
            const { value } = await readPlan(bytes(text.join('\r\n'), encoding), 'text/csv');
            expect(value?.goals.map(({ title }) => title)).to.deep.equal(all);
          }),
          { numRuns: fc.runs(100) },
        );
      });
    }
  }

  it('any bytes at all are read, or it is said that they cannot be', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (all) => {
        for (const read of [readNews, readPlan]) {
          const { value, issues } = await read([...all]);
          expect(value !== undefined || issues.length > 0).to.equal(true);
        }
      }),
      { numRuns: fc.runs(300) },
    );
  });
});
