import puppeteer, { type Browser } from 'puppeteer-core';
import type { BrowserName } from '../scenes/scene.js';
import type { Desktop } from './desktop.js';
import { programPath } from './programs.js';

/** The browser with a window on that desktop. It ends with this process. */
export function startBrowser(name: BrowserName, desktop: Desktop): Promise<Browser> {
  const shared = { headless: false, env: desktop.env, defaultViewport: null } as const;
  return name === 'Firefox'
    ? puppeteer.launch({
        ...shared,
        browser: 'firefox',
        executablePath: programPath('firefox-esr'),
        extraPrefsFirefox: firefoxPreferences,
      })
    : puppeteer.launch({
        ...shared,
        executablePath: programPath('chromium'),
        pipe: true,
        // Otherwise it would skip what it believes that nobody reads.
        ignoreDefaultArgs: ['--disable-features=Translate,AcceptCHFrame,MediaRouter'],
        args: chromiumArguments(desktop.language),
      });
}

const firefoxPreferences = {
  // On, whatever it believes of the machine.
  'accessibility.force_disabled': -1,
  // As a user has it: those for tests change what has the focus.
  'remote.prefs.recommended': false,
  'focusmanager.testmode': false,
  'network.proxy.type': 0,
  'browser.translations.enable': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'sidebar.revamp': false,
};

const chromiumArguments = (language: string): string[] => [
  '--force-renderer-accessibility',
  '--ozone-platform=x11',
  '--start-maximized',
  `--lang=${language}`,
  '--no-proxy-server',
  '--disable-gpu',
  '--disable-features=Translate,MediaRouter',
  // It refuses to start as root with its sandbox, and says so over the page without the second.
  ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
];
