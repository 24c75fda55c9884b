import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { findProgram } from './program.mjs';

/** Firefox for the test runner, over WebDriver BiDi. */
export function firefoxLauncher() {
  return chromeLauncher({
    puppeteer: puppeteerCore,
    concurrency: 1, // the focus is in one page at a time
    launchOptions: firefoxLaunchOptions(),
  });
}

/** Options for `launch()` of puppeteer-core. */
export function firefoxLaunchOptions() {
  return {
    browser: 'firefox',
    executablePath: findProgram('Firefox', ['firefox-esr', 'firefox']),
    headless: true,
    extraPrefsFirefox: {
      // Tests talk to loopback only.
      'network.proxy.type': 0,
      'network.dns.disabled': false,
      'accessibility.tabfocus': 7,
    },
  };
}
