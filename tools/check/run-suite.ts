import { spawn, type ChildProcess } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { stripVTControlCharacters } from 'node:util';
import type { Suite } from './suites.js';

export interface SuiteRun {
  succeeded: boolean;
  output: string;
  minutes: number;
}

/** What a browser is given to end, before its test runner is made to. */
const GRACE_MS = 5_000;

/** However busy the machine is, a suite is not given more than so many times its minutes. */
const MOST_PATIENCE = 4;

/**
 * How many times longer everything takes now: the limits are there for what hangs, and that leaves
 * the processors alone.
 */
const slowness = (): number =>
  Math.min(MOST_PATIENCE, Math.max(1, (loadavg()[0] ?? 0) / availableParallelism()));

/** Runs `npm run <script>`, and ends it with all that it started when its time is over. */
export function runSuite({ script, minutes: limit }: Suite): Promise<SuiteRun> {
  const start = performance.now();
  // `detached`: a process group of its own, so that one signal reaches all its processes.
  const child = spawn('npm', ['run', script], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (data: Buffer) => (output += data.toString());
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);

  let isInterrupted = false;
  let killing: NodeJS.Timeout | undefined;
  const end = () => {
    // All but the browsers: they have groups of their own, which the test runner ends when asked to.
    signal(child, 'SIGINT');
    killing ??= setTimeout(() => signal(child, 'SIGKILL'), GRACE_MS);
  };
  const interrupt = () => {
    isInterrupted = true;
    end();
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  const minutesSoFar = () => (performance.now() - start) / 60_000;
  const timer = setInterval(() => {
    if (killing || minutesSoFar() < limit * slowness()) return;
    end();
    output += `\nEnded after ${minutesSoFar().toFixed(1)} minutes; its limit in tools/check/suites.ts is ${limit}.\n`;
  }, 10_000);

  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (isInterrupted) process.exit(130);
      clearInterval(timer);
      clearTimeout(killing);
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
      const succeeded = code === 0;
      resolve({ succeeded, output: stripVTControlCharacters(output), minutes: minutesSoFar() });
    });
  });
}

function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, name);
  } catch {
    // It has ended already.
  }
}
