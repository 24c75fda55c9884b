// Shows how far each language is, and writes that into the guide for translators.
import { readConfig } from '../project/config.js';
import { readTranslations } from '../project/read-translations.js';
import { runCommand } from '../project/run-command.js';
import { extractMessages } from '../project/source-messages.js';
import { statusTable, writeTable } from '../project/status-table.js';

await runCommand(async () => {
  const table = await statusTable(readTranslations(readConfig()), extractMessages());
  writeTable(table);
  console.log(table.trim());
});
