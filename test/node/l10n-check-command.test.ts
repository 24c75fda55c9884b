import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  builtProject,
  complete,
  generated,
  repository,
  runCommand,
  TranslatedProject,
} from './translated-project.js';

describe('l10n:check', { concurrency: 2 }, () => {
  let built: TranslatedProject;

  before(async () => (built = await builtProject()));

  after(() => built[Symbol.dispose]());

  test('l10n:check finds nothing wrong in the repository', async () => {
    const { code, output } = await runCommand('check', repository);
    assert.equal(code, 0, output);
    assert.match(output, /complete/);
  });

  test('l10n:check finds nothing wrong in a small project without a fault', async () => {
    assert.deepEqual(await built.run('check'), complete);
  });

  test('l10n:check fails when a translation has a fault, and says where', async () => {
    using project = new TranslatedProject(built);
    project.replace('locales/pl.xlf', 'Błąd {status}', 'Błąd');
    const { code, output } = await project.run('check');
    assert.equal(code, 1);
    assert.match(output, /^locales\/pl\.xlf:10: unit failed: \{status\} is missing\./m);
  });

  test('l10n:check fails when a file is broken, and says where', async () => {
    using project = new TranslatedProject(built);
    project.replace('locales/pl.xlf', '</source>', '</sauce>');
    const { code, output } = await project.run('check');
    assert.equal(code, 1);
    assert.match(output, /^locales\/pl\.xlf:6:\d+: The file cannot be read/);
  });

  test('l10n:check fails when the file of a language is missing', async () => {
    using project = new TranslatedProject(built);
    project.replace('lit-localize.json', '["pl"]', '["pl", "uk"]');
    const { code, output } = await project.run('check');
    assert.deepEqual(
      { code, output },
      {
        code: 1,
        output: 'locales/uk.xlf: The file is not there. Run npm run l10n:sync, which makes it.\n',
      },
    );
  });

  test('l10n:check fails when a generated module is not fresh', async () => {
    using project = new TranslatedProject(built);
    project.replace(`${generated}/pl.ts`, 'Spróbuj ponownie', 'Jeszcze raz');
    assert.deepEqual(await project.run('check'), {
      code: 1,
      output: `${generated}/pl.ts: The file is not what locales/ say. Run npm run l10n:build.\n`,
    });
  });

  test('l10n:check fails when the table of languages is not fresh', async () => {
    using project = new TranslatedProject(built);
    project.replace('locales/README.md', '100 %', '99 %');
    assert.deepEqual(await project.run('check'), {
      code: 1,
      output: 'locales/README.md: The table of languages is not fresh. Run npm run l10n:status.\n',
    });
    assert.match((await project.run('status')).output, /polski \(`pl`\) +\| +100 %/);
    assert.deepEqual(await project.run('check'), complete);
  });

  test('Two English texts under one id are a fault, and it says where', async () => {
    using project = new TranslatedProject(built);
    project.replace('src/messages.ts', "id: 'failed'", "id: 'retry'");
    const { code, output } = await project.run('check');
    assert.equal(code, 1);
    assert.match(
      output,
      /^src\/messages\.ts:3:3: .*ID retry was defined in 2 places.*\. Call msg\(\)/,
    );
  });

  test('An English text that the elements cannot show is a fault, and it says where', async () => {
    using project = new TranslatedProject(built);
    project.replace('src/messages.ts', 'Error {status}', 'Error {status, number}');
    const { code, output } = await project.run('check');
    assert.equal(code, 1);
    assert.match(output, /^src\/messages\.ts:4:3: unit failed: The English text cannot be shown\./);
  });
});
