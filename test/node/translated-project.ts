import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../../', import.meta.url));
const loader = import.meta.resolve('tsx');

const source = `import type { MsgFn } from '@lit/localize';
export const messages = (msg: MsgFn) => [
  msg('Try again', { id: 'retry', desc: 'Button' }),
  msg('Error {status}', { id: 'failed', desc: 'Error' }),
  msg('{n, plural, one {# goal} other {# goals}}', { id: 'count', desc: 'Count' }),
  msg('Print & share <all>', { id: 'share', desc: 'Button' }),
];
`;

export const translation = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file target-language="pl" source-language="en" original="lit-localize-inputs" datatype="plaintext">
<body>
<trans-unit id="retry">
  <source>Try again</source>
  <target>Spróbuj ponownie</target>
  <note from="lit-localize">Button</note>
</trans-unit>
<trans-unit id="failed">
  <source>Error {status}</source>
  <target>Błąd {status}</target>
  <note from="lit-localize">Error</note>
</trans-unit>
<trans-unit id="count">
  <source>{n, plural, one {# goal} other {# goals}}</source>
  <target>{n, plural, one {# cel} few {# cele} many {# celów} other {# celu}}</target>
  <note from="lit-localize">Count</note>
</trans-unit>
<trans-unit id="share">
  <source>Print &amp; share &lt;all&gt;</source>
  <target>Drukuj &amp; udostępnij &lt;wszystko&gt;</target>
  <note from="lit-localize">Button</note>
</trans-unit>
</body>
</file>
</xliff>
`;

const files: Readonly<Record<string, string>> = {
  'src/messages.ts': source,
  'locales/pl.xlf': translation,
  'locales/README.md': '# Translations\n\n<!-- languages -->\n<!-- /languages -->\n',
  'lit-localize.json': `{
  "$schema": "./node_modules/@lit/localize-tools/config.schema.json",
  "tsConfig": "./tsconfig.json",
  "sourceLocale": "en",
  "targetLocales": ["pl"],
  "interchange": { "format": "xliff", "xliffDir": "./locales/" },
  "output": { "mode": "runtime", "outputDir": "./src/localization/core/generated" }
}
`,
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      module: 'ES2022',
      moduleResolution: 'bundler',
      lib: ['ES2023'],
      types: [],
      skipLibCheck: true,
    },
    include: ['src'],
  }),
};

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

export type Command = 'sync' | 'check' | 'build' | 'add' | 'pseudo' | 'status';

/** What `npm run l10n:<command>` says in a folder, and its exit code. */
export function runCommand(command: Command, folder: string, ...args: string[]): Promise<Outcome> {
  const file = join(repository, `tools/l10n/commands/${command}.ts`);
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', loader, file, ...args],
      { cwd: folder },
      (_, stdout, stderr) => resolve({ code: child.exitCode, output: `${stdout}${stderr}` }),
    );
  });
}

/** A project of four messages and their Polish translation, in a folder of its own. */
export class TranslatedProject {
  readonly folder = mkdtempSync(join(tmpdir(), 'l10n-'));

  constructor(original?: TranslatedProject) {
    if (original) {
      cpSync(original.folder, this.folder, { recursive: true, verbatimSymlinks: true });
      return;
    }
    Object.entries(files).forEach(([path, text]) => this.write(path, text));
    symlinkSync(join(repository, 'node_modules'), join(this.folder, 'node_modules'));
  }

  run(command: Command, ...args: string[]): Promise<Outcome> {
    return runCommand(command, this.folder, ...args);
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  /** Fails where there is nothing to replace. */
  replace(path: string, from: string | RegExp, to: string): void {
    this.write(path, replaceIn(this.read(path), from, to));
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** The project after `l10n:build`, for tests to copy. */
export async function builtProject(): Promise<TranslatedProject> {
  const project = new TranslatedProject();
  const { code, output } = await project.run('build');
  assert.equal(code, 0, output);
  return project;
}

/** Where the modules of the languages are written. */
export const generated = 'src/localization/core/generated';

/** What `l10n:check` says of the project. */
export const complete = { code: 0, output: '4 messages, 1 translation(s): complete\n' };

export function replaceIn(text: string, from: string | RegExp, to: string): string {
  const replaced = text.replace(from, to);
  if (replaced === text) throw new Error(`There is no ${String(from)}.`);
  return replaced;
}
