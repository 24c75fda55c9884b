import base from '../web-test-runner.config.mjs';

/** Lit's development build, which warns about what the one for visitors silently accepts. */
export default {
  ...base,
  files: ['test/lit-warnings/*.test.ts'],
  nodeResolve: { exportConditions: ['development', ...base.nodeResolve.exportConditions] },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
};
