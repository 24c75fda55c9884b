// Fails when a file is not what it is made from says.
import { existsSync, readFileSync } from 'node:fs';
import { generatedFiles } from './files.js';

for (const [path, render] of Object.entries(generatedFiles)) {
  if (existsSync(path) && readFileSync(path, 'utf8') === (await render(path))) {
    console.log(`${path} is fresh`);
  } else {
    console.error(`${path} is not what it is made from says. Run npm run generated:build.`);
    process.exitCode = 1;
  }
}
