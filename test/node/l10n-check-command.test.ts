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

const PLURAL = '{n, plural, one {# ціль} few {# цілі} many {# цілей} other {# цілі}}';

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

  test('A language with the texts for citizens alone is whole, and what else there is to do is said', async () => {
    using project = new TranslatedProject(built);
    project.replace(
      'src/messages.ts',
      '  msg(',
      "  msg('Mend the file', { id: 'issue.mend', desc: 'For editors' }),\n  msg(",
    );
    project.replace('lit-localize.json', '["pl"]', '["pl", "uk"]');
    await project.run('sync');
    const uk = project.read('locales/uk.xlf');
    assert.equal(
      uk.match(/ id="[^"]+"/g)?.at(-1),
      ' id="issue.mend"',
      'what citizens read is first',
    );
    const unfinished = '<target state="needs-translation"/>';
    const translations = uk.split(unfinished);
    assert.equal(translations.length - 1, 5);
    const words = ['Ще раз', 'Помилка {status}', PLURAL, 'Друк', unfinished, ''];
    const inUkrainian = translations.map((part, index) => {
      const text = words[index] ?? '';
      return part + (text && text !== unfinished ? `<target>${text}</target>` : text);
    });
    project.write('locales/uk.xlf', inUkrainian.join(''));

    // In Polish nothing may be missing.
    await project.run('build');
    const { code, output } = await project.run('check');
    assert.equal(code, 1);
    assert.match(output, /^locales\/pl\.xlf:\d+: unit issue\.mend: It has no translation yet/);
    assert.equal(output.split('\n').length, 2, output);

    project.replace('locales/pl.xlf', unfinished, '<target>Popraw plik</target>');
    await project.run('build');
    assert.deepEqual(await project.run('check'), {
      code: 0,
      output:
        'uk: not translated yet, and not for citizens: 1. Editors and webmasters see English there.\n' +
        '5 messages, 2 translation(s): complete\n',
    });

    project.replace('locales/uk.xlf', '>Друк<', '><');
    await project.run('build');
    assert.match(
      (await project.run('check')).output,
      /^locales\/uk\.xlf:\d+: unit share: It has no/,
    );
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
