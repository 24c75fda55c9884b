// Fails when a translation is missing, out of date or broken, or what is made of them is not fresh. A
// language in which only the texts for citizens are translated is whole; how many others are not is said.
import { canWait, checkTranslation } from '../check-translation.js';
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
  const found = [...translations].flatMap(([locale, file]) =>
    checkTranslation(file, messages).map((problem) => [locale, problem] as const),
  );
  const problems = [
    ...found.filter(([locale, problem]) => !canWait(problem, locale)).map(([, problem]) => problem),
    ...staleFiles(generateFiles(config, messages, translations)),
    ...(hasTable(table) ? [] : [staleStatus]),
  ];
  if (problems.length > 0) throw new ProblemsError(problems);
  for (const locale of translations.keys()) {
    const waiting = found.filter(([of, problem]) => of === locale && canWait(problem, locale));
    if (waiting.length === 0) continue;
    console.log(
      `${locale}: not translated yet, and not for citizens: ${waiting.length}. Editors and webmasters see English there.`,
    );
  }
  console.log(`${messages.length} messages, ${translations.size} translation(s): complete`);
});
