/** Stands in for the clock: no test waits for a second to pass. */
class FakeClock {
  /** What `setTimeout` was asked to wait, in milliseconds, oldest first. */
  readonly waits: number[] = [];
  /** What `AbortSignal.timeout` was asked to wait. */
  readonly timeouts: number[] = [];
  readonly #setTimeout = window.setTimeout;
  readonly #timeout = AbortSignal.timeout.bind(AbortSignal);
  #expiry = new AbortController();

  install(): void {
    this.waits.length = 0;
    this.timeouts.length = 0;
    this.#expiry = new AbortController();
    const setTimeout = (callback: TimerHandler, wait = 0) => {
      this.waits.push(wait);
      return this.#setTimeout.call(window, callback, 0);
    };
    Object.assign(window, { setTimeout });
    AbortSignal.timeout = (wait) => {
      this.timeouts.push(wait);
      return this.#expiry.signal;
    };
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
