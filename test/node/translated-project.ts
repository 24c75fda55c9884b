import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));

const source = `import type { MsgFn } from '@lit/localize';
export const messages = (msg: MsgFn) => [
  msg('Try again', { id: 'retry', desc: 'Button' }),
  msg('Error {status}', { id: 'failed', desc: 'Error' }),
  msg('{n, plural, one {# goal} other {# goals}}', { id: 'count', desc: 'Count' }),
];
`;

const translation = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file target-language="pl" source-language="en" original="lit-localize-inputs" datatype="plaintext">
<body>
<trans-unit id="retry">
  <source>Try again</source>
  <target>Spróbuj ponownie</target>
</trans-unit>
<trans-unit id="failed">
  <source>Error {status}</source>
  <target>Błąd {status}</target>
</trans-unit>
<trans-unit id="count">
  <source>{n, plural, one {# goal} other {# goals}}</source>
  <target>{n, plural, one {# cel} few {# cele} many {# celów} other {# celu}}</target>
</trans-unit>
</body>
</file>
</xliff>
`;

const files: Readonly<Record<string, string>> = {
  'src/messages.ts': source,
  'locales/pl.xlf': translation,
  'lit-localize.json': JSON.stringify({
    tsConfig: './tsconfig.json',
    sourceLocale: 'en',
    targetLocales: ['pl'],
    interchange: { format: 'xliff', xliffDir: './locales/' },
    output: { mode: 'runtime', outputDir: './src/localization/core/generated' },
  }),
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

/** Writes a project of three messages and their Polish translation into a folder. */
export function writeTranslatedProject(folder: string): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  symlinkSync(modules, join(folder, 'node_modules'));
}
