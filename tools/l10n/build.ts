// Writes the modules that the elements load from the translators' files.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { localeModules } from './modules.js';
import { openSource } from './source-messages.js';

for (const [path, text] of localeModules(openSource().messages)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
