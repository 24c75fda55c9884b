import { renderCheckers } from './checkers.js';
import { renderMessageIndex, renderMessageTable } from './messages.js';
import { renderReference } from './render.js';

/** What is made from src/, locales/ and test/ and kept with them, by path. */
export const generatedFiles: Readonly<Record<string, (path: string) => string | Promise<string>>> =
  {
    'docs/reference.md': renderReference,
    'docs/messages.md': renderMessageTable,
    'docs/accessibility/checkers.md': renderCheckers,
    'src/localization/core/generated/message-index.ts': renderMessageIndex,
  };
