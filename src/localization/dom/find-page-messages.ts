import type * as MessageBlocks from './message-blocks.js';

/** The code that reads the messages of the page, if it sets any. */
export const findPageMessages = (): Promise<typeof MessageBlocks | undefined> | undefined =>
  document.querySelector('[data-city-messages]')
    ? import('./message-blocks.js').catch(() => undefined)
    : undefined;
