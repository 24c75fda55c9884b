import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../free-port.mjs';
import { findProgram } from './program.mjs';
import { WebDriverSession } from './webdriver-session.mjs';

/** WebKitGTK with its driver, which speaks the WebDriver protocol, and its window on a virtual screen. */
export class WebKitProcess {
  #programs = {
    driver: findProgram('WebKit', ['WebKitWebDriver']),
    screen: findProgram('WebKit', ['Xvfb']),
  };
  #processes = [];

  async start() {
    const display = await this.#startScreen();
    const port = await freePort();
    const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
    this.#run(this.#programs.driver, [`--port=${port}`, '--host=127.0.0.1'], { env });
    return WebDriverSession.start(`http://127.0.0.1:${port}`);
  }

  stop() {
    this.#processes.forEach(end);
  }

  /** @returns the number that it has chosen, as `:99` */
  async #startScreen() {
    const options = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const { stdio } = this.#run(this.#programs.screen, options, {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const [number] = await once(stdio[3], 'data', { signal: AbortSignal.timeout(10_000) });
    return `:${String(number).trim()}`;
  }

  #run(program, args, options) {
    // A process group of its own: the driver starts a browser, and that more processes.
    const child = spawn(program, args, { stdio: 'ignore', ...options, detached: true });
    this.#processes.push(child);
    process.once('exit', () => end(child));
    return child;
  }
}

function end({ pid }) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
