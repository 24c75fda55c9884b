import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePlan } from '../data/plan.js';
import { folders } from '../folders.js';
import type { Language } from '../measure/visit.js';

/** What the instructions tell a city to put on its page. */
export interface Recommended {
  readonly head: string;
  readonly tag: string;
}

const embed = join(folders.project, 'dist/embed');

/** The code as the project's own command and instructions give it. */
export function recommendedCode(size: number, plan: string, language: Language): Recommended {
  return {
    head: `<style>${readFileSync(join(embed, 'fallback.css'), 'utf8')}</style>
<script type="module" src="/city-elements/city-elements.min.js"></script>`,
    tag: fallbackTag(size, plan, language),
  };
}

function fallbackTag(size: number, plan: string, language: Language): string {
  mkdirSync(folders.built, { recursive: true });
  const file = join(folders.built, `plan-${size}.json`);
  writeFileSync(file, JSON.stringify(makePlan(size)));
  const command = join(folders.project, 'dist/cli/main.js');
  const options = [
    ...['--lang', language, '--tag', '--src', plan],
    ...['--open-depth', '1', '--controls'],
    ...['--script', '/city-elements/city-elements.min.js'],
  ];
  return execFileSync(process.execPath, [command, 'fallback', file, ...options], {
    encoding: 'utf8',
    maxBuffer: 100 * 1024 * 1024,
  });
}
