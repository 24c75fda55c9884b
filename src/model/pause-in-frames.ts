import { yieldToBrowser } from './yield-to-browser.js';

/** Called between pieces of work, however small. */
export type Pause = () => Promise<void>;

/** Less than a frame. */
const PIECE_MS = 10;

/** Lets the browser respond wherever the work has taken about a frame since it last could. */
export function pauseInFrames(): Pause {
  let start = performance.now();
  return async () => {
    if (performance.now() - start < PIECE_MS) return;
    await yieldToBrowser();
    start = performance.now();
  };
}
