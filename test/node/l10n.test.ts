import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { writeTranslatedProject } from './translated-project.js';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const loader = import.meta.resolve('tsx');

interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** What `npm run l10n:check` or `l10n:build` says in a folder, and the exit code. */
function run(tool: 'check' | 'build', folder: string): Promise<Outcome> {
  const command = ['--import', loader, join(repository, `tools/l10n/${tool}.ts`)];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, command, { cwd: folder }, (_, stdout, stderr) => {
      resolve({ code: child.exitCode, output: `${stdout}${stderr}` });
    });
  });
}

/** Changes one unit of the translation, and nothing else. */
const unit = (id: string, change: (unit: string) => string) => (text: string) =>
  text.replace(new RegExp(`<trans-unit id="${id}">.*?</trans-unit>`, 's'), change);

const target = (id: string, translation: string) =>
  unit(id, (text) => text.replace(/<target>.*<\/target>/, `<target>${translation}</target>`));

interface Fault {
  readonly name: string;
  readonly file?: string;
  readonly change: (text: string) => string;
  /** What the translator is told. */
  readonly says: RegExp;
}

const faults: Fault[] = [
  {
    name: 'a translation is empty',
    change: target('retry', ''),
    says: /^locales\/pl\.xlf: unit retry: it has no translation/m,
  },
  {
    name: 'a translation is missing',
    change: unit('retry', (text) => text.replace(/<target>.*<\/target>/, '')),
    says: /^locales\/pl\.xlf: unit retry: it has no translation/m,
  },
  {
    name: 'a whole unit is missing',
    change: unit('retry', () => ''),
    says: /^locales\/pl\.xlf: unit retry: /m,
  },
  {
    name: 'the source text has changed since it was translated',
    change: unit('retry', (text) => text.replace('Try again', 'Once more')),
    says: /^locales\/pl\.xlf: unit retry: the source text has changed/m,
  },
  {
    name: 'a unit is left over',
    change: (text) =>
      text.replace('</body>', '<trans-unit id="old"><source>Old</source></trans-unit></body>'),
    says: /^locales\/pl\.xlf: unit old: no message of this id is left/m,
  },
  {
    name: 'the file is for another language',
    change: (text) => text.replace('target-language="pl"', 'target-language="cs"'),
    says: /^locales\/pl\.xlf: target-language is "cs"/m,
  },
  {
    name: 'an argument is misspelt',
    change: target('failed', 'Błąd {stauts}'),
    says: /^locales\/pl\.xlf: unit failed: its arguments are \{stauts\}.*\{status\}/m,
  },
  {
    name: 'a plural form is missing',
    change: target('count', '{n, plural, one {# cel} few {# cele} other {# celu}}'),
    says: /^locales\/pl\.xlf: unit count: the plural form "many" is missing/m,
  },
  {
    name: 'a bracket is not closed',
    change: target('failed', 'Błąd {status'),
    says: /^locales\/pl\.xlf: unit failed: it cannot be read/m,
  },
  {
    name: 'a generated module is not fresh',
    file: 'src/localization/core/generated/pl.ts',
    change: (text) => text.replace('Spróbuj ponownie', 'Jeszcze raz'),
    says: /^src\/localization\/core\/generated\/pl\.ts is not what locales\/ say/m,
  },
  {
    name: 'the XML is broken',
    change: (text) => text.replace('</body>', ''),
    says: /line(Number)?:? \d+/,
  },
];

describe('the check of the translations', { concurrency: 2 }, () => {
  let project = '';

  before(async () => {
    project = mkdtempSync(join(tmpdir(), 'l10n-'));
    writeTranslatedProject(project);
    const { code, output } = await run('build', project);
    assert.equal(code, 0, output);
  });

  after(() => rmSync(project, { recursive: true }));

  test('finds nothing wrong in the repository', async () => {
    const { code, output } = await run('check', repository);
    assert.equal(code, 0, output);
    assert.match(output, /complete/);
  });

  test('finds nothing wrong in a small project without a fault', async () => {
    assert.deepEqual(await run('check', project), {
      code: 0,
      output: '3 messages, 1 translation(s): complete\n',
    });
  });

  for (const { name, file = 'locales/pl.xlf', change, says } of faults) {
    test(`fails when ${name}, and says where`, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'l10n-'));
      try {
        cpSync(project, folder, { recursive: true, verbatimSymlinks: true });
        const text = readFileSync(join(folder, file), 'utf8');
        assert.notEqual(change(text), text, 'nothing was changed');
        writeFileSync(join(folder, file), change(text));
        const { code, output } = await run('check', folder);
        assert.equal(code, 1, output);
        assert.match(output, says);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }
});
