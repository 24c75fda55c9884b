import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

/** How long what was killed may take to be gone; a large program gives back its memory first. */
const GONE_MS = 10_000;

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
    await untilGone(this.#child.pid);
  }
}

/** The first of a group may be gone before the others are: Orca does not start beside an Orca. */
async function untilGone(group: number): Promise<void> {
  const end = performance.now() + GONE_MS;
  while (isAlive(group) && performance.now() < end) await wait(20);
}

function isAlive(group: number): boolean {
  try {
    process.kill(-group, 0);
    return true;
  } catch {
    return false;
  }
}
