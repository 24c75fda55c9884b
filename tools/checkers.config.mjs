import { markupRoutes } from '../test/checkers/markup-routes.mjs';
import base from '../web-test-runner.config.mjs';

/** What other people's checkers say: slower than the tests, and one engine is enough. */
export default {
  ...base,
  files: ['test/checkers/*.test.ts'],
  middleware: [...base.middleware, markupRoutes],
  // IBM's engine says so of colours that it cannot read.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('unable to get color combo'),
  testsFinishTimeout: 900_000,
  testFramework: { config: { ui: 'bdd', timeout: 120_000 } },
};
