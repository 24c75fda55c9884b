import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeXlsx } from 'hucre';
import { checkRead } from '../../src/formats/check-read.js';
import { readSource } from '../../src/formats/other-formats.js';
import { issueSentences } from '../../src/localization/core/issue-sentences.js';
import type { DocumentKind } from '../../src/model/check/untranslated.js';
import { countIssues } from '../../src/model/issue.js';
import { file, readNews, readPlan } from '../support/files.js';
import { countWork } from '../support/work.js';

// Both are past every limit: what is not read may take no steps, however much of it there is.
const LARGE = 35_000;
const LARGER = 70_000;

/** As many characters of complaints as somebody may read. */
const MOST_SAID = 20_000;

const list = (count: number, entry: (index: number) => unknown): unknown[] =>
  Array.from({ length: count }, (_, index) => entry(index));

const plan = (rest: object): string =>
  JSON.stringify({ language: 'en', goals: [{ title: 'A' }], ...rest });

const plans: Record<string, (count: number) => string> = {
  'goals that are numbers': (n) => plan({ goals: list(n, () => 1) }),
  'goals that are empty': (n) => plan({ goals: list(n, () => ({})) }),
  'goals that are lists': (n) => plan({ goals: list(n, () => []) }),
  'goals of one number': (n) => plan({ goals: list(n, () => ({ number: '1', title: 'A' })) }),
  'goals with an address that is not safe': (n) =>
    plan({ goals: list(n, () => ({ title: 'A', url: 'javascript:alert(1)' })) }),
  'a field beside the plan': (n) => plan({ other: list(n, () => ({ 'x-simple': '1' })) }),
  levels: (n) => plan({ levels: list(n, () => ({ name: 7, count: 'n' })) }),
  areas: (n) => plan({ areas: list(n, (id) => ({ id, title: 'A' })) }),
  tags: (n) => plan({ goals: [{ title: 'A', tags: list(n, () => ({ en: '' })) }] }),
  'areas of a goal': (n) => plan({ goals: [{ title: 'A', area: list(n, String) }] }),
  'rows of a sheet': (n) => `number;title\n${'1;a\n'.repeat(n)}`,
  'rows without a title': (n) => `number;title\n${'a\n'.repeat(n)}`,
  'a plan below empty rows': (n) => `number;title\n1;a\n${'\n'.repeat(n)}2;a`,
  'empty rows': (n) => `number;title\n1;a\n${'\n'.repeat(n)}`,
};

const news: Record<string, (count: number) => string> = {
  'news that are numbers': (n) => JSON.stringify({ items: list(n, () => 1) }),
  'news that are empty': (n) => JSON.stringify({ items: list(n, () => ({})) }),
  'news that are the same': (n) =>
    JSON.stringify({ items: list(n, () => ({ id: '1', title: 'A' })) }),
  'posts of WordPress': (n) => JSON.stringify(list(n, (id) => ({ id, title: { rendered: 'A' } }))),
};

async function readAndCheck(kind: DocumentKind, text: string) {
  const { issues } = await (kind === 'news' ? readNews(text) : readPlan(text));
  const read = await readSource(file(text));
  const checked = checkRead(read, kind, { languages: ['pl'] });
  return [issues, checked.issues];
}

for (const [name, write] of Object.entries({ ...plans, ...news })) {
  const kind = name in plans ? 'strategy' : 'news';

  test(`${name}: past the limit, twice as many take no more steps, and no more words`, async () => {
    await readAndCheck(kind, write(1)); // The readers are loaded now.
    const large = await countWork(() => readAndCheck(kind, write(LARGE)));
    const larger = await countWork(() => readAndCheck(kind, write(LARGER)));
    assert.ok(larger.calls < 1.05 * large.calls, `${large.calls}, then ${larger.calls} calls`);
    for (const issues of larger.result) {
      const said = (await issueSentences(issues, 'en')).join('\n');
      assert.ok(said.length < MOST_SAID, `${said.length} characters: ${said.slice(0, 500)}`);
    }
  });
}

test('what is cut off is told, with its place', async () => {
  for (const [name, place] of [
    ['goals that are empty', 'goals[20000]'],
    ['levels', 'levels[1000]'],
    ['areas', 'areas[1000]'],
    ['tags', 'goals[0].tags[1000]'],
    ['areas of a goal', 'goals[0].area[1000]'],
    ['rows of a sheet', 'A20002 (number)'],
    ['a plan below empty rows', 'A30001 (number)'],
  ] as const) {
    const { issues } = await readPlan(plans[name]!(LARGE));
    const cuts = issues.filter(({ code }) => code === 'too-many').map(({ path }) => path);
    assert.ok(cuts.includes(place), `${name}: ${cuts.join()}`);
  }
});

test('a sheet with more columns than are read says where the first unread text is', async () => {
  const { issues } = await readPlan(`title;${'x;'.repeat(400)}\nA;b;\n`);
  const cuts = issues.filter(({ code }) => code === 'too-many');
  assert.deepEqual(cuts, [{ code: 'too-many', path: 'GS1', params: { max: 200 } }]);
});

test('a workbook with more columns or rows than are read says where the first unread text is', async () => {
  const sheets: [string, string[][]][] = [
    ['GS2', [['title'], ['A', ...Array<string>(199).fill(''), 'far out']]],
    ['A30001 (title)', [['title'], ['A'], ...Array<string[]>(29_998).fill(['']), ['late']]],
  ];
  for (const [path, rows] of sheets) {
    const workbook = await writeXlsx({ sheets: [{ name: 'Plan', rows }] });
    const { issues } = await readPlan([...workbook]);
    const cuts = issues.filter(({ code }) => code === 'too-many').map((issue) => issue.path);
    assert.deepEqual(cuts, [path]);
  }
});

test('empty rows and columns behind a sheet are no loss', async () => {
  const { value, issues } = await readPlan(
    `title;number\nA;1${';'.repeat(400)}\n${';;;\r\n'.repeat(LARGE)}`,
  );
  assert.equal(value?.goals.length, 1);
  assert.deepEqual(issues, []);
});

test('mistakes that are not listed are counted', async () => {
  const goals = list(5_000, () => ({ title: 'A', url: 'javascript:alert(1)' }));
  const { issues } = await readPlan(JSON.stringify({ goals }));
  assert.equal(issues.length, 20);
  assert.equal(countIssues(issues), 5_000);
});
