import type * as MessageBlocks from './message-blocks.js';
import { page } from '../core/page-messages.js';

/** The code that reads messages of the page's own, where it has any. */
export const findPageMessages = (): Promise<typeof MessageBlocks | undefined> | undefined =>
  document.querySelector('[data-city-messages]')
    ? import('./message-blocks.js').catch(() => undefined)
    : undefined;

// On import, before any tag is defined, so that no element shows other words first.
page.messages = findPageMessages();
