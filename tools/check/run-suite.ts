import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import type { Suite } from './suites.js';

export interface SuiteRun {
  succeeded: boolean;
  output: string;
  minutes: number;
}

/** Runs `npm run <script>`, and ends it with all that it started when its time is over. */
export function runSuite({ script, minutes: limit }: Suite): Promise<SuiteRun> {
  const start = performance.now();
  // `detached`: a process group of its own, so that one signal reaches the browsers too.
  const child = spawn('npm', ['run', script], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (data: Buffer) => (output += data.toString());
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);

  const end = () => child.pid && process.kill(-child.pid, 'SIGKILL');
  const interrupt = () => {
    end();
    process.exit(130);
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  const timer = setTimeout(() => {
    end();
    output += `\nEnded after ${limit} minutes, its limit in tools/check/suites.ts.\n`;
  }, limit * 60_000);

  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
      const minutes = (performance.now() - start) / 60_000;
      resolve({ succeeded: code === 0, output: stripVTControlCharacters(output), minutes });
    });
  });
}
