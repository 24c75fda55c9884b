import { nextTask } from './until.js';

/** Until our observer has seen what has changed. */
export async function settled(): Promise<void> {
  await import('../../src/embed/ways-in.js');
  await nextTask();
}
