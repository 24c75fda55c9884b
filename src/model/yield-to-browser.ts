/** Missing in Node and in older browsers, in whole or in part. */
const { scheduler } = globalThis as { readonly scheduler?: { yield?(): Promise<void> } };

/** Lets the browser draw a frame and answer the reader before it is kept busy again. */
export const yieldToBrowser = (): Promise<void> =>
  scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
