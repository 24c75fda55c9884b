import { renderMessageIndex, renderMessageTable } from './messages.js';
import { renderMutationTables } from './mutations.js';
import { renderReference } from './render.js';

/** What is made from src/, locales/ and test/mutations/ and kept with them, by path. */
export const generatedFiles: Readonly<Record<string, (path: string) => string | Promise<string>>> =
  {
    'docs/reference.md': renderReference,
    'docs/messages.md': renderMessageTable,
    'docs/accessibility/mutations.md': renderMutationTables,
    'src/localization/core/generated/message-index.ts': renderMessageIndex,
  };
