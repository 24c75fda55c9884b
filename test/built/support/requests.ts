import { launch, type Browser } from 'puppeteer-core';
import { browserLaunchOptions } from '../../../tools/engines/chromium.mjs';
import { serve, type Files, type Site } from './site.js';

/** What a page has asked for, and what it has left in the browser. */
export interface Visit {
  /** Of its own site, without the folder of the script, sorted. */
  readonly own: readonly string[];
  readonly foreign: readonly string[];
  readonly cookies: number;
  readonly stored: number;
}

/** How long to wait for what a page asks for: on a slow computer it takes seconds. */
const PAUSE_MS = 50;
const PATIENCE = 100;

/** Watches what a page asks for at once, and what only after something else has arrived. */
export class RequestWatcher {
  /** Lets the files that are being waited for arrive, by their paths. */
  readonly #held = new Map<string, () => void>();
  #isHolding = false;
  #html = '';
  #site: Site | undefined;
  #browser: Browser | undefined;

  async start(files: Files): Promise<void> {
    const page = () => Promise.resolve(this.#html);
    this.#site = await serve({ ...files, '/page.html': page }, (path) => this.#hold(path));
    this.#browser = await launch(browserLaunchOptions());
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    await this.#site?.close();
  }

  /**
   * @param waves the files that arrive together, none before all of them have been asked for: so none
   *   can be there because of another. What is asked for after them arrives at once.
   */
  async visit(html: string, waves: readonly (readonly string[])[]): Promise<Visit> {
    this.#html = html;
    this.#isHolding = true;
    const origin = this.#site?.url ?? '';
    const context = await this.#browser!.createBrowserContext();
    try {
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const loaded = page.goto(`${origin}/page.html`, { waitUntil: 'networkidle0' });
      loaded.catch(() => undefined);
      for (const wave of waves) await this.#arriveTogether(wave);
      this.#letGo();
      await loaded;
      const isOwn = (url: string) => url.startsWith(origin);
      const files = asked.filter((url) => isOwn(url) && !url.endsWith('/page.html'));
      return {
        own: files.map((url) => withoutFolder(new URL(url).pathname)).sort(),
        foreign: asked.filter((url) => !isOwn(url) && !url.startsWith('data:')),
        cookies: (await context.cookies()).length,
        stored: (await page.evaluate('localStorage.length + sessionStorage.length')) as number,
      };
    } finally {
      this.#letGo();
      await context.close();
    }
  }

  #hold(path: string): Promise<void> | undefined {
    if (!this.#isHolding || path === '/page.html') return undefined;
    return new Promise((arrive) => this.#held.set(withoutFolder(path), arrive));
  }

  #letGo(): void {
    this.#isHolding = false;
    this.#held.forEach((arrive) => arrive());
    this.#held.clear();
  }

  async #arriveTogether(wave: readonly string[]): Promise<void> {
    for (let left = PATIENCE; !wave.every((file) => this.#held.has(file)); left -= 1) {
      const missing = wave.find((file) => !this.#held.has(file));
      if (left === 0) throw new Error(`${missing} was not asked for together with ${wave.join()}.`);
      await new Promise((next) => setTimeout(next, PAUSE_MS));
    }
    for (const file of wave) {
      this.#held.get(file)?.();
      this.#held.delete(file);
    }
  }
}

/** Without the folder that the script, or the data, are in. */
const withoutFolder = (path: string): string => path.replace(/^\/(dist\/embed\/)?/, '');
