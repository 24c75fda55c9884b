import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { devtoolsPlugin } from './test/support/devtools.mjs';
import { testRoutes } from './test/support/server.mjs';
import { browserLaunchOptions } from './tools/engines/chromium.mjs';
import { freePort } from './tools/free-port.mjs';

/** Tests of these need no page, and run in Node (tools/pure-tests.ts), but for those in `dom` folders. */
const pure = ['model', 'formats', 'localization/core'];
const others = ['checkers', 'lit-warnings', 'node', 'built', 'hosts', 'screen-reader'];

/** What needs a page, in a real browser. */
export default {
  files: [
    'test/**/*.test.ts',
    ...[...pure, ...others].map((folder) => `!test/${folder}/**`),
    'test/formats/dom/*.test.ts',
  ],
  port: await freePort(),
  // Without `development`: the Lit that visitors load.
  nodeResolve: { exportConditions: ['browser', 'import', 'default'] },
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
  // All of these are for what hangs: on a busy machine a file may take minutes.
  testFramework: { config: { ui: 'bdd', timeout: 90_000 } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  coverageConfig: {
    include: ['src/**/*.ts'],
    // Those of .c8rc.json.
    exclude: pure.map((folder) => `src/${folder}/**`),
    threshold: { lines: 95, branches: 90 },
    reportDir: 'coverage',
  },
};
