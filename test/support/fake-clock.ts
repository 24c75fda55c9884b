/** What waits longer is the test runner, not our code. */
const LONGEST_WAIT_MS = 10_000;

/** Stands in for the clock: no test waits for a second to pass. */
class FakeClock {
  /** What `setTimeout` was asked to wait, in milliseconds, oldest first. */
  readonly waits: number[] = [];
  /** What `AbortSignal.timeout` was asked to wait. */
  readonly timeouts: number[] = [];
  /** Whether timers wait for `elapse()` instead of running out at once. */
  isStopped = false;
  readonly #setTimeout = window.setTimeout.bind(window);
  readonly #timeout = AbortSignal.timeout.bind(AbortSignal);
  #expiry = new AbortController();
  #pending: (() => void)[] = [];

  install(): void {
    this.isStopped = false;
    this.#pending = [];
    this.waits.length = 0;
    this.timeouts.length = 0;
    this.#expiry = new AbortController();
    const setTimeout = (callback: () => void, wait = 0) => {
      if (wait > LONGEST_WAIT_MS) return this.#setTimeout(callback, wait);
      this.waits.push(wait);
      if (this.isStopped) return this.#pending.push(callback);
      return this.#setTimeout(callback, 0);
    };
    Object.assign(window, { setTimeout });
    AbortSignal.timeout = (wait) => {
      this.timeouts.push(wait);
      return this.#expiry.signal;
    };
  }

  /** Lets all timers run out that a stopped clock has kept back. */
  elapse(): void {
    this.#pending.splice(0).forEach((callback) => callback());
  }

  /** Lets the time of `AbortSignal.timeout` run out. */
  expire(): void {
    this.#expiry.abort(new DOMException('signal timed out', 'TimeoutError'));
  }

  restore(): void {
    Object.assign(window, { setTimeout: this.#setTimeout });
    AbortSignal.timeout = this.#timeout;
  }
}

/** During each test of the `describe` that calls this, timers run out at once and are noted. */
export function useFakeClock(): FakeClock {
  const clock = new FakeClock();
  beforeEach(() => clock.install());
  afterEach(() => clock.restore());
  return clock;
}
