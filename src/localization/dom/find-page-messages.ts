import type * as MessageBlocks from './message-blocks.js';

/** The code that reads messages of the page's own, where it has any. */
export const findPageMessages = (): Promise<typeof MessageBlocks | undefined> | undefined =>
  document.querySelector('[data-city-messages]')
    ? import('./message-blocks.js').catch(() => undefined)
    : undefined;
