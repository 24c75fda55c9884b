/** Missing in Node and in older browsers, in whole or in part. */
const { scheduler } = globalThis as { readonly scheduler?: { yield?(): Promise<void> } };

/** Lets the browser paint and respond to the reader before the next piece of work. */
export const yieldToBrowser = (): Promise<void> =>
  scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));

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
