import { setTimeout as wait } from 'node:timers/promises';

/** Keys that are no character: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** One window of a browser, as far as the tests need it: https://www.w3.org/TR/webdriver2/ */
export class WebDriverSession {
  #address;

  constructor(address) {
    this.#address = address;
  }

  /** @param {string} driver address of the driver, which may still be starting */
  static async start(driver) {
    const capabilities = { alwaysMatch: { pageLoadStrategy: 'none' } };
    for (let tries = 0; ; tries += 1) {
      try {
        const { sessionId } = await request(`${driver}/session`, 'POST', { capabilities });
        return new WebDriverSession(`${driver}/session/${sessionId}`);
      } catch (error) {
        if (tries === 50) throw error;
        await wait(100);
      }
    }
  }

  navigate(url) {
    return this.#send('url', { url });
  }

  url() {
    return request(`${this.#address}/url`, 'GET');
  }

  /** The value of an expression in the page. */
  evaluate(expression) {
    return this.#send('execute/sync', { script: `return (${expression}\n)`, args: [] });
  }

  /** With the methods of puppeteer's keyboard. */
  keyboard = {
    down: (key) => this.#act([held(key)]),
    up: (key) => this.#act([released(key)]),
    press: (key) => this.#act(pressed(key)),
    type: (text) => this.#act([...text].flatMap(pressed)),
  };

  setViewport() {
    throw new Error('The window cannot be that narrow: see "phone" in test/support/engine.ts.');
  }

  /** Lets go of the keys that are still held. */
  releaseKeys() {
    return request(`${this.#address}/actions`, 'DELETE');
  }

  #act(actions) {
    return this.#send('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  #send(command, body) {
    return request(`${this.#address}/${command}`, 'POST', body);
  }
}

const held = (key) => ({ type: 'keyDown', value: KEYS[key] ?? key });
const released = (key) => ({ type: 'keyUp', value: KEYS[key] ?? key });
const pressed = (key) => [held(key), released(key)];

async function request(address, method, body) {
  const response = await fetch(address, {
    method,
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebDriver: ${value.error}: ${value.message}`);
  return value;
}
