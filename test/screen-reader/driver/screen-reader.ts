import type { Browser, Page } from 'puppeteer-core';
import { workFolder } from '../../hosts/support/work-folder.js';
import type { BrowserName } from '../scenes/scene.js';
import { startBrowser } from './browsers.js';
import { Desktop, type Language } from './desktop.js';
import { press } from './keyboard.js';
import { Orca } from './orca.js';
import type { Spoken } from './speech-dispatcher.js';

/** In milliseconds. */
const AFTER_PAGE = { quiet: 800, limit: 20_000 };
const AFTER_KEY = { quiet: 300, limit: 120_000 };
const ANNOUNCEMENT_MS = 5_000;
const POLLING_MS = 100;

/** A person with Orca and a browser: opens pages, presses keys, and tells what was heard. */
export class ScreenReader {
  readonly #desktop: Desktop;
  readonly #orca: Orca;
  readonly #name: BrowserName;
  readonly #sendSlowFiles: () => void;
  #browser: Browser | undefined;
  #page: Page | undefined;

  constructor(browser: BrowserName, language: Language, sendSlowFiles: () => void) {
    this.#name = browser;
    this.#sendSlowFiles = sendSlowFiles;
    this.#desktop = new Desktop(workFolder('orca'), language);
    this.#orca = new Orca(this.#desktop);
  }

  /** @param start a page to put the focus into */
  async start(start: string): Promise<void> {
    await this.#desktop.start();
    await this.#orca.start();
    this.#browser = await startBrowser(this.#name, this.#desktop);
    [this.#page] = await this.#browser.pages();
    await this.#page?.goto(start);
    // The new window has its focus in the address bar, and keeps it where it is from page to page.
    await this.#desktop.ask('xdotool', ['mousemove', '640', '700', 'click', '1']);
    await this.#orca.untilQuiet(AFTER_PAGE.quiet, AFTER_PAGE.limit);
  }

  async open(address: string): Promise<void> {
    const [, ...others] = await this.#pages();
    for (const tab of others) await tab.close();
    const before = this.#orca.spoken.length;
    await this.#page?.goto(address);
    await this.#untilLoaded('ready', 'error');
    // Orca says the title of a page that it has finished with, mostly.
    await this.#orca.untilSaid((await this.#page?.title()) ?? '', before, ANNOUNCEMENT_MS);
    await this.#orca.untilQuiet(AFTER_PAGE.quiet, AFTER_PAGE.limit);
    // Whatever it was still about to say of the page comes before its answer to this.
    await this.press('Ctrl+Home', (heard) => heard.length > 0, ANNOUNCEMENT_MS);
    await this.#orca.untilQuiet(AFTER_PAGE.quiet, AFTER_PAGE.limit);
  }

  /**
   * Presses a key and listens until all is said. `Wait` is no key: what is slow is sent, and waited for.
   *
   * @param isRight where what was heard is not it, listening goes on
   * @param patience for how long, in milliseconds
   */
  async press(
    key: string,
    isRight: (heard: readonly Spoken[]) => boolean,
    patience: number,
  ): Promise<Spoken[]> {
    const { spoken } = this.#orca;
    const before = spoken.length;
    if (key === 'Wait') {
      this.#sendSlowFiles();
      await this.#untilLoaded('ready');
    } else {
      await press(this.#desktop, key);
    }
    const end = performance.now() + patience;
    do {
      await this.#orca.untilQuiet(AFTER_KEY.quiet, AFTER_KEY.limit);
    } while (!isRight(spoken.slice(before)) && performance.now() < end);
    return spoken.slice(before);
  }

  /** What it is made of, as `Orca 43.1`. */
  async versions(): Promise<string[]> {
    const orca = (await this.#desktop.ask('orca', ['--version'])).trim();
    const browser = (await this.#browser?.version())?.replace(/^.*\//, '') ?? '';
    return [`Orca ${orca}`, `${this.#name} ${browser}`];
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    this.#orca.stop();
    await this.#desktop.stop();
  }

  async #pages(): Promise<Page[]> {
    return (await this.#browser?.pages()) ?? [];
  }

  /**
   * Until all that is to be loaded in any tab is there, or is known not to come. That something slow has
   * come is said for a while only.
   */
  async #untilLoaded(...states: readonly string[]): Promise<void> {
    for (const page of await this.#pages()) {
      await page.waitForFunction(
        `[...document.querySelectorAll('strategy-goals, news-list')].every(
          ({ state, shadowRoot }) => ${JSON.stringify(states)}.includes(state) && (state !== 'ready' ||
            !shadowRoot.querySelector('[part=status] [aria-live]').textContent.trim()))`,
        // Nothing is painted in a tab in the background.
        { polling: POLLING_MS },
      );
    }
  }
}
