import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { formatMessage } from '../../src/model/message-format.js';
import {
  builtProject,
  complete,
  generated,
  repository,
  TranslatedProject,
} from './translated-project.js';

/** The texts of a generated module. */
function textsOf(project: TranslatedProject, module = 'pl.ts'): Record<string, string> {
  const json = /= (\{.*\});/s.exec(project.read(`${generated}/${module}`))?.[1] ?? '';
  return JSON.parse(json.replace(/,\n\}$/, '\n}')) as Record<string, string>;
}

describe('the commands for translators', { concurrency: 2 }, () => {
  let built: TranslatedProject;

  before(async () => (built = await builtProject()));

  after(() => built[Symbol.dispose]());

  test('The status tells what is translated, what somebody has signed, and what is to do', async () => {
    using project = new TranslatedProject(built);
    project.replace(
      'locales/pl.xlf',
      '<target>Spróbuj',
      '<target state="needs-review-translation">Spróbuj',
    );
    project.replace('locales/pl.xlf', '<target>{n', '<target state="signed-off">{n');
    project.replace('locales/pl.xlf', '<target>Błąd', '<target state="needs-adaptation">Błąd');
    const { output } = await project.run('status');
    assert.match(output, /polski \(`pl`\) +\| +75 % \| +75 % \| +25 % \| +1 \|/);
    assert(project.read('locales/README.md').includes(output.trim()));
  });

  for (const command of ['check', 'sync', 'build'] as const) {
    test(`l10n:${command} stops when no message is found, and writes nothing`, async () => {
      using project = new TranslatedProject(built);
      project.replace(
        'src/messages.ts',
        'msg: MsgFn',
        'msg: (text: string, options: object) => string',
      );
      const translation = project.read('locales/pl.xlf');
      assert.deepEqual(await project.run(command), {
        code: 1,
        output: 'src: No message was found in src/. Check that msg has the type MsgFn.\n',
      });
      assert.equal(project.read('locales/pl.xlf'), translation);
    });
  }

  test('l10n:sync refuses to lose half of the messages', async () => {
    using project = new TranslatedProject(built);
    const translation = project.read('locales/pl.xlf');
    project.replace('src/messages.ts', /^ {2}msg\('(Try|Error).*\n/gm, '');
    const { code, output } = await project.run('sync');
    assert.equal(code, 1);
    assert.match(output, /^locales\/pl\.xlf: Only 2 messages were found in src\/; there were 4\./);
    assert.equal(project.read('locales/pl.xlf'), translation);
    assert(!existsSync(join(project.folder, 'locales/removed')));
  });

  test('What readers get has & and < as they are', () => {
    const text = textsOf(built)['share'] ?? '';
    assert.equal(formatMessage(text, {}, 'pl'), 'Drukuj & udostępnij <wszystko>');
  });

  test('Readers get English where a translation is empty, missing or broken', async () => {
    using project = new TranslatedProject(built);
    project.replace('locales/pl.xlf', '>Spróbuj ponownie<', '><');
    project.replace('locales/pl.xlf', 'Błąd {status}', 'Błąd {stauts}');
    project.replace('locales/pl.xlf', 'id="share"', 'id="shared"');
    const { code, output } = await project.run('build');
    assert.equal(code, 0);
    assert.deepEqual(textsOf(project), {
      retry: 'Try again',
      failed: 'Error {status}',
      count: '{n, plural, one {# cel} few {# cele} many {# celów} other {# celu}}',
      share: 'Print & share <all>',
    });
    const warnings = output.split('\n').filter((line) => line.endsWith('English text is shown.'));
    assert.deepEqual(
      warnings.map((line) => /^.*?unit \w+/.exec(line)?.[0]),
      [
        'locales/pl.xlf:5: unit retry',
        'locales/pl.xlf:10: unit failed',
        'locales/pl.xlf:10: unit failed',
        'locales/pl.xlf: unit share',
      ],
    );
  });

  test('Readers keep a translation that is only old, or has a space too many', async () => {
    using project = new TranslatedProject(built);
    project.replace(
      'locales/pl.xlf',
      '<target>Spróbuj',
      '<target state="needs-adaptation"> Spróbuj',
    );
    await project.run('build');
    assert.equal(textsOf(project)['retry'], ' Spróbuj ponownie');
  });

  test('A language is added with one command and a filled file', async () => {
    using project = new TranslatedProject(built);
    const { code, output } = await project.run('add', 'uk');
    assert.equal(code, 0, output);
    assert.deepEqual(output.split('\n'), [
      'locales/pl.xlf: nothing to do',
      'locales/uk.xlf: 4 to translate (retry, failed, count, share)',
      '4 messages in pl, uk: 20 modules written.',
      'Next: translate locales/uk.xlf (locales/README.md says how), then npm run l10n:build and npm run l10n:check.',
      '',
    ]);
    assert.match(project.read('lit-localize.json'), /^ {2}"targetLocales": \["pl", "uk"\],$/m);
    const unfinished = await project.run('check');
    assert.equal(unfinished.code, 1);
    assert.equal(unfinished.output.match(/It has no translation yet/g)?.length, 4);

    const translations = {
      'Try again': 'Спробуйте ще раз',
      'Error {status}': 'Помилка {status}',
      '{n, plural, one {# goal} other {# goals}}':
        '{n, plural, one {# ціль} few {# цілі} many {# цілей} other {# цілі}}',
      'Print &amp; share &lt;all&gt;': 'Друк і поширення',
    };
    for (const [source, target] of Object.entries(translations)) {
      project.replace(
        'locales/uk.xlf',
        `<source>${source}</source>\n  <target state="needs-translation"/>`,
        `<source>${source}</source>\n  <target>${target}</target>`,
      );
    }
    await project.run('build');
    assert.deepEqual(await project.run('check'), {
      code: 0,
      output: '4 messages, 2 translation(s): complete\n',
    });
    assert.equal(textsOf(project, 'uk.ts')['retry'], 'Спробуйте ще раз');
    assert.match(project.read(`${generated}/everybody.ts`), /"uk": \(\) => import\('\.\/uk\.js'\)/);
  });

  for (const [tag, says] of Object.entries({
    '': /“” is no language tag/,
    polish_language_of_torun: /“polish_language_of_torun” is no language tag/,
    pl: /“pl” is there already/,
    PL: /“pl” is there already/,
    en: /“en” is there already/,
  })) {
    test(`A language cannot be added as "${tag}"`, async () => {
      using project = new TranslatedProject(built);
      const { code, output } = await project.run('add', tag);
      assert.equal(code, 1);
      assert.match(output, says);
      assert.equal(project.read('lit-localize.json'), built.read('lit-localize.json'));
    });
  }

  test('Who adds a language whose plural forms nobody knows here is warned', async () => {
    using project = new TranslatedProject(built);
    const { code, output } = await project.run('add', 'szl');
    assert.equal(code, 0, output);
    assert.match(output, /The plural forms of "szl" are not known here/);
  });

  test('The pseudo-locales are files like any other, and not shipped', async () => {
    using project = new TranslatedProject(built);
    const { code, output } = await project.run('pseudo');
    assert.equal(code, 0, output);
    const file = project.read('.cache/pseudo/en-XA.xlf');
    assert.match(file, /target-language="en-XA"/);
    assert.match(file, /<target state="translated">⟦Ééŕŕööŕ \{status\}⟧<\/target>/);
    assert.deepEqual(await project.run('check'), complete);
  });

  test('A translator’s whole path, from a changed English text to the screen', async () => {
    using project = new TranslatedProject(built);
    project.replace('src/messages.ts', 'Error {status}', 'Error {status} on {host}');
    project.replace(
      'src/messages.ts',
      "  msg('Print",
      "  msg('Close', { id: 'close', desc: 'Button' }),\n  msg('Print",
    );

    const sync = await project.run('sync');
    assert.deepEqual(sync, {
      code: 0,
      output:
        'locales/pl.xlf: 1 to translate (close); 1 to adapt, as the English text has changed (failed)\n',
    });
    const marked = await project.run('check');
    assert.equal(marked.code, 1);
    assert.match(
      marked.output,
      /^locales\/pl\.xlf:10: unit failed: It is marked as not done \(state="needs-adaptation"\)/m,
    );
    assert.match(marked.output, /^locales\/pl\.xlf:\d+: unit close: It has no translation yet/m);

    project.replace(
      'locales/pl.xlf',
      '<target state="needs-adaptation">Błąd {status}',
      '<target>Błąd {status} na {host}',
    );
    project.replace(
      'locales/pl.xlf',
      '<target state="needs-translation"/>',
      '<target>Zamknij</target>',
    );
    assert.match((await project.run('sync')).output, /nothing to do/);
    const { code, output } = await project.run('build');
    assert.equal(code, 0, output);
    assert.deepEqual(await project.run('check'), {
      code: 0,
      output: '5 messages, 1 translation(s): complete\n',
    });
    const text = textsOf(project)['failed'] ?? '';
    assert.equal(
      formatMessage(text, { status: 404, host: 'torun.pl' }, 'pl'),
      'Błąd 404 na torun.pl',
    );
  });
});

test('A generated module of a language imports nothing, so that no bundle loads the elements twice', () => {
  const folder = join(repository, generated);
  const languages = readdirSync(folder).filter((name) => /^[a-z]{2}\b/.test(name));
  assert(languages.length > 10);
  for (const name of languages) {
    const text = readFileSync(join(folder, name), 'utf8');
    assert.match(
      text,
      /^\/\/.*\nexport const templates: [\w<>, ]+ = \{\n( {2}".*": ".*",\n)*\};\n$/,
      name,
    );
  }
});
