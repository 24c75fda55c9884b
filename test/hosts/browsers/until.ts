import { setTimeout as wait } from 'node:timers/promises';

/** What a busy machine may take; a passing test waits much less. */
const PATIENCE_MS = 60_000;

/**
 * Asks until the answer is right. A page that is just being left cannot be asked: that counts as a
 * wrong answer.
 *
 * @returns the right answer
 * @throws what was last heard, when the patience is over
 */
export async function until<T>(
  ask: () => Promise<T>,
  isRight: (answer: T) => boolean,
  what: string,
): Promise<T> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const last = await ask().then(
      (answer) => ({ answer }),
      (error: unknown) => ({ error }),
    );
    if ('answer' in last && isRight(last.answer)) return last.answer;
    if (performance.now() > end) {
      const heard = 'answer' in last ? JSON.stringify(last.answer) : String(last.error);
      throw new Error(`Waited in vain: ${what}. Last: ${heard.slice(0, 2000)}`);
    }
    await wait(20);
  }
}
