import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export interface GroupOptions {
  env?: NodeJS.ProcessEnv;
  cwd?: string;
}

/**
 * Ends the whole group when its server ends, and when this process is gone, however it went: then the
 * pipe that it holds is closed. No signal handler is needed, and even `kill -9` leaves nothing behind.
 */
const GUARD = '("$@" </dev/null; kill -KILL 0) & read -r _; kill -KILL 0';

/** A server with all that it starts, in a process group of its own. */
export class ProcessGroup {
  readonly #child: ChildProcess;
  #output = '';

  constructor(command: string, args: readonly string[], options: GroupOptions = {}) {
    this.#child = spawn('/bin/sh', ['-c', GUARD, 'guard', command, ...args], {
      ...options,
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const collect = (data: Buffer) =>
      (this.#output = (this.#output + data.toString()).slice(-20_000));
    this.#child.stdout?.on('data', collect);
    this.#child.stderr?.on('data', collect);
    // Whoever forgets `stop()` shall not wait for a server that nobody uses.
    this.#child.unref();
    for (const stream of [this.#child.stdin, this.#child.stdout, this.#child.stderr]) {
      (stream as unknown as { unref?: () => void } | null)?.unref?.();
    }
  }

  /** The end of what it has printed. */
  get output(): string {
    return this.#output;
  }

  get hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** Ends all its processes at once: they work in a folder that is thrown away. */
  async stop(): Promise<void> {
    if (this.hasEnded || this.#child.pid === undefined) return;
    this.#child.ref();
    const ended = once(this.#child, 'exit');
    process.kill(-this.#child.pid, 'SIGKILL');
    await ended;
  }
}
