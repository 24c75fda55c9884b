// Writes docs/reference.md from the comments of the classes.
import { writeFileSync } from 'node:fs';
import { REFERENCE, renderReference } from './render.js';

writeFileSync(REFERENCE, await renderReference());
console.log(REFERENCE);
