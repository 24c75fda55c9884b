import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { authorTexts } from '../../src/localization/core/generated/author.js';
import { callCommand as call } from '../support/command-line.js';
import { feed } from '../support/feeds.js';

const demo = (name: string) =>
  readFileSync(new URL(`../../demo/data/${name}`, import.meta.url), 'utf8');

/** Without a mistake, in one language. */
const plan = { goals: [{ title: 'Miasto', goals: [{ title: 'Parki' }, { title: 'Szkoły' }] }] };

const lines = (out: string): string[] => out.split('\n');
const last = (out: string): string => lines(out).at(-1) ?? '';

test('the last line says what was looked at, and only then that all is well', async () => {
  const { code, out } = await call('check torun.json news.xml --language en', {
    'torun.json': demo('torun-strategy.json'),
    'news.xml': '<rss><channel><item><title>Nowy park</title></item></channel></rss>',
  });
  assert.equal(code, 0);
  assert.equal(out, 'No problems in 2 files: 31 goals and 1 news item.');
});

const faulty = `{
  "goals": [
    { "number": "1", "title": "Miasto", "url": "javascript:alert(1)" },
    { "number": "1" }
  ]
}`;

test('each error is told with file, line, character and cure', async () => {
  const { code, out } = await call('check data/plan.json --language en', {
    'data/plan.json': faulty,
  });
  assert.equal(code, 1);
  assert.deepEqual(lines(out), [
    'data/plan.json:3:48: Error: goals[0].url: “javascript:alert(1)” is not a safe web address, so it is left out. Use http:// or https://.',
    'data/plan.json:4:5: Error: goals[1].title: This is missing. Add it.',
    'data/plan.json:4:17: To fix: goals[1].number: The number “1” is used twice, first in goals[0].number. Links lead to the first goal only. Give each goal its own number.',
    '',
    'Looked at 1 file: 1 goal. Found: 2 errors and 1 thing to fix.',
  ]);
});

test('a cell of a spreadsheet is called by its name', async () => {
  const { code, out } = await call('check plan.csv --language en', {
    'plan.csv': 'number;title;url\n1;Miasto;\n1.1;Parki;javascript:1\n',
  });
  assert.equal(code, 1);
  assert.match(out, /^plan\.csv: Error: C3 \(url\): “javascript:1”/);
});

test('a file that a server has written a warning in front of is read, and the warning told', async () => {
  const post = {
    id: 1,
    title: { rendered: 'Nowy park' },
    content: { rendered: '<p>Otwarcie</p>' },
  };
  const warning = '<br />\n<b>Deprecated</b>: x in <b>y</b> on line <b>1</b><br />\n';
  const { code, out } = await call('check posts.json --language en', {
    'posts.json': warning + JSON.stringify([post]),
  });
  assert.equal(code, 0, out);
  assert.match(out, /“Deprecated : x in y on line 1”/);
  assert.match(last(out), /^Looked at 1 file: 1 news item\./);
});

test('an inline plan in a page is no file with something around it', async () => {
  const script = '<script type="application/json">{"goals":[{"title":"A"}]}</script>';
  const { code, out } = await call('check page.html --language en', {
    'page.html': `<strategy-goals>${script}</strategy-goals>`,
  });
  assert.equal(code, 0, out);
  assert.equal(out, 'No problems in 1 file: 1 goal.');
});

test('a fault in JSON is told with its line and character', async () => {
  const { code, out } = await call('check plan.json --language pl', {
    'plan.json': '{\n  "goals": [\n    { "title": "A" },\n  ]\n}',
  });
  assert.equal(code, 1);
  assert.match(lines(out)[0] ?? '', /^plan\.json:3:21: Błąd: Wiersz 3, znak 21: /);
});

for (const [name, text, place] of [
  [
    'a feed',
    '<rss><channel>\n<item><title>A</title></item>\n<item><title>Park</title><pubDate>someday</pubDate></item></channel></rss>',
    '3:14',
  ],
  ['plain text', '1. Miasto\n1.1. Więcej parków\n2. Praca\n1.1. Lepsze szkoły', '4:6'],
  [
    'a page',
    '<h2>1. Miasto</h2>\n<ol><li>1.1. Więcej parków</li>\n<li>1.1. Lepsze szkoły</li></ol>',
    '3:10',
  ],
] as const) {
  test(`in ${name} the place is that of the title`, async () => {
    const { out } = await call('check a --language en', { a: text });
    assert.ok(lines(out)[0]?.startsWith(`a:${place}: `), out);
  });
}

test('things to fix do not fail, unless one asks for that', async () => {
  const files = { 'plan.json': { goals: [{ title: 'A', area: 'nowhere' }] } };
  const lenient = await call('check plan.json --language en', files);
  assert.match(lenient.out, /^plan\.json:1:\d+: To fix: goals\[0\]\.area: /);
  assert.equal(lenient.code, 0);
  assert.equal((await call('check plan.json --language en --strict', files)).code, 1);
});

test('addresses relative to the file are none to fix', async () => {
  const { code, out } = await call('check plan.json --language en --strict', {
    'plan.json': { goals: [{ title: 'A', url: '../a.pdf' }] },
  });
  assert.equal(out, 'No problems in 1 file: 1 goal.');
  assert.equal(code, 0);
});

test('a missing translation is good to know, and no fault', async () => {
  const { code, out } = await call('check plan.json --language en --strict', {
    'plan.json': {
      language: 'pl',
      goals: [{ title: { pl: 'Parki', en: 'Parks' }, tags: ['zieleń'] }],
    },
  });
  assert.match(
    out,
    /Good to know: 1 text is missing in this language: English \(goals\[0\]\.tags\[0\]\)/,
  );
  assert.match(last(out), /^No problems in 1 file: 1 goal\. \(1 hint\)$/);
  assert.equal(code, 0);
});

test('a folder stands for the files in it, and those that are something else are named', async () => {
  const { code, out } = await call('check data --language en', {
    'data/plan.json': plan,
    'data/more/news.json': feed,
    'data/package.json': { name: 'city' },
    'data/sitemap.xml': '<?xml version="1.0"?><urlset><url><loc>/</loc></url></urlset>',
    'data/robots.txt': 'User-agent: *\nAllow: /\n',
    'data/logo.png': 'PNG',
    'other/plan.json': '{',
  });
  assert.match(
    out,
    /Not looked at, because they are neither a plan nor news: data\/package\.json, data\/sitemap\.xml, data\/robots\.txt, data\/logo\.png/,
  );
  assert.match(last(out), /in 2 files: 3 goals and 3 news items/);
  assert.equal(code, 0);
});

test('the same file is an error if it was meant', async () => {
  for (const [content, words] of [
    [{ name: 'city' }, /^x: Error: This is neither a plan nor news\. A plan has a list “goals”/],
    [
      '<?xml version="1.0"?><urlset><url><loc>/</loc></url></urlset>',
      /^x: Error: This XML file begins with “urlset”/,
    ],
    ['%PDF-1.7', /^x: Error: .*PDF/],
    ['<html><body><p>Hello</p></body></html>', /^x: Error: There are no goals in this page/],
    [
      '<!-- a page --><strategy-goals src="a.json"></strategy-goals>',
      /^x: Error: There are no goals in this page/,
    ],
    ['', /^x:1:1: Error: /],
  ] as const) {
    const { code, out } = await call('check x --language en', { x: content });
    assert.match(out, words);
    assert.match(last(out), /^Nothing could be read, so nothing can be said about it/);
    assert.equal(code, 1);
  }
});

test('of no file it is said that all is well', async () => {
  const { code, out } = await call('check data --language en', { 'data/logo.png': '' });
  assert.match(last(out), /^Nothing could be read/);
  assert.equal(code, 1);
});

test('one file that cannot be read does not hide the others', async () => {
  const { code, out } = await call('check gone.json plan.json --language en', {
    'plan.json': plan,
  });
  assert.match(out, /^gone\.json: Error: There is no file “gone\.json”/);
  assert.match(
    last(out),
    /^Looked at 1 file: 3 goals\. Found: 1 error\. 1 file could not be read\.$/,
  );
  assert.equal(code, 1);
});

for (const [name, content, found] of [
  ['plain text', 'Plan\n\n1. Miasto\n1.1. Parki\n', '2 goals'],
  [
    'a list in a page',
    '<html lang="pl"><body><nav><ul><li>Start</li></ul></nav><main><h2>1. Miasto</h2><ul><li>1.1. Parki</li></ul></main></body></html>',
    '2 goals',
  ],
  [
    'the lists in our tags',
    '<p>1. Nie</p><strategy-goals><ol><li>A</li></ol></strategy-goals><strategy-goals><ol><li>B</li><li>C</li></ol></strategy-goals>',
    '3 goals',
  ],
  [
    'JSON in our tag',
    '<strategy-goals><script type="application/json">{"goals":[{"title":"A"}]}</script></strategy-goals>',
    '1 goal',
  ],
  ['a spreadsheet', 'numer;tytuł\n1;Miasto\n', '1 goal'],
  [
    'a feed',
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><title>A</title></entry></feed>',
    '1 news item',
  ],
  [
    'posts of WordPress',
    [{ id: 1, title: { rendered: 'A' }, link: 'https://a.pl/1' }],
    '1 news item',
  ],
] as const) {
  test(`${name} is told by its content`, async () => {
    const { code, out } = await call('check - --language en', { '-': content });
    assert.equal(last(out), `No problems in 1 file: ${found}.`);
    assert.equal(code, 0);
  });
}

test('--as says what a file has to be', async () => {
  const { code, out } = await call('check - --as news --language en', { '-': plan });
  assert.equal(code, 1);
  assert.match(out, /^-: Error: This file is a strategy, not news/);
});

test('mistakes of one kind are told twenty times, and then counted', async () => {
  const goals = Array.from({ length: 3932 }, () => ({ number: '1' }));
  const { code, out } = await call('check plan.json --language en', { 'plan.json': { goals } });
  assert.equal(code, 1);
  assert.ok(lines(out).length < 60, out);
  assert.match(out, /^plan\.json:.* And 3,912 more of the same kind\.$/m);
  assert.match(last(out), /3,932 errors/);
});

test('a deep plan does not fill the terminal with its paths', async () => {
  let goals: unknown[] = [];
  for (let level = 0; level < 2_000; level += 1) goals = [{ goals }];
  const { out } = await call('check plan.json --language en', { 'plan.json': { goals } });
  assert.ok(out.length < 20_000, `${out.length} characters`);
});

test('data cannot colour the terminal or fake a line', async () => {
  const title = '\u001b[31mRed\u009b\u202e';
  const { out } = await call('check plan.json --language en', {
    'plan.json': `{"goals":[{"title":"A","url":${JSON.stringify(`javascript:${title}\nb: fine`)}}]}`,
  });
  assert.doesNotMatch(out, /[\u001b\u009b\u202e]/);
  assert.match(lines(out)[0] ?? '', /\\u001b\[31mRed\\u009b\\u202e\\u000ab: fine/);
});

test('--json tells programs the same', async () => {
  const { code, out } = await call('check plan.json data --json --language en', {
    'plan.json': faulty,
    'data/other.json': {},
  });
  assert.equal(code, 1);
  const result = JSON.parse(out) as { files: { findings: unknown[] }[] };
  assert.deepEqual(
    {
      ...result,
      files: result.files.map((file) => ({ ...file, findings: file.findings.slice(0, 1) })),
    },
    {
      summary: { read: 1, unread: 0, goals: 1, news: 0, errors: 2, warnings: 1, hints: 0 },
      files: [
        {
          file: 'plan.json',
          kind: 'plan',
          count: 1,
          findings: [
            {
              severity: 'error',
              code: 'unsafe-url',
              path: 'goals[0].url',
              line: 3,
              column: 48,
              text: 'goals[0].url: “javascript:alert(1)” is not a safe web address, so it is left out. Use http:// or https://.',
            },
          ],
        },
      ],
      skipped: ['data/other.json'],
    },
  );
});

for (const language of authorTexts.languages) {
  test(`${language}: sentences are in the language asked for`, async () => {
    const { out } = await call(`check plan.json --language ${language}`, { 'plan.json': faulty });
    const words = { en: 'This is missing', pl: 'Tego brakuje', uk: 'Цього бракує' }[language];
    assert.ok(words && out.includes(words), out);
  });
}

for (const [args, words] of [
  ['check --language en', /^The file with the data is missing/],
  ['check a --language de', /^--language takes one of these: en, pl, uk, not “de”/],
  ['check a --as plans --language en', /^--as takes one of these: plan, news, not “plans”/],
  ['check a --colour --language en', /^Unknown option/],
] as const) {
  test(`“${args}” is not understood`, async () => {
    const { code, out, complaints } = await call(args, { a: plan });
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(complaints.join('\n'), words);
  });
}

test('--version is that of the package', async () => {
  assert.equal((await call('--version')).out, '1.2.3');
});
