import { startTestRunner, type GetTestProgressArgs, type TestRunnerConfig } from '@web/test-runner';
import type { Session } from './outcome.js';

/** Runs pages with the browser and the settings of `npm run test:browser`, and what is added to them. */
export async function runPages(
  paths: readonly string[],
  settings: TestRunnerConfig,
): Promise<ReadonlyMap<string, Session>> {
  if (paths.length === 0) return new Map();
  const runner = await startTestRunner({
    config: { ...settings, reporters: [{ getTestProgress }] },
    // One at a time: Chromium paints no page that is behind another, whose tests then wait for ever.
    argv: ['--concurrency', '1', '--files', ...paths],
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The test runner did not start.');
  await new Promise((resolve) => runner.on('stopped', resolve));
  return new Map([...runner.sessions.all()].map((session) => [session.testFile, session]));
}

const getTestProgress = ({ sessions }: GetTestProgressArgs): string[] => {
  const finished = sessions.filter(({ status }) => status === 'FINISHED');
  return [`${finished.length} of ${sessions.length} pages have run`];
};
