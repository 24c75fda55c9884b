import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import { until } from '../../hosts/browsers/until.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** "Check your file", as an editor uses it. */
export class CheckPage {
  /** What it has asked for, besides itself and what it brings along. */
  readonly requests: string[] = [];
  /** What it would have asked for if its own policy had let it. */
  readonly refused: string[] = [];
  private constructor(readonly page: Page) {}

  static async open(browser: Browser, url: string): Promise<CheckPage> {
    const page = await browser.newPage();
    const opened = new CheckPage(page);
    const isOther = (address: string) => !/^(data|blob):/.test(address) && address !== url;
    page.on('requestfinished', (request) => {
      if (isOther(request.url())) opened.requests.push(request.url());
    });
    page.on('requestfailed', (request) => {
      const list = request.failure()?.errorText.startsWith('net::')
        ? opened.requests
        : opened.refused;
      list.push(request.url());
    });
    await page.goto(url);
    return opened;
  }

  /** Drops a file onto the page, as if it came from a folder. */
  async drop(name: string, content: string | Uint8Array): Promise<void> {
    const bytes = Buffer.from(content).toString('base64');
    await this.page.evaluate(`{
      const bytes = Uint8Array.from(atob('${bytes}'), (one) => one.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], ${JSON.stringify(name)}));
      const init = { dataTransfer, bubbles: true, cancelable: true };
      const isAllowed = !document.body.dispatchEvent(new DragEvent('dragover', init));
      if (isAllowed) document.body.dispatchEvent(new DragEvent('drop', init));
    }`);
  }

  /** Waits until what was found says this. */
  finds = (words: RegExp): Promise<string> =>
    this.#until(`document.getElementById('result').innerText`, words);

  /** Waits until the goals or the news say this. */
  shows = (words: RegExp): Promise<string> =>
    this.#until(
      `[...document.querySelectorAll('strategy-goals, news-list')]
        .map(({ shadowRoot }) => shadowRoot.querySelector('.localized')?.innerText).join()`,
      words,
    );

  /** Waits until the page announces this. */
  says = (words: RegExp): Promise<string> =>
    this.#until(`document.getElementById('said').textContent`, words);

  focused = (words: RegExp): Promise<string> =>
    this.#until('document.activeElement.textContent.trim()', words);

  /** The goal that has the focus, or its button. */
  focusedInPlan = (words: RegExp): Promise<string> =>
    this.#until(
      `document.querySelector('strategy-goals').shadowRoot.activeElement?.textContent ?? ''`,
      words,
    );

  /** Presses the first button of the result that is called this. */
  async press(name: RegExp): Promise<void> {
    const buttons = `[...document.querySelectorAll('#result button')]`;
    const isIt = `(one) => ${String(name)}.test(one.textContent.trim())`;
    await this.#until(`${buttons}.some(${isIt})`, /true/);
    await this.page.evaluate(`${buttons}.find(${isIt}).click()`);
  }

  /** Types a text into the field of a place, instead of what is there, and presses Enter. */
  async mend(place: RegExp, text: string): Promise<void> {
    const field = `[...document.querySelectorAll('.mend')]
      .find((form) => ${String(place)}.test(form.querySelector('label').textContent))
      ?.querySelector('input')`;
    await this.#until(`Boolean(${field})`, /true/);
    await this.page.evaluate(`{ const field = ${field}; field.focus(); field.select(); }`);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** The file that a button gives: its name and its text. */
  async save(button: RegExp): Promise<{ name: string; text: string }> {
    return (await this.page.evaluate(`(async () => {
      let blob;
      const make = URL.createObjectURL;
      URL.createObjectURL = (one) => make.call(URL, (blob = one));
      let link;
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function () { link = this; };
      [...document.querySelectorAll('#result button')]
        .find((one) => ${String(button)}.test(one.textContent)).click();
      while (!link) await new Promise((next) => setTimeout(next, 10));
      URL.createObjectURL = make;
      HTMLAnchorElement.prototype.click = click;
      return { name: link.download, text: new TextDecoder('utf-8', { ignoreBOM: true })
        .decode(await blob.arrayBuffer()) };
    })()`)) as { name: string; text: string };
  }

  /** What axe finds in the page as it is. */
  async barriers(): Promise<unknown> {
    await this.page.evaluate(axe);
    return this.page.evaluate(`axe.run().then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`);
  }

  close = (): Promise<void> => this.page.close();

  #until = (expression: string, words: RegExp): Promise<string> =>
    until(
      async () => String(await this.page.evaluate(expression)),
      (text) => words.test(text),
      `${expression} is to show ${String(words)}`,
    );
}
