import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTestRunner } from '@web/test-runner';
import type { Mutation } from '../../test/mutations/mutation.js';
import { outcomeOf, type Outcome } from './outcome.js';

/** Runs one test in a copy of the working tree. */
export interface Page {
  readonly path: string;
  readonly test: string;
}

export function writePage(
  folder: string,
  name: string,
  { killedBy, test }: Pick<Mutation, 'killedBy' | 'test'>,
): Page {
  const path = join(folder, `${name}.js`);
  const only = `(^| )${test.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)}$`;
  writeFileSync(path, `import './${killedBy}';\nmocha.grep(new RegExp(${JSON.stringify(only)}));\n`);
  return { path, test };
}

/** What comes of them in the browser and with the settings of `npm run test:browser`. */
export async function runPages(pages: readonly Page[]): Promise<ReadonlyMap<Page, Outcome>> {
  if (pages.length === 0) return new Map();
  const runner = await startTestRunner({
    config: { reporters: [] },
    argv: ['--files', ...pages.map(({ path }) => path)],
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The test runner did not start.');
  await new Promise((resolve) => runner.on('stopped', resolve));
  const sessions = new Map([...runner.sessions.all()].map((one) => [one.testFile, one]));
  return new Map(
    pages.map((page) => [page, outcomeOf(sessions.get(page.path), page.test)]),
  );
}
