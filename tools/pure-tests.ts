/**
 * Runs the tests of the layers that need no page (model, formats, localization/core), all in this one
 * process: a process for each file takes six times as long. One file alone:
 * `node --import tsx --test test/model/fold.test.ts`.
 */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const folders = ['test/model', 'test/formats', 'test/localization/core'];
/** These tests need a document, and run in a browser. So what reads HTML is not measured here (.c8rc.json). */
const inBrowser = /^dom[\\/]/;

for (const folder of folders) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.test.ts') && !inBrowser.test(file),
  );
  for (const file of files) await import(pathToFileURL(resolve(join(folder, file))).href);
}
