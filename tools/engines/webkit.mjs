import { WebKitProcess } from './webkit-process.mjs';

/** WebKitGTK for the test runner. */
export function webkitLauncher() {
  return new WebKitLauncher();
}

/** What the test runner calls a BrowserLauncher. */
class WebKitLauncher {
  name = 'WebKit';
  type = 'puppeteer'; // so the runner's commands use `getPage()` as they use a page of puppeteer
  concurrency = 1; // one window
  #process = new WebKitProcess();
  #session;
  #active;

  async startSession(id, url) {
    this.#session ??= await this.#process.start();
    this.#active = { id, url };
    await this.#session.navigate(url);
  }

  isActive(id) {
    return this.#active?.id === id;
  }

  getBrowserUrl() {
    return this.#session.url();
  }

  async stopSession() {
    this.#active = undefined;
    await this.#session.releaseKeys();
    await this.#session.navigate('about:blank');
    return {};
  }

  startDebugSession() {
    throw new Error(
      'WebKit has no window to debug in here. Open the page in a browser of your own.',
    );
  }

  getPage() {
    return this.#session;
  }

  async stop() {
    this.#process.stop();
  }
}
