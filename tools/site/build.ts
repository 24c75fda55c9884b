// Writes dist/site/: all pages of the project, for any folder of any static host.
import { cpSync } from 'node:fs';
import { build } from 'vite';

await build();
cpSync('demo/data', 'dist/site/demo/data', { recursive: true });
