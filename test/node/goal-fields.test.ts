import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { GoalSearch } from '../../src/elements/strategy-goals/search/search.js';
import { everybodyTexts } from '../../src/localization/core/generated/everybody.js';
import { checkFields } from '../../src/model/check/fields.js';
import { checkStrategy } from '../../src/model/check.js';
import { goalFields } from '../../src/model/goal-fields.js';
import { goalShape } from '../../src/model/goals.js';
import { collectIssues } from '../../src/model/issue.js';
import { fieldsOf, isListKind, type Kind } from '../../src/model/shape.js';
import { parseStrategy } from '../../src/model/strategy.js';
import { readPlan } from '../support/files.js';

// A field is one line in `goalShape`, and its words in `goalFields`. Whoever adds one sees here that
// it reaches everything else: JSON, a sheet, the search, the rules, the schema and the docs.

const repository = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'goal-fields-'));
after(() => rmSync(folder, { recursive: true }));
execFileSync(
  process.execPath,
  ['--import', import.meta.resolve('tsx'), join(repository, 'tools/schemas.ts')],
  { cwd: folder },
);
const { $defs } = JSON.parse(
  readFileSync(join(folder, 'dist/schema/strategy.schema.json'), 'utf8'),
) as { $defs: { goal: { properties: Record<string, { description?: string }> } } };

const l10n = await everybodyTexts.load('en');

/** What somebody writes into the field: in JSON, and in a cell. */
function sampleOf(kind: Kind): { json: unknown; cell: string } {
  if (kind === 'text') return { json: 'Bridges', cell: 'Bridges' };
  if (kind === 'strings') return { json: ['Bridges'], cell: 'Bridges' };
  if (kind === 'date') return { json: '2026-10-05', cell: '2026-10-05' };
  if (kind === 'language') return { json: 'pl', cell: 'pl' };
  if (kind === 'url') return { json: 'https://city.example/a', cell: 'https://city.example/a' };
  if (kind === 'string') return { json: '7.7', cell: '7.7' };
  if (isListKind(kind)) return { json: [sampleOf(kind[0]).json], cell: sampleOf(kind[0]).cell };
  if (typeof kind === 'object') {
    return {
      json: { label: 'Bridges', url: 'https://city.example/a' },
      cell: 'Bridges https://city.example/a',
    };
  }
  throw new Error('Say here what a field of this kind may hold.');
}

const isText = (kind: Kind): boolean => {
  const own = isListKind(kind) ? kind[0] : kind;
  return own === 'text' || (typeof own === 'object' && 'label' in own);
};

for (const [name, { kind }] of fieldsOf(goalShape)) {
  if (name === 'goals') continue;
  const { json, cell } = sampleOf(kind);
  const { columns } = goalFields[name as keyof typeof goalFields];
  const shown = (plan: ReturnType<typeof parseStrategy>) => {
    assert.deepEqual(plan.issues, []);
    const goal = plan.value?.goals[0] as unknown as Record<string, unknown>;
    return goal[name === 'area' ? 'areas' : name];
  };

  test(`a goal has its ${name} from JSON`, () => {
    const goal = { title: 'Parks', [name]: json };
    assert.deepEqual(shown(parseStrategy({ goals: [goal] })), json);
  });

  for (const heading of [...columns.en, ...columns.pl]) {
    test(`a goal has its ${name} from the column "${heading}" of a sheet`, async () => {
      const titled = name === 'title' ? 'number' : 'title';
      assert.deepEqual(shown(await readPlan(`${titled};${heading}\n2;${cell}`, 'text/csv')), json);
    });
  }

  test(`an editor of JSON is told what ${name} is`, () => {
    assert.ok($defs.goal.properties[name]?.description);
  });

  for (const page of ['fields.md', 'fields.pl.md', 'formats.md', 'formats.pl.md']) {
    test(`docs/${page} explains ${name}`, () => {
      const text = readFileSync(join(repository, 'docs', page), 'utf8');
      assert.match(text, new RegExp(`\`[^\`]*\\b${name}\\b[^\`]*\`|"${name}"`));
    });
  }

  if (!isText(kind)) continue;

  test(`a reader finds a goal by its ${name}`, () => {
    const search = new GoalSearch();
    const goals = [{ title: 'Parks' }, { title: 'Parks', [name]: json }];
    search.useTexts(parseStrategy({ goals }).value, l10n);
    search.search('bridges', l10n);
    assert.equal(search.found?.hits.size, 1);
  });

  test(`an editor is told of a language that ${name} misspells`, () => {
    const text = { polski: 'Mosty' };
    const value = name === 'links' ? { label: text, url: 'https://city.example/a' } : text;
    const goal = { title: 'Parks', [name]: isListKind(kind) ? [value] : value };
    const codes = checkStrategy({ goals: [goal] }).map(({ code }) => code);
    assert.deepEqual(codes, ['language-tag']);
  });
}

test('a field of any kind is looked at as its kind asks for, however deep it is', () => {
  const shape = {
    'owner?': 'text',
    'due?': 'date',
    'spoken?': 'language',
    'steps?': [{ 'notes?': ['text'], 'done?': 'date' }],
  } as const;
  const { issues, report } = collectIssues();
  const step = { notes: ['Mosty', { polski: 'Mosty' }], done: 'soon' };
  checkFields(
    shape,
    { owner: { pl: ' ' }, due: '2026-02-30', spoken: 'ua', steps: [step] },
    undefined,
    report,
  );
  assert.deepEqual(
    issues.map(({ path, code }) => `${path}: ${code}`),
    [
      'owner.pl: empty-text',
      'due: date',
      'spoken: language-tag',
      'steps[0].notes[1].polski: language-tag',
      'steps[0].done: date',
    ],
  );
});
