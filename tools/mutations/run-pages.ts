import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTestRunner, type GetTestProgressArgs } from '@web/test-runner';
import type { Session } from './outcome.js';

/**
 * A page that runs some tests of one file, in a copy of the working tree.
 *
 * @param testFile the path of the file in that folder
 * @returns the path of the page
 */
export function writePage(
  folder: string,
  name: string,
  testFile: string,
  titles: readonly string[],
): string {
  const path = join(folder, `${name}.js`);
  const any = titles
    .map((title) => title.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`))
    .join('|');
  const only = JSON.stringify(`(^| )(${any})$`);
  writeFileSync(path, `import './${testFile}';\nmocha.grep(new RegExp(${only}));\n`);
  return path;
}

/** Runs pages with the browser and the settings of `npm run test:browser`. */
export async function runPages(paths: readonly string[]): Promise<ReadonlyMap<string, Session>> {
  if (paths.length === 0) return new Map();
  const runner = await startTestRunner({
    config: { reporters: [{ getTestProgress }] },
    // One at a time: Chromium paints no page that is behind another, whose tests then wait for ever.
    argv: ['--concurrency', '1', '--files', ...paths],
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The test runner did not start.');
  await new Promise((resolve) => runner.on('stopped', resolve));
  return new Map([...runner.sessions.all()].map((session) => [session.testFile, session]));
}

const getTestProgress = ({ sessions }: GetTestProgressArgs): string =>
  `${sessions.filter(({ status }) => status === 'FINISHED').length} of ${sessions.length} pages have run`;
