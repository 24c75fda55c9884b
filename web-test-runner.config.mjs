import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { devtoolsPlugin } from './test/support/devtools.mjs';
import { testRoutes } from './test/support/server.mjs';
import { browserLaunchOptions } from './tools/engines/chromium.mjs';

/** Tests of the elements, in a real browser. What runs in Node is in the folders left out here. */
export default {
  files: [
    'test/**/*.test.ts',
    ...['checkers', 'node', 'built', 'hosts', 'screen-reader'].map(
      (folder) => `!test/${folder}/**`,
    ),
  ],
  // `development`: Lit then warns about what it would silently accept in production.
  nodeResolve: { exportConditions: ['development', 'browser', 'import', 'default'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
    a11ySnapshotPlugin(),
    devtoolsPlugin(),
  ],
  middleware: [testRoutes],
  browsers: [chromeLauncher({ launchOptions: browserLaunchOptions() })],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: { config: { ui: 'bdd', timeout: 30_000 } },
  coverageConfig: {
    include: ['src/**/*.ts'],
    threshold: { lines: 95, branches: 90 },
    reportDir: 'coverage',
  },
};
