import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import manifest from '../../package.json' with { type: 'json' };
import {
  readCatalog,
  readRemark,
  readReport,
} from '../../tools/accessibility/conformance-report.js';
import { problemOf } from '../../tools/accessibility/test-references.js';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const [report, catalog] = [readReport(), readCatalog()];

const answers = Object.entries(report.chapters).flatMap(([chapter, { criteria = [] }]) =>
  criteria.flatMap(({ num, components }) =>
    components.map(({ name, adherence }) => {
      const { text, tests } = readRemark(adherence);
      return { chapter, num, component: name, level: adherence.level, text, tests };
    }),
  ),
);

/** The answers of which something is not as it should be. */
const those = (isWrong: (answer: (typeof answers)[number]) => boolean): string[] =>
  answers.filter(isWrong).map(({ chapter, num }) => `${chapter} ${num}`);

test('the report has the form of OpenACR', () => {
  const path = `${repository}tools/accessibility/openacr/report.schema.json`;
  const ajv = new Ajv({ allErrors: true });
  const isValid = ajv.validate(JSON.parse(readFileSync(path, 'utf8')) as object, report);
  assert.ok(isValid, ajv.errorsText());
});

test('the report is about this version, by the catalogue that it names', () => {
  assert.equal(report.product.version, manifest.version);
  assert.equal(report.catalog, catalog.id);
});

test('every chapter of the catalogue is there, and no other', () => {
  const chapters = catalog.standards.flatMap((standard) => standard.chapters);
  assert.deepEqual(Object.keys(catalog.chapters).sort(), chapters.sort());
  assert.deepEqual(Object.keys(report.chapters).sort(), chapters);
});

for (const [id, { label, component, criteria }] of Object.entries(catalog.chapters)) {
  if (!criteria) {
    test(`why nothing is answered: ${label}`, () => assert.ok(report.chapters[id]?.notes));
    continue;
  }
  test(`every criterion is answered once: ${label}`, () => {
    const answered = answers.filter(({ chapter }) => chapter === id);
    assert.deepEqual(
      answered.map((answer) => `${answer.num} ${answer.component}`),
      Object.keys(criteria).map((num) => `${num} ${component ?? ''}`),
    );
  });
}

test('all 55 criteria of WCAG 2.2 at levels A and AA are answered', () => {
  const levels = ['success_criteria_level_a', 'success_criteria_level_aa'];
  const criteria = answers.filter(
    ({ chapter, num }) => levels.includes(chapter) && num !== '4.1.1',
  );
  assert.equal(criteria.length, 55);
});

test('every answer is a term of the catalogue, and has a reason', () => {
  assert.deepEqual(
    those(({ level }) => !(level in catalog.terms)),
    [],
  );
  assert.deepEqual(
    those(({ text }) => !text.endsWith('.')),
    [],
  );
});

test('only at level AAA is anything left unevaluated', () => {
  assert.deepEqual(
    those(
      ({ level, chapter }) => level === 'not-evaluated' && chapter !== 'success_criteria_level_aaa',
    ),
    [],
  );
});

test('whatever is said to be supported names a test', () => {
  assert.deepEqual(
    those(({ level, tests }) => level === 'supports' && tests.length === 0),
    [],
  );
});

test('every test that is named is there, under this title', () => {
  const problems = answers.flatMap(({ num, tests }) =>
    tests
      .map((reference) => problemOf(reference, repository))
      .map((problem) => problem && `${num}: ${problem}`),
  );
  assert.deepEqual(problems.filter(Boolean), []);
});
