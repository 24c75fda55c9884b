/** Old browsers have none of it, or only a part. */
const { scheduler } = globalThis as { readonly scheduler?: { yield?(): Promise<void> } };

/** Lets the browser draw a frame and answer the reader, before it is kept busy again. */
export const breathe = (): Promise<void> =>
  scheduler?.yield?.() ?? new Promise((go) => setTimeout(go));
