import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as fc from '../../support/fast-check.js';
import { findFault } from '../../../src/formats/json/scan.js';
import { issueSentences } from '../../../src/localization/core/issue-sentences.js';
import { readPlan } from '../../support/files.js';

/** What an editor is told, in each language. */
async function told(text: string, language = 'en'): Promise<string[]> {
  const { value, issues } = await readPlan(text, 'application/json');
  expect(value, 'nothing is shown').to.equal(undefined);
  return issueSentences(issues, language);
}

/** A plan in which one line is wrong: line 3. */
const plan = (line: string): string => `{\n  "goals": [\n${line}\n  ]\n}\n`;

const faults: [name: string, text: string, begins: string][] = [
  [
    'a comma after the last goal',
    plan('{"title": "a"},'),
    'Line 3, character 15: There is one comma',
  ],
  [
    'no comma between goals',
    plan('{"title": "a"} {"title": "b"}'),
    'Line 3, character 15: A comma',
  ],
  ['no comma at the end of a line', '{"title": "a"\n"goals": []}', 'Line 1, character 14: A comma'],
  ['two commas', plan('{"title": "a"},,{}'), 'Line 3, character 16: There is one comma'],
  [
    'a comma at the beginning',
    plan(',{"title": "a"}'),
    'Line 3, character 1: Something is missing',
  ],
  ['Polish quotes', plan('{"title": „Parki”}'), 'Line 3, character 11: “„” is not'],
  ['English quotes', plan('{“title”: "a"}'), 'Line 3, character 2: ““” is not'],
  ['French quotes', plan('{"title": «Parki»}'), 'Line 3, character 11: “«” is not'],
  ['single quotes', plan("{'title': 1}"), "Line 3, character 2: “'” is not"],
  [
    'a typographic quote at the end only',
    plan('{"title": "a”}'),
    'Line 3, character 13: “”” is not',
  ],
  ['a comment', plan('// goals'), 'Line 3, character 1: “// goals” is a comment'],
  ['a comment in the middle', plan('{"title": /* ! */ "a"}'), 'Line 3, character 11: “/* ! */”'],
  ['a comment of a script', plan('# goals'), 'Line 3, character 1: “# goals” is a comment'],
  [
    'a quote in a text',
    plan('{"title": "The "green" city"}'),
    'Line 3, character 16: The text “The ”',
  ],
  [
    'a quote at the end of a text',
    plan('{"title": "A „city""}'),
    'Line 3, character 19: The text “A „city”',
  ],
  [
    'a line break in a text',
    plan('{"title": "More\nparks"}'),
    'Line 3, character 16: The line ends',
  ],
  [
    'a text that is not closed',
    plan('{"title": "a,\n"number": "1"}'),
    'Line 3, character 11: The quotation marks',
  ],
  ['a tab in a text', plan('{"title": "a\tb"}'), 'Line 3, character 13: There is a tab'],
  [
    'a space of the web',
    plan('{"title":\u00a0"a"}'),
    'Line 3, character 10: There is a special space here (U+00A0)',
  ],
  [
    'a space without width',
    plan('\u200b{"title": "a"}'),
    'Line 3, character 1: There is a special space here (U+200B)',
  ],
  [
    'a name without quotes',
    plan('{title: "a"}'),
    'Line 3, character 2: “title” needs quotation marks: write "title"',
  ],
  ['a text without quotes', plan('{"title": Parki}'), 'Line 3, character 11: “Parki” needs'],
  [
    'a number with three steps',
    plan('{"number": 2.10.1}'),
    'Line 3, character 12: “2.10.1” is not a number',
  ],
  ['a number with a zero', plan('{"number": 01}'), 'Line 3, character 12: “01” is not a number'],
  ['a decimal comma', plan('{"number": 2,10}'), 'Line 3, character 12: “2,10” is not a number'],
  [
    'a path of Windows',
    plan('{"title": "C:\\dane"}'),
    'Line 3, character 14: “\\d” is not allowed',
  ],
  [
    'an equals sign',
    plan('{"title" = "a"}'),
    'Line 3, character 10: A colon belongs here, not “=”',
  ],
  ['nothing after a colon', plan('{"title": }'), 'Line 3, character 11: Something is missing'],
  [
    'a semicolon',
    plan('{"title": "a"; "number": "1"}'),
    'Line 3, character 14: “;” does not belong',
  ],
  ['the wrong bracket', plan('{"title": "a"]'), 'Line 3, character 14: The bracket “]”'],
  ['a bracket too many', '{"goals": []}}', 'Line 1, character 14: The plan ends in front of “}”'],
  ['a second document', '{"goals": []}\n{"goals": []}', 'Line 2, character 1: The plan ends'],
  [
    'a file that is cut off',
    '{\n"goals": [\n{"title": "a"}',
    'Line 3, character 15: The file ends too early: ]} is missing',
  ],
  [
    'a file that is cut off in a text',
    '{\n"goals": [\n{"title": "a',
    'Line 3, character 13: The file ends too early: "}]} is missing',
  ],
  ['an empty file', '', 'Line 1, character 1: The file is empty'],
  ['a file with line breaks only', '\n\n', 'Line 1, character 1: The file is empty'],
  ['something else', 'goals', 'Line 1, character 1: The file begins with “goals”'],
  ['lines of Windows', '{\r\n"title": "a",\r\n}', 'Line 2, character 13: There is one comma'],
];

describe('an editor is told what is wrong in a JSON file, and where', () => {
  for (const [name, text, begins] of faults) {
    it(name, async () => {
      expect(() => JSON.parse(text) as unknown).to.throw();
      const [first = '', ...others] = await told(text);
      expect(first).to.satisfy((words: string) => words.startsWith(begins));
      expect(others).to.deep.equal([]);
      for (const language of ['pl', 'uk']) {
        const [translated = ''] = await told(text, language);
        expect(translated).to.match(/^(Wiersz|Рядок) \d+, (znak|символ) \d+: .{20}/);
        expect(translated).not.to.include('{brace}');
      }
    });
  }

  it('all faults at once, where each can be told', async () => {
    const text = plan('{\'title\': \'a\',}, // first\n{“number”: “2”\n"title": "b",},');
    expect((await told(text)).map((words) => words.slice(0, 22))).to.deep.equal([
      'Line 3, character 2: “',
      'Line 3, character 11: ',
      'Line 3, character 14: ',
      'Line 3, character 18: ',
      'Line 4, character 2: “',
      'Line 4, character 12: ',
      'Line 4, character 15: ',
      'Line 5, character 13: ',
      'Line 5, character 15: ',
    ]);
  });

  const files: [file: string, words: RegExp][] = [
    ['j-trailing-comma.json', /^Wiersz 10, znak 46: Przed „\]” jest o jeden przecinek za dużo/],
    [
      'j-smart-quotes.json',
      /^Wiersz 9, znak 37: „„” to nie taki cudzysłów, jakiego wymaga JSON\. Wpisz "/,
    ],
    [
      'j-comment.json',
      /^Wiersz 4, znak 3: „\/\/ cele” to komentarz, a w JSON nie może być komentarzy/,
    ],
  ];
  for (const [file, words] of files) {
    it(`in Polish: ${file}`, async () => {
      const text = readFileSync(new URL(`../files/${file}`, import.meta.url), 'utf8');
      const sentences = await told(text, 'pl');
      expect(sentences).to.have.length(1);
      expect(sentences[0]).to.match(words);
    });
  }
});

describe('the search for faults', () => {
  const damaged = fc
    .tuple(
      fc.json({ maxDepth: 3 }),
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', '[', '\n', ' ', '/', 'a', '0', '\\', ':', '„'),
    )
    .map(([text, at, sign]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + sign + text.slice(place + (sign ? 0 : 1));
    });

  it('finds a fault in what browsers refuse, and none in what they read', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        return (findFault(text) === undefined) === isJson;
      }),
      { numRuns: fc.runs(3000) },
    );
  });

  it('mends a fault without moving what follows', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const { mended } = findFault(text) ?? {};
        return mended === undefined || (mended.length === text.length && mended !== text);
      }),
      { numRuns: fc.runs(1000) },
    );
  });
});
