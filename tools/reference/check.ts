// Fails when docs/reference.md is not what the comments of the classes say.
import { existsSync, readFileSync } from 'node:fs';
import { REFERENCE, renderReference } from './render.js';

if (existsSync(REFERENCE) && readFileSync(REFERENCE, 'utf8') === (await renderReference())) {
  console.log(`${REFERENCE} is fresh`);
} else {
  console.error(`${REFERENCE} is not what src/ says. Run npm run generated:build.`);
  process.exitCode = 1;
}
