import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as fc from '../support/fast-check.js';
import { differences } from '../../src/cli/convert/plan-differences.js';
import { planCsv } from '../../src/cli/convert/plan-csv.js';
import { planSheet } from '../../src/cli/convert/plan-rows.js';
import { readCsv } from '../../src/formats/csv/csv.js';
import { callCommand as call } from '../support/command-line.js';
import { feed, feeds } from '../support/feeds.js';
import { plan, plans } from '../support/strategies.js';

const demo = (name: string) =>
  readFileSync(new URL(`../../demo/data/${name}`, import.meta.url), 'utf8');

const convert = async (args: string, content: unknown) => {
  const { code, out, complaints } = await call(`convert - --language en ${args}`, { '-': content });
  assert.equal(code, 0, complaints.join('\n'));
  return { out, complaints };
};

test('JSON has its fields in the order of the schema, and none that is empty', async () => {
  const { out, complaints } = await convert('--to json', {
    goals: [{ title: 'A', url: '', tags: [], _note: 'ours', number: '1', goals: [] }],
    introduction: '',
    title: 'Plan',
    language: 'pl',
    $schema: 'strategy.schema.json',
  });
  assert.deepEqual(complaints, []);
  assert.equal(
    out,
    `{
  "$schema": "strategy.schema.json",
  "language": "pl",
  "title": "Plan",
  "goals": [
    {
      "number": "1",
      "title": "A",
      "_note": "ours"
    }
  ]
}`,
  );
});

test('a plan in JSON in which nothing has to be mended stays as it is', async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (document) => {
      const { out, complaints } = await convert('--to json', document);
      fc.pre(complaints.length === 0);
      const read = planSheet(JSON.parse(out));
      const found = differences(document, planSheet(document), read);
      // Of plural forms `differences` says that no sheet can have them.
      assert.ok(
        found.every((path) => path.endsWith('.count')),
        found.join(),
      );
      assert.equal(
        JSON.stringify(read.plan.levels),
        JSON.stringify(document.levels?.length ? document.levels : undefined),
      );
    }),
  );
});

test('the plans of the demo are read back from CSV, but for what is named', async () => {
  for (const [name, lost] of [
    ['torun-strategy.json', /2 values .*: levels\[0\]\.count, levels\[1\]\.count\./],
    ['example-strategy.json', /3 values .*: levels\[0\]\.count/],
  ] as const) {
    const document = demo(name);
    const { out, complaints } = await convert('--to csv', document);
    assert.match(complaints.join('\n'), lost);
    const again = await convert('--to json', out);
    const value: unknown = JSON.parse(document);
    const found = differences(value, planSheet(value), planSheet(JSON.parse(again.out)));
    assert.ok(found.every((path) => /^levels\[\d\]\.count$/.test(path)));
  }
});

test('whatever is not read back from CSV as it was is named', () => {
  fc.assert(
    fc.property(plans, (document) => {
      const { csv, lost } = planCsv(document);
      const found = differences(document, planSheet(document), planSheet(readCsv(csv).value));
      assert.deepEqual(lost, found);
    }),
  );
});

const word = fc.stringMatching(/^[A-ZŁŻ][a-ząęłó]{3,12}( [a-z]{4,9})?$/);
const text = fc.oneof(word, fc.record({ pl: word, en: word, 'pl-simple': word }));
const leaf = fc.record(
  { title: text, description: text, url: fc.constantFrom('a/b.pdf', 'https://a.pl/?a=1;b="2"') },
  { requiredKeys: ['title'] },
);
const ordinary = fc
  .array(fc.record({ title: text, goals: fc.array(leaf, { maxLength: 12 }) }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((goals) => ({
    language: 'pl',
    goals: goals.map((goal, index) => ({
      number: String(index + 1),
      ...goal,
      goals: goal.goals.map((inner, at) => ({ number: `${index + 1}.${at + 1}`, ...inner })),
    })),
  }));

test('an ordinary plan in several languages loses nothing as CSV', () => {
  fc.assert(
    fc.property(ordinary, (document) => {
      assert.deepEqual(planCsv(document).lost, []);
    }),
  );
});

test('goals that no number tells apart keep their places', () => {
  const document = {
    language: 'pl',
    goals: [
      {
        title: 'Ludzie',
        goals: [{ title: 'Parki' }, { title: 'Szkoły', goals: [{ title: 'Sala' }] }],
      },
      { title: 'Praca' },
    ],
  };
  const { csv, lost } = planCsv(document);
  assert.deepEqual(lost, []);
  assert.equal(
    csv,
    '\ufefflanguage;pl\r\nnumber;title;level\r\n;Ludzie;1\r\n;Parki;2\r\n;Szkoły;2\r\n;Sala;3\r\n;Praca;1\r\n',
  );
});

test('a number that Excel would make a date of is kept from it', () => {
  const { csv } = planCsv({
    goals: [{ number: '2', title: 'A', goals: [{ number: '2.10', title: 'B' }] }],
  });
  assert.match(csv, /^"=""2\.10""";B\r$/m);
  assert.match(csv, /^2;A\r$/m);
});

for (const [name, content] of [
  ['CSV', 'number;title\n1;Miasto\n1.1;Parki\n'],
  ['a page', '<main><h2>1. Miasto</h2><ul><li>1.1. Parki</li></ul></main>'],
  ['plain text', '1. Miasto\n1.1. Parki\n'],
] as const) {
  test(`a plan in ${name} becomes JSON`, async () => {
    const { out } = await convert('--to json', content);
    const { goals } = JSON.parse(out) as { goals: unknown };
    assert.deepEqual(goals, [
      { number: '1', title: 'Miasto', goals: [{ number: '1.1', title: 'Parki' }] },
    ]);
  });
}

test('a feed becomes a JSON Feed, and a JSON Feed stays one', async () => {
  const { out } = await convert(
    '--to json',
    '<rss><channel><title>Nowe</title><item><title>Park</title><guid>1</guid><category>cel 1.1</category></item></channel></rss>',
  );
  assert.deepEqual(JSON.parse(out), {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Nowe',
    items: [{ id: '1', title: 'Park', tags: ['cel 1.1'], _city: { goals: ['1.1'] } }],
  });
  const again = await convert('--to json', feed);
  assert.deepEqual(JSON.parse(again.out), feed);
});

test('news as CSV are for people, and that is said', async () => {
  const { out, complaints } = await convert('--to csv', feed);
  assert.match(out, /^\ufeffid;date_published;title;summary;url;/);
  assert.match(out, /Niebieski tramwaj;Transport, Miasto;2\.1, 2\.10;pl/);
  assert.match(complaints.join('\n'), /<news-list> does not read it/);
  await fc.assert(
    fc.asyncProperty(feeds, async (document) => {
      await convert('--to csv', document);
    }),
  );
});

test('characters that a terminal obeys stay in JSON, escaped', async () => {
  const document = { goals: [{ title: 'a\u001b[31m\u009bb\u007f' }] };
  const { out } = await convert('--to json', document);
  assert.doesNotMatch(out, /[\u001b\u009b\u007f]/);
  assert.deepEqual(JSON.parse(out), document);
});

test('a file that is there is not replaced, unless one asks for it', async () => {
  const files = { 'plan.csv': 'title;number\nA;1\n', 'plan.json': 'mine' };
  const args = 'convert plan.csv --output plan.json --language en';
  const refused = await call(args, files);
  assert.equal(refused.code, 1);
  assert.equal(refused.written.size, 0);
  assert.match(refused.complaints.join('\n'), /^“plan\.json” is there already.*--force/);
  const forced = await call(`${args} --force`, files);
  assert.equal(forced.code, 0);
  assert.equal(forced.out, '');
  assert.match(forced.written.get('plan.json') ?? '', /^\{\n {2}"goals": [^]*\n\}\n$/);
});

for (const [args, content, code, words] of [
  ['convert a --language en', plan, 2, /--to json or --to csv/],
  ['convert a --to xlsx --language en', plan, 2, /^--to takes one of these: json, csv, not “xlsx”/],
  ['convert --to json --language en', plan, 2, /^The file with the data is missing/],
  ['convert gone --to json --language en', plan, 1, /^There is no file “gone”/],
  ['convert a --to json --language en', '{"goals": [', 1, /^a: Line 1, character 12/],
  ['convert a --to json --language en', { name: 'x' }, 1, /^a: This is neither a plan nor news/],
  [
    'convert a --to json --language en',
    '<strategy-goals><ol><li>A</li></ol></strategy-goals><strategy-goals><ol><li>B</li></ol></strategy-goals>',
    1,
    /^There are 2 plans in “a”/,
  ],
] as const) {
  test(`“${args}”: ${words.source}`, async () => {
    const result = await call(args, { a: content });
    assert.equal(result.code, code);
    assert.equal(result.out, '');
    assert.match(result.complaints.join('\n'), words);
  });
}
