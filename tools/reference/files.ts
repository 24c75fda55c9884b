import { renderReportPage } from '../accessibility/report-page.js';
import { renderScriptPage } from '../accessibility/script-page.js';
import { filesWithAddresses, renderAddresses } from './addresses.js';
import { renderCheckers } from './checkers.js';
import { renderFields } from './fields.js';
import { renderMessageIndex, renderMessageTable } from './messages.js';
import { renderMutationTables } from './mutations.js';
import { renderReference } from './render.js';
import { renderCustomProperties, renderTags } from './tags.js';

/** What is made from other files of the project and kept with them, by path. */
export const generatedFiles: Readonly<Record<string, (path: string) => string | Promise<string>>> =
  {
    ...Object.fromEntries(filesWithAddresses.map((path) => [path, renderAddresses])),
    'docs/reference.md': renderReference,
    'docs/accessibility/conformance-report.html': renderReportPage,
    'docs/accessibility/script-for-people.md': renderScriptPage,
    'docs/accessibility/script-for-people.pl.md': renderScriptPage,
    'docs/fields.md': renderFields,
    'docs/fields.pl.md': renderFields,
    'docs/messages.md': renderMessageTable,
    'docs/messages.pl.md': renderMessageTable,
    'docs/accessibility/checkers.md': renderCheckers,
    'docs/accessibility/mutations.md': renderMutationTables,
    'site/build/generated/custom-properties.ts': renderCustomProperties,
    'src/elements/generated/tags.ts': renderTags,
    'src/localization/core/generated/message-index.ts': renderMessageIndex,
  };
