// Writes the files that are made from the comments of the classes, the translations and the tests.
import { writeFileSync } from 'node:fs';
import { generatedFiles } from './files.js';

for (const [path, render] of Object.entries(generatedFiles)) {
  writeFileSync(path, await render(path));
  console.log(path);
}
