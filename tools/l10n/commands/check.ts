// Fails when a translation is missing, out of date or broken, or what is made of them is not fresh.
import { checkTranslation } from '../check-translation.js';
import type { Problem } from '../problem.js';
import { ProblemsError } from '../problems-error.js';
import { readConfig } from '../project/config.js';
import { generateFiles, staleFiles } from '../project/generated-files.js';
import { readTranslations } from '../project/read-translations.js';
import { runCommand } from '../project/run-command.js';
import { extractMessages } from '../project/source-messages.js';
import { GUIDE, hasTable, statusTable } from '../project/status-table.js';

await runCommand(async () => {
  const config = readConfig();
  const messages = extractMessages();
  const translations = readTranslations(config);
  const table = await statusTable(translations, messages);
  const staleStatus: Problem = { path: GUIDE, code: 'stale-status', params: {} };
  const problems = [
    ...[...translations.values()].flatMap((file) => checkTranslation(file, messages)),
    ...staleFiles(generateFiles(config, messages, translations)),
    ...(hasTable(table) ? [] : [staleStatus]),
  ];
  if (problems.length > 0) throw new ProblemsError(problems);
  console.log(`${messages.length} messages, ${translations.size} translation(s): complete`);
});
