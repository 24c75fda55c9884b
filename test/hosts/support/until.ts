import { setTimeout as wait } from 'node:timers/promises';
import type { ProcessGroup } from './process-group.js';

/** Waits until a server answers; says what it has printed if it never does. */
export async function untilReady(
  name: string,
  server: ProcessGroup,
  isReady: () => Promise<boolean>,
  seconds = 60,
): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await isReady())) {
    if (server.hasEnded || Date.now() > end) {
      const what = server.hasEnded ? 'ended at once' : `did not answer for ${seconds} s`;
      await server.stop();
      throw new Error(`${name} ${what}. It said:\n${server.output}`);
    }
    await wait(100);
  }
}
