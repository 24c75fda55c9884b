/** Loaded by pages that set messages themselves. The exports together are what `PageMessages` describes. */
import { createL10n as createNow, templatesFor } from '../core/message-overrides.js';
import type { PageMessages } from '../core/page-messages.js';
import { applyMessages, tellIssues } from '../core/set-messages.js';
import { MESSAGE_BLOCKS, readMessageBlock } from './message-block.js';

const read = new WeakSet<Element>();

/** Reads the blocks that have come to the page since the last time. */
export function readMessageBlocks(): void {
  for (const block of document.querySelectorAll(MESSAGE_BLOCKS)) {
    if (read.has(block)) continue;
    read.add(block);
    const { language, value, issues } = readMessageBlock(block);
    const found = value === undefined ? issues : applyMessages(language, value);
    tellIssues(`<script data-city-messages lang="${language}">`, found, language);
  }
}

let reading: Promise<void> | undefined;

/** Until the page is read there may be but half of a block. */
const areRead = (): Promise<void> =>
  (reading ??= new Promise((resolve) => {
    const readAll = () => {
      readMessageBlocks();
      resolve();
    };
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', readAll);
    else readAll();
  }));

export const createL10n: PageMessages['createL10n'] = async (...given) => {
  await areRead();
  return createNow(...given);
};

export { templatesFor };
