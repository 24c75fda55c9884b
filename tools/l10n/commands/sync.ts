// Brings the translators' files in line with the messages of src/.
import { runCommand } from '../project/run-command.js';
import { extractMessages } from '../project/source-messages.js';
import { syncTranslations } from '../project/sync-translations.js';

await runCommand(() => {
  syncTranslations(extractMessages());
});
