import base from '../web-test-runner.config.mjs';

const { FUZZ_RUNS = '', FUZZ_SEED = '' } = process.env;
const HOUR = 3_600_000;

/** What tests say of random inputs, tried on thousands of them (tools/world.ts). */
export default {
  ...base,
  testRunnerHtml: (framework) => `<!doctype html>
    <script>Object.assign(globalThis, ${JSON.stringify({ FUZZ_RUNS, FUZZ_SEED })});</script>
    <script type="module" src="${framework}"></script>`,
  testsFinishTimeout: HOUR,
  testFramework: { config: { ui: 'bdd', timeout: HOUR } },
};
