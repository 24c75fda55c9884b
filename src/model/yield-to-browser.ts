/** Missing in Node and in older browsers, in whole or in part. */
const { scheduler } = globalThis as { readonly scheduler?: { yield?(): Promise<void> } };

/** Lets the browser paint and respond to the reader before the next piece of work. */
export const yieldToBrowser = (): Promise<void> =>
  scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
